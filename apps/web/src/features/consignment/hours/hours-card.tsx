import '../../../styles/hours.css';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useAccount } from '../../../api/session';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/page';
import { stageOf } from '../stage';
import type { Consignment } from '../use-consignment';
import { type End, ENDS, hoursOf, sayers } from './hours';
import { HoursForm } from './hours-form';
import { useHoursWords } from './use-hours-words';

/** When goods are loaded and unloaded, for everybody who takes part; each end is changed by those who are there. */
export function HoursCard({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('hours');
  const { say } = useLanguage();
  const { can } = useAccount();
  const { lines } = useHoursWords();
  const [edited, setEdited] = useState<End>();
  const mayChange = (end: End): boolean =>
    stageOf(consignment.state) === 'preparing' &&
    can.some(
      ({ organisationId, actions }) =>
        sayers(consignment, end).includes(organisationId) && actions.includes('consignment:hours'),
    );
  const places = {
    loading: consignment.originPlaceName,
    unloading: consignment.destinationPlaceName,
  };
  return (
    <Card title={t('title')}>
      <p className="soft">{t('lead')}</p>
      <div className="hours">
        {ENDS.map((end) => (
          <section key={end} className="hours__end">
            <h3>{t(`at.${end}`, { place: say(places[end]) })}</h3>
            <ul role="list">
              {lines(hoursOf(consignment, end)).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {mayChange(end) ? (
              <div>
                <Button weight="secondary" icon={<Clock />} onClick={() => setEdited(end)}>
                  {t(`change.${end}`)}
                </Button>
              </div>
            ) : null}
          </section>
        ))}
      </div>
      {edited ? (
        <HoursForm consignment={consignment} end={edited} onClose={() => setEdited(undefined)} />
      ) : null}
    </Card>
  );
}
