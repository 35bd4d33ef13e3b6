import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get, type GetPath } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Form } from '../../ui/form';
import { useToast } from '../../ui/toast';
import { aboutOf, NoteField, QuantityField } from './booking/booking-fields';
import { DispositionField, type EntryDisposition, StoragePlaceField } from './fields';

type Transfer = Schemas['HallTransferView'];
const OUTDATED: readonly GetPath[] = [
  '/lots',
  '/lots/{id}/movements',
  '/sites',
  '/sites/{id}/transfers',
  '/tasks',
];

const restOf = ({ quantity, received, lost }: Transfer): number => quantity - received - lost;

/** Goods between this hall and others; nothing while none are. */
export function OnTheWay({ site }: { readonly site: Schemas['SiteView'] }) {
  const { t } = useTranslation('floor');
  const { say, format } = useLanguage();
  const { data } = useSuspenseQuery(get('/sites/{id}/transfers', { path: { id: site.id } }));
  const [arriving, setArriving] = useState<Transfer>();
  const [ending, setEnding] = useState<Transfer>();
  if (data.length === 0) return null;
  return (
    <Card title={t('way.title')}>
      <ul role="list" className="expected">
        {data.map((transfer) => {
          const isComing = transfer.toSiteId === site.id;
          return (
            <li key={transfer.id} className="expected__item">
              <span>
                {format.number(restOf(transfer))} {say(transfer.unitName)} {say(transfer.itemName)}
                <span className="expected__giver">
                  {t(isComing ? 'way.from' : 'way.to', {
                    hall: isComing ? transfer.fromSiteName : transfer.toSiteName,
                    when: format.instant(transfer.sentAt),
                  })}
                  {transfer.received > 0
                    ? ` · ${t('way.received', { received: format.number(transfer.received), of: format.number(transfer.quantity) })}`
                    : null}
                </span>
                {transfer.note ? <span className="expected__giver">{transfer.note}</span> : null}
              </span>
              <span className="stock-commands">
                <Button weight="secondary" small onClick={() => setArriving(transfer)}>
                  {t(isComing ? 'way.putDown' : 'way.takeBack')}{' '}
                  <span className="visually-hidden">{say(transfer.itemName)}</span>
                </Button>
                <Button weight="tertiary" small onClick={() => setEnding(transfer)}>
                  {t('way.end')} <span className="visually-hidden">{say(transfer.itemName)}</span>
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {arriving ? <PutDown site={site} transfer={arriving} onClose={() => setArriving(undefined)} /> : null}
      {ending ? <End transfer={ending} onClose={() => setEnding(undefined)} /> : null}
    </Card>
  );
}

interface DialogProps {
  readonly transfer: Transfer;
  readonly onClose: () => void;
}

function PutDown({ site, transfer, onClose }: DialogProps & { readonly site: Schemas['SiteView'] }) {
  const { t: words } = useTranslation('warehouses');
  const { say } = useLanguage();
  const toast = useToast();
  const [quantity, setQuantity] = useState(String(restOf(transfer)));
  const [place, setPlace] = useState(site.storagePlaces[0]?.id ?? '');
  const [disposition, setDisposition] = useState<EntryDisposition>('available');
  const [note, setNote] = useState('');
  const command = useCommand(
    () =>
      api.POST('/hall-transfers/{id}/receive', {
        params: { path: { id: transfer.id } },
        body: {
          storagePlaceId: place,
          quantity: Number(quantity),
          disposition,
          ...(note.trim() ? { note: note.trim() } : {}),
        },
      }),
    OUTDATED,
  );
  const about = aboutOf(command.refusal);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await command.run())) return;
    toast(words('takenIn', { item: say(transfer.itemName) }));
    onClose();
  };
  return (
    <Dialog open title={words('takeInTitle', { item: say(transfer.itemName) })} onClose={onClose}>
      <Form refusal={command.refusal} onSubmit={submit}>
        <QuantityField
          most={restOf(transfer)}
          value={quantity}
          error={about('/quantity')}
          onChange={setQuantity}
        />
        <StoragePlaceField
          label={words('place')}
          site={site}
          value={place}
          error={about('/storagePlaceId')}
          onChange={setPlace}
        />
        <DispositionField label={words('disposition')} value={disposition} onChange={setDisposition} />
        <NoteField value={note} error={about('/note')} onChange={setNote} />
        <div>
          <Button type="submit" busy={command.busy}>
            {words('takeIn')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function End({ transfer, onClose }: DialogProps) {
  const { t } = useTranslation('floor');
  const { say, format } = useLanguage();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const command = useCommand(
    () =>
      api.POST('/hall-transfers/{id}/end', {
        params: { path: { id: transfer.id } },
        body: { reason: reason.trim() },
      }),
    OUTDATED,
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await command.run())) return;
    toast(t('way.ended', { item: say(transfer.itemName) }));
    onClose();
  };
  return (
    <Dialog open title={t('way.end')} onClose={onClose}>
      <p>
        {t('way.endLead', {
          rest: `${format.number(restOf(transfer))} ${say(transfer.unitName)} ${say(transfer.itemName)}`,
        })}
      </p>
      <Form refusal={command.refusal} onSubmit={submit}>
        <TextField
          label={t('way.reason')}
          required
          maxLength={500}
          value={reason}
          error={aboutOf(command.refusal)('/reason')}
          onChange={({ target }) => setReason(target.value)}
        />
        <div>
          <Button type="submit" busy={command.busy}>
            {t('way.endDo')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
