import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextAreaField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { grouped } from './plan-edits';
import { bodyOf, type Desk } from './use-desk';

interface StorePlanProps {
  readonly desk: Desk;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Before a changed plan is stored: which agreements it departs from, and the reason for that. */
export function StorePlan({ desk, open, onClose }: StorePlanProps) {
  const { t } = useTranslation('convoys');
  const { say } = useLanguage();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const broken = desk.checked?.broken ?? [];
  const despite = [...new Set(broken.map(({ rule }) => rule))];
  const { convoyId: id } = desk.plan;
  const store = useCommand(
    () =>
      answer(
        api.POST('/convoys/{id}/plan', {
          params: { path: { id }, header: ifMatch(desk.plan) },
          body: {
            ...bodyOf(desk.changes),
            ...(despite.length > 0 ? { despite: despite as never, reason } : {}),
          },
        }),
      ),
    ['/convoys', '/convoys/{id}', '/convoys/{id}/plan'],
  );
  const run = async (): Promise<void> => {
    if (!(await store.run())) return;
    desk.discard();
    toast(t('stored'));
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t('storeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button busy={store.busy} onClick={() => void run()}>
            {t('store')}
          </Button>
          <Button weight="secondary" onClick={onClose}>
            {t('back')}
          </Button>
        </>
      }
    >
      <Refusal error={store.refusal} />
      <p>{t(desk.stored.state === 'confirmed' ? 'storeLeadConfirmed' : 'storeLead')}</p>
      {broken.length > 0 ? (
        <>
          <ul className="rules">
            {grouped(broken).map(({ first }) => (
              <li key={`${first.rule} ${first.vehicleId} ${first.segment}`}>{say(first.text)}</li>
            ))}
          </ul>
          <TextAreaField
            label={t('reason')}
            hint={t('reasonHint')}
            value={reason}
            maxLength={1000}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      ) : null}
    </Dialog>
  );
}
