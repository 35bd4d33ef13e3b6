import '../../styles/arrivals.css';
import { useTranslation } from '../../language/use-translation';
import { Problem } from '../../api/problem';
import {
  begun,
  type HandoverDraft,
  type PhotoOfLine,
  type RecordedHandover,
} from '../../features/consignment/handover-draft';
import { handoverWrites } from '../../features/consignment/handover-writes';
import { stageOf } from '../../features/consignment/stage';
import { Door } from '../../frame/door';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import type { HeldLink } from '../../offline/held-links';
import { keepTogether } from '../../offline/outbox';
import { useDraftOf } from '../../offline/use-draft';
import { useOutbox, useWritesOf } from '../../offline/use-outbox';
import { WritesOf } from '../../offline/writes-of';
import { holderOf, isOfHolder, type KeptWrite } from '../../offline/writes';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { HandoverForm } from '../arrivals/handover-form';
import { HandoverKept } from '../arrivals/handover-kept';
import { type Opened, useHeldLink } from './use-held-link';

/** The handover by a link: without an account, with or without a connection, once. */
export function HandoverByLinkPage() {
  return (
    <Door>
      <ByLink />
    </Door>
  );
}

function ByLink() {
  const { t } = useTranslation('handover', 'arrivals', 'outbox');
  const { link, failure, again } = useHeldLink();
  const kept = useKeptRecord({ link, failure });
  if (kept) return <Recorded write={kept} />;
  if (link?.receivable) return <Receiving key={link.receivable.linkId} link={link} />;
  const isRefused = link === null && !(failure && !(failure instanceof Problem));
  return (
    <Page title={t('title')} width="reading">
      {isRefused ? (
        <Note tone="warning" title={t('refused')} live>
          <p className="kern-body">{failure?.message ?? t('incomplete')}</p>
        </Note>
      ) : failure ? (
        <Note tone="info" title={t('unreachable')} live>
          <p className="kern-body">{t('waits')}</p>
        </Note>
      ) : (
        <p role="status">{t('opening')}</p>
      )}
      {failure && !isRefused ? (
        <div className="page__actions">
          <Button onClick={again}>{t('again')}</Button>
        </div>
      ) : null}
    </Page>
  );
}

/**
 * The record that this device made by the link that is open; without one the last, unless another link was just refused.
 */
function useKeptRecord({ link, failure }: Pick<Opened, 'link' | 'failure'>): KeptWrite | undefined {
  const records = useOutbox().filter((write) => isOfHolder(write) && write.words.key === 'handover.receive');
  if (link === undefined) return undefined;
  const linkId = link?.receivable?.linkId;
  if (linkId !== undefined) return records.findLast(({ personId }) => personId === holderOf(linkId));
  return records.findLast(({ state }) => state !== 'sent' || !(failure instanceof Problem));
}

function Recorded({ write }: { readonly write: KeptWrite }) {
  const { t } = useTranslation('handover');
  const { t: arrivals } = useTranslation('arrivals');
  const isAllSent = useWritesOf(write.subject.id).every(({ state }) => state === 'sent');
  return (
    <Page
      title={arrivals('handover.title', { reference: write.words.values?.['title'] ?? '' })}
      width="reading"
    >
      <WritesOf id={write.subject.id} />
      <HandoverKept write={write}>{isAllSent ? <p>{t('gone')}</p> : null}</HandoverKept>
    </Page>
  );
}

function Receiving({ link }: { readonly link: HeldLink }) {
  const { t } = useTranslation('handover');
  const { t: arrivals } = useTranslation('arrivals');
  const { say, format, language } = useLanguage();
  const { token, receivable } = link as Required<HeldLink>;
  const { linkId, lines, reference, state } = receivable;
  const holder = holderOf(linkId);
  const draft = useDraftOf<HandoverDraft>(holder, 'handover', begun('', language));
  const stage = stageOf(state);
  const record = (signed: RecordedHandover, photos: readonly PhotoOfLine[]): Promise<void> =>
    keepTogether(
      handoverWrites(signed, photos, {
        ...{ record: '/handover-links/handover', photos: '/handover-links/pictures', reference },
        subject: { kind: 'handover-link', id: linkId },
      }),
      { linkId, token },
    );
  if (!draft.isReady) return <PageLoading />;
  return (
    <Page
      title={arrivals('handover.title', { reference })}
      lead={t('lead', {
        giver: say(receivable.giverName),
        to: say(receivable.recipientName),
        place: say(receivable.placeName),
      })}
      width="reading"
    >
      <p className="arrival__soft">
        {t('brings', {
          operator: say(receivable.operatorName),
          issuer: say(receivable.issuerName),
          when: format.instant(receivable.expiresAt),
        })}
      </p>
      {stage === 'arrived' || stage === 'moving' ? (
        <HandoverForm lines={lines} isEarly={stage === 'moving'} draft={draft} onComplete={record} />
      ) : (
        <Note tone="info" title={arrivals('handover.not.title')}>
          <p className="kern-body">{t('early')}</p>
        </Note>
      )}
    </Page>
  );
}
