import '../../styles/drive.css';
import { Truck } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { Problem, Unreachable } from '../../api/problem';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';
import { Empty, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { JourneySheet } from './journey-sheet';
import { useOwnJourneys } from './use-own-journeys';

/** What a driver needs on the way, with or without a network. */
export function DrivePage() {
  const { t } = useTranslation('drive');
  const { format } = useLanguage();
  const { journeys, keptAt, refusal } = useOwnJourneys();
  if (!journeys) return <PageLoading />;
  const isAway = refusal instanceof Unreachable;
  const isNoDriver = refusal instanceof Problem && refusal.status === 403;
  return (
    <Page title={t('title')} width="reading">
      {isAway && keptAt ? (
        <Note tone="info" title={t('fromPhone')} live>
          <p className="kern-body">{t('keptAt', { when: format.instant(keptAt) })}</p>
        </Note>
      ) : (
        <Refusal error={isNoDriver ? undefined : refusal} />
      )}
      {journeys.length === 0 && (!refusal || isNoDriver) ? (
        <Empty icon={<Truck />} title={t('none')}>
          <p>{t(isNoDriver ? 'notDriver' : 'noneLead')}</p>
        </Empty>
      ) : null}
      {journeys.map((journey) => (
        <JourneySheet key={journey.id} own={journey} />
      ))}
    </Page>
  );
}
