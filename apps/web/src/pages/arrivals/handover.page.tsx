import '../../styles/arrivals.css';
import { Link, useParams } from '@tanstack/react-router';
import { useAccount } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import {
  begun,
  type HandoverDraft,
  type PhotoOfLine,
  type RecordedHandover,
} from '../../features/consignment/handover-draft';
import { handoverWrites } from '../../features/consignment/handover-writes';
import { stageOf } from '../../features/consignment/stage';
import { type Consignment, useConsignment } from '../../features/consignment/use-consignment';
import { useLanguage } from '../../language/use-language';
import { keepTogether } from '../../offline/outbox';
import { useDraft } from '../../offline/use-draft';
import { useOutbox } from '../../offline/use-outbox';
import { WritesOf } from '../../offline/writes-of';
import { LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { HandoverForm } from './handover-form';
import { HandoverKept } from './handover-kept';
import { HandoverRecord } from './handover-record';

/** What is done at the ramp: each line, both signatures, with or without a connection. */
export function HandoverPage() {
  const { t } = useTranslation('arrivals', 'outbox');
  const { id } = useParams({ from: '/signed-in/arrivals/$id/handover' });
  const { consignment } = useConsignment(id);
  return (
    <Page
      title={t('handover.title', { reference: consignment.reference })}
      lead={t('handover.lead')}
      width="reading"
      above={
        <Link to="/arrivals/$id" params={{ id }} className="arrival__up">
          {t('back')}
        </Link>
      }
    >
      <WritesOf id={id} />
      <Content consignment={consignment} />
    </Page>
  );
}

/** The record that stands, the one that waits on this device, or the form for a new one. */
function Content({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('arrivals');
  const kept = useOutbox().find(
    ({ subject, words }) => subject.id === consignment.id && words.key === 'handover.receive',
  );
  if (consignment.state === 'handed_over' || consignment.state === 'closed')
    return <HandoverRecord consignment={consignment} />;
  if (kept)
    return (
      <HandoverKept write={kept}>
        <div>
          <LinkButton weight="secondary" to="/arrivals">
            {t('title')}
          </LinkButton>
        </div>
      </HandoverKept>
    );
  const stage = stageOf(consignment.state);
  if (stage !== 'arrived' && stage !== 'moving')
    return (
      <Note tone="info" title={t('handover.not.title')}>
        <p className="kern-body">{t('handover.not.what')}</p>
      </Note>
    );
  return <Recording key={consignment.id} consignment={consignment} isEarly={stage === 'moving'} />;
}

interface RecordingProps {
  readonly consignment: Consignment;
  readonly isEarly: boolean;
}

function Recording({ consignment, isEarly }: RecordingProps) {
  const { language } = useLanguage();
  const { name } = useAccount();
  const { id, lines, reference } = consignment;
  const draft = useDraft<HandoverDraft>(`handover/${id}`, begun(name, language));
  const record = (signed: RecordedHandover, photos: readonly PhotoOfLine[]): Promise<void> =>
    keepTogether(
      handoverWrites(signed, photos, {
        ...{ record: `/consignments/${id}/handover`, photos: '/handover-pictures', reference },
        subject: { kind: 'consignment', id, path: `/consignments/${id}` },
      }),
    );
  return <HandoverForm lines={lines} isEarly={isEarly} draft={draft} onComplete={record} />;
}
