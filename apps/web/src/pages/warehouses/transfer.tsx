import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { DispositionField, type EntryDisposition, StoragePlaceField } from './fields';

type Lot = Schemas['LotView'];

/** What lies of a lot at one place in one disposition. */
export interface Stock {
  readonly lot: Lot;
  readonly balance: Lot['balances'][number];
}

interface TransferProps {
  readonly site: Schemas['SiteView'];
  readonly stock: Stock;
  readonly disposition: EntryDisposition;
  readonly onClose: () => void;
}

/** A lot goes to another place of the hall, into another disposition, or both. */
export function Transfer({ site, stock: { lot, balance }, disposition, onClose }: TransferProps) {
  const { t } = useTranslation('warehouses');
  const { format } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const toast = useToast();
  const [place, setPlace] = useState(balance.stockPlaceId);
  const [becomes, setBecomes] = useState(disposition);
  const [quantity, setQuantity] = useState(String(balance.quantity));
  const [note, setNote] = useState('');
  const transfer = useCommand(
    () =>
      api.POST('/lots/{id}/transfer', {
        params: { path: { id: lot.id } },
        body: {
          fromPlaceId: balance.stockPlaceId,
          toPlaceId: place,
          disposition,
          toDisposition: becomes,
          quantity: Number(quantity),
          ...(note.trim() ? { note: note.trim() } : {}),
        },
      }),
    ['/lots', '/lots/{id}/movements', '/sites', '/tasks'],
  );
  const about = (field: string): string | undefined =>
    transfer.refusal instanceof Problem ? transfer.refusal.about(field) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await transfer.run())) return;
    const code = site.storagePlaces.find(({ id }) => id === place)?.code ?? '';
    toast(t('transfer.done', { item: nameOf(lot.itemCode), place: code }));
    onClose();
  };
  return (
    <Dialog open title={t('transfer.title', { item: nameOf(lot.itemCode) })} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <p>
          {t('transfer.from', {
            place: balance.code,
            quantity: `${format.number(balance.quantity)} ${unitOf(lot.itemCode)}`,
            disposition: t(`dispositionName.${disposition}`),
          })}
        </p>
        <Refusal error={transfer.refusal} />
        <StoragePlaceField
          label={t('transfer.to')}
          site={site}
          value={place}
          error={about('/toPlaceId')}
          onChange={setPlace}
        />
        <DispositionField
          label={t('transfer.disposition')}
          value={becomes}
          error={about('/toDisposition')}
          onChange={setBecomes}
        />
        <TextField
          label={t('transfer.quantity')}
          type="number"
          required
          min={1}
          max={balance.quantity}
          value={quantity}
          error={about('/quantity')}
          onChange={({ target }) => setQuantity(target.value)}
        />
        <TextField
          label={t('transfer.note')}
          optional={t('optional')}
          maxLength={500}
          value={note}
          error={about('/note')}
          onChange={({ target }) => setNote(target.value)}
        />
        <div>
          <Button type="submit" busy={transfer.busy}>
            {t('transfer.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
