import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { get } from '../../../api/query';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import { LaterLotField, useLaterLot } from '../../../features/stock/later-lot';
import { CommandForm } from '../../../ui/command-form';
import { SelectField } from '../../../ui/field';
import { Note } from '../../../ui/note';
import { aboutOf, type BookingProps, NoteField, QuantityField } from './booking-fields';

/** Goods set out for another hall; there they are put down in parts that add up. */
export function Send({ site, stock: { lot, balance }, onDone }: BookingProps) {
  const { t } = useTranslation('floor');
  const { nameOf } = useCatalogue();
  const { data: sites } = useSuspenseQuery(get('/sites'));
  const others = sites.filter(({ id }) => id !== site.id);
  const [hall, setHall] = useState(
    (others.find(({ operatorId }) => operatorId === site.operatorId) ?? others[0])?.id ?? '',
  );
  const [quantity, setQuantity] = useState(String(balance.quantity));
  const [note, setNote] = useState('');
  const later = useLaterLot();
  const command = useCommand(
    () =>
      api.POST('/lots/{id}/send', {
        params: { path: { id: lot.id } },
        body: {
          fromPlaceId: balance.stockPlaceId,
          toSiteId: hall,
          disposition: balance.disposition === 'reserved' ? 'reserved' : 'available',
          quantity: Number(quantity),
          ...(note.trim() ? { note: note.trim() } : {}),
          ...later.body,
        },
      }),
    ['/lots', '/lots/{id}/movements', '/sites', '/sites/{id}/transfers'],
  );
  const about = aboutOf(command.refusal);
  const done = (): void => {
    const name = others.find(({ id }) => id === hall)?.name ?? '';
    onDone(t('send.done', { item: nameOf(lot.itemCode), hall: name }));
  };
  if (others.length === 0) return <Note tone="info" title={t('send.noOther')} />;
  return (
    <CommandForm command={command} action={t('send.do')} onDone={done}>
      <SelectField
        label={t('send.to')}
        value={hall}
        error={about('/toSiteId')}
        onChange={({ target }) => setHall(target.value)}
      >
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <QuantityField
        most={balance.quantity}
        value={quantity}
        error={about('/quantity')}
        onChange={setQuantity}
      />
      <LaterLotField later={later} refusal={command.refusal} />
      <NoteField value={note} error={about('/note')} onChange={setNote} />
    </CommandForm>
  );
}
