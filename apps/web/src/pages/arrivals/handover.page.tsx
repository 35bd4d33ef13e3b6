import '../../styles/arrivals.css';
import { Link, useParams } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { stageOf } from '../../features/consignment/stage';
import { type Consignment, useConsignment } from '../../features/consignment/use-consignment';
import { useOutbox } from '../../offline/use-outbox';
import { WriteState } from '../../offline/write-state';
import { WritesOf } from '../../offline/writes-of';
import { LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';
import { Card, Page } from '../../ui/page';
import { HandoverForm } from './handover-form';
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
      <Card title={t('handover.kept.title')}>
        <p className="arrival__papers" role="status">
          <CircleCheck size={20} aria-hidden="true" />
          <span>{t(kept.state === 'sent' ? 'handover.kept.sent' : 'handover.kept.waiting')}</span>
        </p>
        <p>
          <WriteState write={kept} />
        </p>
        <div>
          <LinkButton weight="secondary" to="/arrivals">
            {t('title')}
          </LinkButton>
        </div>
      </Card>
    );
  const stage = stageOf(consignment.state);
  if (stage !== 'arrived' && stage !== 'moving')
    return (
      <Note tone="info" title={t('handover.not.title')}>
        <p className="kern-body">{t('handover.not.what')}</p>
      </Note>
    );
  return <HandoverForm key={consignment.id} consignment={consignment} />;
}
