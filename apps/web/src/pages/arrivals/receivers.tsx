import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '../../api/client';
import type { Consignment } from '../../features/consignment/use-consignment';
import { type Text, useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Combobox } from '../../ui/combobox';
import { Dialog } from '../../ui/dialog';

interface Named {
  readonly id: string;
  readonly name: Text;
}

interface ReceiversProps {
  readonly consignment: Consignment;
  readonly onChoose: (receivers: Schemas['ReconfirmDto']) => void;
  readonly onClose: () => void;
}

/** Names who receives and who will use the goods, where it is not the organisation whose need it is. */
export function Receivers({ consignment, onChoose, onClose }: ReceiversProps) {
  const { t } = useTranslation('arrivals');
  const [recipient, setRecipient] = useState<Named>({
    id: consignment.recipientId,
    name: consignment.recipientName,
  });
  const [endUser, setEndUser] = useState<Named>({ id: consignment.endUserId, name: consignment.endUserName });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChoose({ recipientId: recipient.id, endUserId: endUser.id });
  };
  return (
    <Dialog open title={t('reconfirm.whoTitle')} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <p>{t('reconfirm.whoLead')}</p>
        <Organisation label={t('reconfirm.recipient')} value={recipient} onChoose={setRecipient} />
        <Organisation label={t('reconfirm.endUser')} value={endUser} onChoose={setEndUser} />
        <div>
          <Button type="submit">{t('reconfirm.save')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface OrganisationProps {
  readonly label: string;
  readonly value: Named;
  readonly onChoose: (organisation: Named) => void;
}

function Organisation({ label, value, onChoose }: OrganisationProps) {
  const { say } = useLanguage();
  const find = async (words: string): Promise<readonly Named[]> => {
    const query = words.trim() === '' ? { limit: 12 } : { q: words.trim(), limit: 12 };
    return (await answer(api.GET('/organisations', { params: { query } }))).items;
  };
  return (
    <Combobox
      label={label}
      options={find}
      keyOf={({ id }) => id}
      textOf={({ name }) => say(name)}
      value={value}
      onChoose={onChoose}
    />
  );
}
