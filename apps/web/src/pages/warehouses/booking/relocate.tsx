import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import { DispositionField, isEntryDisposition, StoragePlaceField } from '../fields';
import {
  aboutOf,
  type BookingProps,
  NoteField,
  QuantityField,
  type StoredDisposition,
} from './booking-fields';
import { CommandForm } from '../../../ui/command-form';

/** A lot goes to another place of the hall, into another disposition, or both; what is reserved stays reserved. */
export function Relocate({ site, stock: { lot, balance }, onDone }: BookingProps) {
  const { t } = useTranslation('floor');
  const { nameOf } = useCatalogue();
  const disposition = balance.disposition as StoredDisposition;
  const [place, setPlace] = useState(balance.stockPlaceId);
  const [becomes, setBecomes] = useState(disposition);
  const [quantity, setQuantity] = useState(String(balance.quantity));
  const [note, setNote] = useState('');
  const command = useCommand(
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
  const about = aboutOf(command.refusal);
  const done = (): void => {
    const code = site.storagePlaces.find(({ id }) => id === place)?.code ?? '';
    onDone(t('relocate.done', { item: nameOf(lot.itemCode), place: code }));
  };
  return (
    <CommandForm command={command} action={t('relocate.do')} onDone={done}>
      <StoragePlaceField
        label={t('relocate.to')}
        site={site}
        value={place}
        error={about('/toPlaceId')}
        onChange={setPlace}
      />
      {isEntryDisposition(becomes) ? (
        <DispositionField
          label={t('relocate.disposition')}
          value={becomes}
          error={about('/toDisposition')}
          onChange={setBecomes}
        />
      ) : null}
      <QuantityField
        most={balance.quantity}
        value={quantity}
        error={about('/quantity')}
        onChange={setQuantity}
      />
      <NoteField value={note} error={about('/note')} onChange={setNote} />
    </CommandForm>
  );
}
