import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';
import type { Journey, Plan } from './plan-edits';
import { useMissedWords } from './use-missed-words';

/** Which consignments would miss something if the queue at the border were long, and of which that is not known. */
export function LongQueue({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const missedWords = useMissedWords();
  const { risk } = plan.totals;
  if (!risk || risk.atRisk + risk.unknown === 0) return null;
  const late = plan.consignments.filter(({ longQueue }) => longQueue && longQueue.missed.length > 0);
  const unknown = plan.consignments.filter(
    ({ longQueue, vehicleId }) => longQueue === null && vehicleId !== null,
  );
  return (
    <Note
      tone={late.length > 0 ? 'warning' : 'info'}
      title={late.length > 0 ? t('atRiskTitle', { count: late.length }) : t('riskNotKnown')}
    >
      {late.length > 0 ? (
        <>
          <p>{t('longQueueMeans')}</p>
          <ul role="list" className="rules">
            {late.map(({ id, reference, longQueue }) => (
              <li key={id}>
                <strong>{reference}</strong>
                <p>
                  {t(longQueue?.waitsForCurfew ? 'nineOfTenWithCurfew' : 'nineOfTen', {
                    at: format.moment(longQueue?.arrivesAt ?? ''),
                  })}{' '}
                  {longQueue?.missed.map(missedWords).join(' ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {unknown.length > 0 ? (
        <p>{t('riskNotKnownOf', { references: format.list(unknown.map(({ reference }) => reference)) })}</p>
      ) : null}
    </Note>
  );
}

/** By when a vehicle has reached its last receiver where the queue is long. */
export function LateArrival({ journey: { longQueue } }: { readonly journey: Journey }) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  if (!longQueue) return <p className="soft">{t('riskNotKnown')}.</p>;
  const { arrivesAt, laterMinutes, waitsForCurfew } = longQueue;
  return (
    <p>
      {t(waitsForCurfew ? 'nineOfTenWithCurfew' : 'nineOfTen', { at: format.moment(arrivesAt) })}{' '}
      {laterMinutes > 0 ? (
        <span className="soft">{t('laterBy', { duration: format.duration(laterMinutes, 'span') })}</span>
      ) : null}
    </p>
  );
}
