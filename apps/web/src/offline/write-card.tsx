import '../styles/outbox.css';
import { RotateCw, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../language/use-translation';
import { useLanguage } from '../language/use-language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Note } from '../ui/note';
import { discard, retry, type WriteWords } from './outbox';
import { useOutbox, useWritesOf } from './use-outbox';
import { WriteState } from './write-state';
import { givenUpWith, type KeptWrite } from './writes';

/** Comes up on an answer of the server's only, so that it can be fetched then. */
const Conflict = lazy(() => import('./conflict').then((module) => ({ default: module.Conflict })));

/** One write with its state, what hinders it or what the API said, and what the person can do. */
export function WriteCard({ write }: { readonly write: KeptWrite }) {
  const { t } = useTranslation('outbox');
  const isConflict = write.refusal?.status === 412;
  const isBehind = useIsBehind(write);
  return (
    <div className="write">
      <div className="write__head">
        <span className="write__words">{useWordsOf(write)}</span>
        <WriteState write={write} />
      </div>
      <Progress write={write} />
      {write.refusal && isConflict ? (
        <Suspense>
          <Conflict write={write} />
        </Suspense>
      ) : null}
      {write.refusal && !isConflict ? (
        <Note tone="warning" title={t('refused')}>
          <p className="kern-body">{write.refusal.detail}</p>
        </Note>
      ) : null}
      {write.state === 'sent' || isConflict ? null : (
        <div className="write__actions">
          {isBehind ? null : (
            <Button small weight="secondary" icon={<RotateCw />} onClick={() => void retry(write)}>
              {t(write.state === 'parked' ? 'again' : 'retry')}
            </Button>
          )}
          <Discard write={write} />
        </div>
      )}
    </div>
  );
}

/** What the write does, in the reader's words. */
export function useWordsOf({ words }: KeptWrite): string {
  const { t } = useTranslation('outbox');
  return t(`writes.${words.key as WriteWords}`, { ...words.values, title: words.values?.['title'] ?? '' });
}

/** True when an earlier write about the same thing has not arrived. */
const useIsBehind = (write: KeptWrite): boolean =>
  useWritesOf(write.subject.id).some(({ sequence, state }) => sequence < write.sequence && state !== 'sent');

function Progress({ write }: { readonly write: KeptWrite }) {
  const { t } = useTranslation('outbox');
  const { format } = useLanguage();
  const isBehind = useIsBehind(write);
  const when = (time: number): string => format.relative(new Date(time).toISOString());
  if (write.state === 'sent')
    return <p className="write__note">{t('sent', { when: when(write.sentAt ?? 0) })}</p>;
  return (
    <p className="write__note">
      {t('kept', { when: when(write.keptAt) })}
      {write.state === 'waiting' && isBehind ? ` · ${t('hindered.behind')}` : null}
      {write.state === 'waiting' && !isBehind && write.hindrance
        ? ` · ${t(`hindered.${write.hindrance}`, { when: Number.isFinite(write.notBefore) ? when(write.notBefore) : '' })}`
        : null}
    </p>
  );
}

/** Gives a write up, after saying what goes with it. */
function Discard({ write }: { readonly write: KeptWrite }) {
  const { t } = useTranslation('outbox');
  const writes = useOutbox();
  const what = useWordsOf(write);
  const [asks, setAsks] = useState(false);
  const more = givenUpWith(write, writes).length - 1;
  const leave = (): void => setAsks(false);
  return (
    <>
      <Button small weight="tertiary" icon={<Trash2 />} onClick={() => setAsks(true)}>
        {t('discard')}
      </Button>
      <Dialog
        open={asks}
        title={t('ask.title')}
        onClose={leave}
        actions={
          <>
            <Button
              onClick={() => {
                leave();
                void discard(write);
              }}
            >
              {t('ask.do')}
            </Button>
            <Button weight="secondary" onClick={leave}>
              {t('ask.back')}
            </Button>
          </>
        }
      >
        <p>{t('ask.what', { what })}</p>
        {more > 0 ? <p>{t('ask.withMore', { count: more })}</p> : null}
      </Dialog>
    </>
  );
}
