import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { get } from '../../api/query';
import type { Unit } from '../../features/units/unit-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { CommandForm } from '../../ui/command-form';
import { SelectField, TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { OUTDATED_BY_UNITS } from './unit-commands';

interface PackLinesProps {
  readonly unit: Unit;
  readonly consignmentId: string;
}

/** What is still loose of the consignment goes into a unit that is there already; nothing while all is packed. */
export function PackLines({ unit, consignmentId }: PackLinesProps) {
  const { t } = useTranslation('units');
  const { format, say } = useLanguage();
  const { data } = useQuery(get('/consignments/{id}/packing', { path: { id: consignmentId } }));
  const [lineId, setLineId] = useState<string>();
  const [quantity, setQuantity] = useState('');
  const loose = data?.mayChange ? data.lines.filter((line) => line.loose > 0 && !line.isVehicle) : [];
  const chosen = loose.find(({ consignmentLineId }) => consignmentLineId === lineId) ?? loose[0];
  const pack = useCommand(
    () =>
      api.POST('/handling-units/{id}/lines', {
        params: { path: { id: unit.id }, header: ifMatch(unit) },
        body: {
          lines: [{ consignmentLineId: chosen?.consignmentLineId ?? '', quantity: Number(quantity) }],
        },
      }),
    OUTDATED_BY_UNITS,
  );
  if (!chosen) return null;
  return (
    <Card title={t('form.title')}>
      <CommandForm command={pack} action={t('form.do')} onDone={() => setQuantity('')}>
        <div className="packing-form">
          <SelectField
            label={t('form.line')}
            value={chosen.consignmentLineId}
            onChange={({ target }) => setLineId(target.value)}
          >
            {loose.map((line) => (
              <option key={line.consignmentLineId} value={line.consignmentLineId}>
                {say(line.itemName)} · {format.number(line.loose)} {say(line.unitName)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={`${t('quantity')} (${say(chosen.unitName)})`}
            type="number"
            required
            min={1}
            max={chosen.loose}
            value={quantity}
            error={pack.refusal instanceof Problem ? pack.refusal.about('/lines/0/quantity') : undefined}
            onChange={({ target }) => setQuantity(target.value)}
          />
        </div>
      </CommandForm>
    </Card>
  );
}
