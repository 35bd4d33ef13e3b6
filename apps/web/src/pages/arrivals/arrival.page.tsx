import '../../styles/arrivals.css';
import { Link, useParams } from '@tanstack/react-router';
import { PackageCheck } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { ItemIcon } from '../../features/catalogue/item-icon';
import { useArrivalWords, useLineText, useVehicleText } from '../../features/consignment/arrival-words';
import { HandoverLinks } from '../../features/consignment/handover-links';
import { HoursCard } from '../../features/consignment/hours/hours-card';
import { stageOf } from '../../features/consignment/stage';
import { type Consignment, useConsignment } from '../../features/consignment/use-consignment';
import { OfficialPapers } from '../../features/papers/official/official-papers';
import { PaperFolder } from '../../features/papers/paper-folder';
import { SystemList } from '../../features/papers/system-list/system-list';
import { useLanguage } from '../../language/use-language';
import { WritesOf } from '../../offline/writes-of';
import { LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';
import { Card, Facts, Page } from '../../ui/page';
import { Steps } from '../../ui/steps';
import { Callers } from './callers';
import { DeliveryContact } from './delivery-contact';
import { HandoverRecord } from './handover-record';
import { Papers } from './papers';
import { Reconfirm } from './reconfirm';

const STEPS = [
  'planned',
  'packed',
  'documents_ready',
  'loaded',
  'dispatched',
  'arrived',
  'handed_over',
] as const;

/** The step that stands for a state between two of them. */
const stepOf = (state: Consignment['state']): string =>
  ({ sealed: 'packed', closed: 'handed_over' })[state as 'sealed' | 'closed'] ?? state;

/** One consignment for those who receive it: what comes when, what is missing, who to call, what to do. */
export function ArrivalPage() {
  const { t } = useTranslation('arrivals', 'states');
  const { say } = useLanguage();
  const { id } = useParams({ from: '/signed-in/arrivals/$id' });
  const { consignment, pending } = useConsignment(id);
  const { state } = consignment;
  const { time, more } = useArrivalWords(consignment);
  const vehicle = useVehicleText(consignment);
  const stage = stageOf(state);
  const isMoving = stage === 'moving' || stage === 'arrived';
  const isRecorded = pending.some(({ words }) => words.key === 'handover.receive');
  return (
    <Page
      title={t('reference', { reference: consignment.reference })}
      lead={
        <>
          {time ? <strong className="arrival__time arrival__time--page">{time}</strong> : null}
          {more}
        </>
      }
      above={
        <Link to="/arrivals" className="arrival__up">
          {t('title')}
        </Link>
      }
    >
      <WritesOf id={id} />
      <Ended consignment={consignment} />
      {isEnded(state) ? null : (
        <Steps at={stepOf(state)} steps={STEPS.map((key) => ({ key, name: t(`steps.${key}`) }))} />
      )}
      {stage === 'arrived' && !isRecorded ? (
        <div>
          <LinkButton icon={<PackageCheck />} to="/arrivals/$id/handover" params={{ id }}>
            {t('receive')}
          </LinkButton>
        </div>
      ) : null}
      <div className="arrival-page">
        <div className="arrival-page__main">
          {isMoving ? <Callers consignment={consignment} /> : null}
          {state === 'handed_over' || state === 'closed' ? (
            <HandoverRecord consignment={consignment} />
          ) : null}
          {stage === 'preparing' ? <Reconfirm consignment={consignment} pending={pending} /> : null}
          {isEnded(state) ? null : <Papers consignment={consignment} />}
          {isEnded(state) ? null : <OfficialPapers consignment={consignment} />}
          {isEnded(state) ? null : <SystemList consignment={consignment} />}
          {isEnded(state) ? null : <HandoverLinks consignment={consignment} />}
          <What consignment={consignment} />
          <PaperFolder consignmentId={id} reference={consignment.reference} />
        </div>
        <div className="arrival-page__side">
          {stage === 'preparing' ? <Callers consignment={consignment} /> : null}
          {stage === 'done' ? null : <DeliveryContact consignment={consignment} />}
          {stage === 'done' ? null : <HoursCard consignment={consignment} />}
          <Card title={t('where')}>
            <Facts
              facts={[
                { name: t('origin'), value: say(consignment.originPlaceName) },
                { name: t('destination'), value: say(consignment.destinationPlaceName) },
                { name: t('giver'), value: say(consignment.giverName) },
                { name: t('operator'), value: say(consignment.operatorName) },
                ...(vehicle ? [{ name: t('vehicle.title'), value: vehicle }] : []),
                { name: t('recipient'), value: say(consignment.recipientName) },
                { name: t('endUser'), value: say(consignment.endUserName) },
              ]}
            />
          </Card>
        </div>
      </div>
    </Page>
  );
}

const ENDED = ['cancelled', 'diverted', 'returned', 'lost'] as const;
const isEnded = (state: Consignment['state']): boolean => ENDED.some((one) => one === state);

function Ended({ consignment: { state, endReason, endReasonLanguage } }: PartProps) {
  const { t } = useTranslation('arrivals');
  const ended = ENDED.find((one) => one === state);
  if (!ended) return null;
  return (
    <Note tone="info" title={t(`note.${ended}`)}>
      {endReason ? (
        <p className="kern-body" lang={endReasonLanguage ?? undefined}>
          {endReason}
        </p>
      ) : null}
    </Note>
  );
}

interface PartProps {
  readonly consignment: Consignment;
}

function What({ consignment: { lines, weightG, palletPlaces } }: PartProps) {
  const { t } = useTranslation('arrivals');
  const { format } = useLanguage();
  const lineText = useLineText();
  return (
    <Card title={t('what')}>
      <ul role="list" className="arrival__lines">
        {lines.map((line) => (
          <li key={line.id}>
            <ItemIcon name={line.icon} size={24} />
            <span>
              <Link to="/offers/$id" params={{ id: line.matchId }}>
                {lineText(line)}
              </Link>
              {line.vin ? <span className="arrival__soft"> · VIN {line.vin}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="arrival__soft">
        {[format.weight(weightG), palletPlaces > 0 ? t('pallets', { count: palletPlaces }) : undefined]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Card>
  );
}
