import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import type { Consignment } from '../../features/consignment/use-consignment';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextAreaField, TextField } from '../../ui/field';
import { Card, Facts } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface DeliveryContactProps {
  readonly consignment: Consignment;
}

/** Where exactly the goods go and who takes them over. Secret: asked for each time, kept on no device. */
export function DeliveryContact({ consignment }: DeliveryContactProps) {
  const { t } = useTranslation('arrivals');
  const { can } = useAccount();
  const { id, needOwnerId, recipientId, endUserId } = consignment;
  const may = can.some(
    ({ organisationId, actions }) =>
      [needOwnerId, recipientId, endUserId].includes(organisationId) &&
      actions.includes('delivery_contact:write'),
  );
  const [edits, setEdits] = useState(false);
  const { data } = useQuery({
    ...get('/consignments/{id}/contact', { path: { id } }),
    enabled: may,
    gcTime: 0,
    retry: false,
  });
  if (!may) return null;
  return (
    <Card title={t('contact.title')}>
      <p className="arrival__soft">{t('contact.lead')}</p>
      {data ? (
        <Facts
          facts={[
            { name: t('contact.name'), value: data.name },
            { name: t('contact.phone'), value: data.phone },
            { name: t('contact.address'), value: data.address },
          ]}
        />
      ) : (
        <p>{t('contact.missing')}</p>
      )}
      <div>
        <Button weight="secondary" onClick={() => setEdits(true)}>
          {t(data ? 'contact.change' : 'contact.add')}
        </Button>
      </div>
      {edits ? <Edit id={id} known={data} onClose={() => setEdits(false)} /> : null}
    </Card>
  );
}

interface EditProps {
  readonly id: string;
  readonly known: { readonly name: string; readonly phone: string; readonly address: string } | undefined;
  readonly onClose: () => void;
}

function Edit({ id, known, onClose }: EditProps) {
  const { t } = useTranslation('arrivals');
  const toast = useToast();
  const [name, setName] = useState(known?.name ?? '');
  const [phone, setPhone] = useState(known?.phone ?? '');
  const [address, setAddress] = useState(known?.address ?? '');
  const save = useCommand(
    () =>
      api.POST('/consignments/{id}/contact', {
        params: { path: { id } },
        body: { name: name.trim(), phone: phone.trim(), address: address.trim() },
      }),
    ['/consignments/{id}/contact'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await save.run())) return;
    toast(t('contact.saved'));
    onClose();
  };
  return (
    <Dialog open title={t('contact.title')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Refusal error={save.refusal} />
        <TextField
          label={t('contact.name')}
          value={name}
          required
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          label={t('contact.phone')}
          type="tel"
          value={phone}
          required
          maxLength={40}
          onChange={({ target }) => setPhone(target.value)}
        />
        <TextAreaField
          label={t('contact.address')}
          hint={t('contact.addressHint')}
          value={address}
          required
          maxLength={500}
          rows={3}
          onChange={({ target }) => setAddress(target.value)}
        />
        <div>
          <Button type="submit" busy={save.busy}>
            {t('contact.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
