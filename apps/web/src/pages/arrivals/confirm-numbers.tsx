import { useTranslation } from '../../language/use-translation';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import type { Consignment } from '../../features/consignment/use-consignment';
import { Button } from '../../ui/button';
import { focusOnHeading } from '../../ui/focus-on';
import { Note } from '../../ui/note';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

/** The other side wrote the numbers down: one tap says that they are right. */
export function ConfirmNumbers({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('arrivals');
  const toast = useToast();
  const confirm = useCommand(
    () =>
      api.POST('/consignments/{id}/numbers/confirm', {
        params: { path: { id: consignment.id }, header: ifMatch(consignment) },
      }),
    ['/consignments', '/consignments/{id}', '/consignments/{id}/readiness', '/tasks'],
  );
  const say = async (): Promise<void> => {
    if (!(await confirm.run())) return;
    toast(t('numbers.confirmed'));
    focusOnHeading();
  };
  return (
    <Note tone="info" title={t('numbers.ask')}>
      <p>{t('numbers.askLead')}</p>
      <Refusal error={confirm.refusal} />
      <Button busy={confirm.busy} onClick={() => void say()}>
        {t('numbers.right')}
      </Button>
    </Note>
  );
}
