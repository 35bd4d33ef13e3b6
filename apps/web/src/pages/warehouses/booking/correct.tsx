import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import { useLanguage } from '../../../language/use-language';
import { CommandForm } from '../../../ui/command-form';
import { TextField } from '../../../ui/field';
import type { EntryDisposition } from '../fields';
import { aboutOf, type BookingProps } from './booking-fields';

/** So many lie here, whatever the ledger says: the difference is booked, with its reason. */
export function Correct({ stock: { lot, balance }, onDone }: BookingProps) {
  const { t } = useTranslation('floor');
  const { format } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const [found, setFound] = useState('');
  const [reason, setReason] = useState('');
  const difference = Number(found) - balance.quantity;
  const command = useCommand(
    () =>
      api.POST('/lots/{id}/correct', {
        params: { path: { id: lot.id } },
        body: {
          stockPlaceId: balance.stockPlaceId,
          disposition: balance.disposition as EntryDisposition,
          difference,
          reason: reason.trim(),
        },
      }),
    ['/lots', '/lots/{id}/movements', '/sites', '/tasks'],
  );
  const about = aboutOf(command.refusal);
  return (
    <CommandForm
      command={command}
      action={t('correct.do')}
      onDone={() => onDone(t('correct.done', { item: nameOf(lot.itemCode) }))}
    >
      <TextField
        label={t('correct.found', { unit: unitOf(lot.itemCode) })}
        hint={
          found === ''
            ? undefined
            : difference === 0
              ? t('correct.same')
              : t(difference < 0 ? 'correct.fewer' : 'correct.more', {
                  difference: format.number(Math.abs(difference)),
                })
        }
        type="number"
        inputMode="numeric"
        required
        min={0}
        value={found}
        error={about('/difference')}
        onChange={({ target }) => setFound(target.value)}
      />
      <TextField
        label={t('correct.reason')}
        required
        maxLength={500}
        value={reason}
        error={about('/reason')}
        onChange={({ target }) => setReason(target.value)}
      />
    </CommandForm>
  );
}
