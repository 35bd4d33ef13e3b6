import { CheckCheck, Pencil, RotateCcw, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { NeedView } from '../../features/needs/need-draft';
import { keep, type WriteWords } from '../../offline/outbox';
import { Button, LinkButton } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { useToast } from '../../ui/toast';

type Outcome = 'fulfilled' | 'withdrawn';

/** What the owner can do, the likeliest first. Everything is stored here before it is sent. */
export function NeedActions({ need }: { readonly need: NeedView }) {
  const { t } = useTranslation('needs');
  const toast = useToast();
  const [closes, setCloses] = useState(false);
  const command = async (verb: string, key: WriteWords, body?: unknown): Promise<void> => {
    await keep({
      method: 'POST',
      path: `/needs/${need.id}/${verb}`,
      body,
      ifMatch: need.version,
      subject: { kind: 'need', id: need.id, path: `/needs/${need.id}` },
      words: { key, values: { title: need.title } },
    });
    toast(t(`actions.done.${verb as 'confirm'}`));
  };
  const close = (outcome: Outcome): void => {
    setCloses(false);
    void command('close', outcome === 'fulfilled' ? 'need.fulfil' : 'need.withdraw', { outcome });
  };
  const isOpen = need.state === 'draft' || need.state === 'published';
  return (
    <>
      {need.state === 'draft' ? (
        <Button icon={<Send />} onClick={() => void command('publish', 'need.publish')}>
          {t('actions.publish')}
        </Button>
      ) : null}
      {need.state === 'published' ? (
        <Button icon={<CheckCheck />} onClick={() => void command('confirm', 'need.confirm')}>
          {t('actions.confirm')}
        </Button>
      ) : null}
      {isOpen ? (
        <>
          <LinkButton
            weight="secondary"
            icon={<Pencil />}
            to="/needs/$id"
            params={{ id: need.id }}
            search={{ edit: true }}
          >
            {t('actions.edit')}
          </LinkButton>
          <Button weight="tertiary" onClick={() => setCloses(true)}>
            {t('actions.close')}
          </Button>
        </>
      ) : (
        <LinkButton icon={<RotateCcw />} to="/needs/new" search={{ like: need.id }}>
          {t('actions.repeat')}
        </LinkButton>
      )}
      <CloseNeed
        open={closes}
        isDraft={need.state === 'draft'}
        onClose={() => setCloses(false)}
        onDo={close}
      />
    </>
  );
}

interface CloseNeedProps {
  readonly open: boolean;
  readonly isDraft: boolean;
  readonly onClose: () => void;
  readonly onDo: (outcome: Outcome) => void;
}

/** Closing cannot be taken back, so it is asked; no reason is. */
function CloseNeed({ open, isDraft, onClose, onDo }: CloseNeedProps) {
  const { t } = useTranslation('needs');
  const [outcome, setOutcome] = useState<Outcome>('fulfilled');
  const chosen = isDraft ? 'withdrawn' : outcome;
  return (
    <Dialog
      open={open}
      title={t('close.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onDo(chosen)}>{t('close.do')}</Button>
          <Button weight="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {isDraft ? (
        <p>{t('close.draft')}</p>
      ) : (
        <>
          <Choice
            legend={t('close.legend')}
            options={(['fulfilled', 'withdrawn'] as const).map((value) => ({
              value,
              label: t(`close.${value}`),
              hint: t(`close.${value}Hint`),
            }))}
            value={outcome}
            onChange={setOutcome}
          />
          <p className="soft">{t('close.final')}</p>
        </>
      )}
    </Dialog>
  );
}
