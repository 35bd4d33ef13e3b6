import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import type { Consignment } from '../../features/consignment/use-consignment';
import { type NamedOrganisation, OrganisationField } from '../../features/organisation/organisation-field';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface ReceiversProps {
  readonly consignment: Consignment;
  readonly onChoose: (receivers: Schemas['ReconfirmDto']) => void;
  readonly onClose: () => void;
}

/** Names who receives and who will use the goods, where it is not the organisation whose need it is. */
export function Receivers({ consignment, onChoose, onClose }: ReceiversProps) {
  const { t } = useTranslation('arrivals');
  const [recipient, setRecipient] = useState<NamedOrganisation>({
    id: consignment.recipientId,
    name: consignment.recipientName,
  });
  const [endUser, setEndUser] = useState<NamedOrganisation>({
    id: consignment.endUserId,
    name: consignment.endUserName,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChoose({ recipientId: recipient.id, endUserId: endUser.id });
  };
  return (
    <Dialog open title={t('reconfirm.whoTitle')} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <p>{t('reconfirm.whoLead')}</p>
        <OrganisationField label={t('reconfirm.recipient')} value={recipient} onChoose={setRecipient} />
        <OrganisationField label={t('reconfirm.endUser')} value={endUser} onChoose={setEndUser} />
        <div>
          <Button type="submit">{t('reconfirm.save')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
