import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { getWhole } from '../../api/query';
import { firstExpired } from '../../features/stock/first-expired';
import { LaterLotField, useLaterLot } from '../../features/stock/later-lot';
import type { Unit } from '../../features/units/unit-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { CommandForm } from '../../ui/command-form';
import { SelectField, TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { OUTDATED_BY_UNITS } from './unit-commands';

/** Stock of the place where the unit stands goes in before anybody is promised it. */
export function PackStock({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation('units', 'floor');
  const { format, say } = useLanguage();
  const { data } = useQuery(getWhole('/lots', { stockPlaceId: unit.stockPlaceId, disposition: 'available' }));
  const [lotId, setLotId] = useState<string>();
  const [quantity, setQuantity] = useState('');
  const later = useLaterLot();
  const lots = [...(data?.items ?? [])].sort(firstExpired);
  const chosen = lots.find(({ id }) => id === lotId) ?? lots[0];
  const pack = useCommand(
    () =>
      api.POST('/handling-units/{id}/contents', {
        params: { path: { id: unit.id }, header: ifMatch(unit) },
        body: { lotId: chosen?.id ?? '', quantity: Number(quantity), ...later.body },
      }),
    OUTDATED_BY_UNITS,
  );
  const choose = (id: string): void => {
    setLotId(id);
    later.forget();
    pack.forget();
  };
  const done = (): void => {
    setQuantity('');
    later.forget();
  };
  const amountOf = ({ balances }: (typeof lots)[number]): number =>
    balances
      .filter((one) => one.stockPlaceId === unit.stockPlaceId && one.disposition === 'available')
      .reduce((sum, one) => sum + one.quantity, 0);
  return (
    <Card title={t('stock.title')}>
      {chosen ? (
        <CommandForm command={pack} action={t('form.do')} onDone={done}>
          <div className="packing-form">
            <SelectField
              label={t('stock.lot')}
              value={chosen.id}
              onChange={({ target }) => choose(target.value)}
            >
              {lots.map((lot) => (
                <option key={lot.id} value={lot.id}>
                  {say(lot.itemName)} · {format.number(amountOf(lot))} {say(lot.unitName)}
                  {lot.lotNumber ? ` · ${lot.lotNumber}` : ''}
                  {lot.bestBefore ? ` · ${t('stock.bestBefore', { day: format.day(lot.bestBefore) })}` : ''}
                </option>
              ))}
            </SelectField>
            <TextField
              label={`${t('quantity')} (${say(chosen.unitName)})`}
              type="number"
              required
              min={1}
              value={quantity}
              error={pack.refusal instanceof Problem ? pack.refusal.about('/quantity') : undefined}
              onChange={({ target }) => setQuantity(target.value)}
            />
          </div>
          <LaterLotField later={later} refusal={pack.refusal} />
        </CommandForm>
      ) : (
        <p className="soft">{t('stock.nothing')}</p>
      )}
    </Card>
  );
}
