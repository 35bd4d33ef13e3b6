import { useState } from 'react';
import { dayIn } from '../../../language/day-in';
import { useTranslation } from '../../../language/use-translation';
import { api, type Schemas } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import { LaterLotField, useLaterLot } from '../../../features/stock/later-lot';
import { Choice } from '../../../ui/choice';
import type { EntryDisposition } from '../fields';
import { aboutOf, type BookingProps, NoteField, QuantityField } from './booking-fields';
import { CommandForm } from '../../../ui/command-form';

type Purpose = Schemas['IssuePurpose'];
const PURPOSES = ['handed_out', 'used_up', 'disposed'] as const satisfies readonly Purpose[];

/** Goods leave the hall for good, other than in a consignment. */
export function Issue({ stock: { lot, balance }, onDone }: BookingProps) {
  const { t } = useTranslation('floor');
  const { nameOf } = useCatalogue();
  const isGood = balance.disposition === 'available' && !isExpired(lot.bestBefore);
  const [purpose, setPurpose] = useState<Purpose>(isGood ? 'handed_out' : 'disposed');
  const [quantity, setQuantity] = useState(String(balance.quantity));
  const [note, setNote] = useState('');
  const later = useLaterLot();
  const command = useCommand(
    () =>
      api.POST('/lots/{id}/issue', {
        params: { path: { id: lot.id } },
        body: {
          stockPlaceId: balance.stockPlaceId,
          disposition: balance.disposition as EntryDisposition,
          quantity: Number(quantity),
          purpose,
          ...(note.trim() ? { note: note.trim() } : {}),
          ...(purpose === 'disposed' ? {} : later.body),
        },
      }),
    ['/lots', '/lots/{id}/movements', '/sites'],
  );
  const about = aboutOf(command.refusal);
  return (
    <CommandForm
      command={command}
      action={t('issue.do')}
      onDone={() => onDone(t('issue.done', { item: nameOf(lot.itemCode), quantity }))}
    >
      <Choice
        legend={t('issue.purpose')}
        hint={isGood ? undefined : t('issue.onlyDisposed')}
        options={PURPOSES.filter((one) => isGood || one === 'disposed').map((one) => ({
          value: one,
          label: t(`issue.purposes.${one}`),
        }))}
        value={purpose}
        onChange={setPurpose}
      />
      <QuantityField
        most={balance.quantity}
        value={quantity}
        error={about('/quantity')}
        onChange={setQuantity}
      />
      {purpose === 'disposed' ? null : <LaterLotField later={later} refusal={command.refusal} />}
      <NoteField value={note} error={about('/note')} onChange={setNote} />
    </CommandForm>
  );
}

const isExpired = (bestBefore: string | null): boolean => bestBefore !== null && bestBefore < dayIn(0);
