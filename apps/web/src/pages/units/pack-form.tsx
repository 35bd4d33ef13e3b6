import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { UNIT_KINDS, type Unit } from '../../features/units/unit-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Form } from '../../ui/form';
import { useToast } from '../../ui/toast';
import type { Packing } from './packing.page';

type Line = Packing['lines'][number];

/** As many whole packs as the giver said, or all of it in one. */
const usualEach = ({ packSize, loose }: Line): number => (packSize > 1 ? Math.min(packSize, loose) : loose);

/** Some of a line into one unit, or evenly into many. */
export function PackForm({ packing }: { readonly packing: Packing }) {
  const { t } = useTranslation('units');
  const { format, say } = useLanguage();
  const toast = useToast();
  const open = packing.lines.filter(({ loose, isVehicle }) => loose > 0 && !isVehicle);
  const [lineId, setLineId] = useState(open[0]?.consignmentLineId ?? '');
  const line = open.find(({ consignmentLineId }) => consignmentLineId === lineId);
  const [kind, setKind] = useState<Unit['kind']>('box');
  const [each, setEach] = useState<string>();
  const [count, setCount] = useState('1');
  const quantity = Number(each ?? (line ? usualEach(line) : 0));
  const sum = quantity * Number(count);
  const isTooMuch = line !== undefined && sum > line.loose;
  const pack = useCommand(
    () =>
      api.POST('/consignments/{id}/units', {
        params: { path: { id: packing.consignmentId } },
        body: {
          kind,
          count: Number(count),
          lines: line ? [{ consignmentLineId: line.consignmentLineId, quantity }] : [],
        },
      }),
    ['/consignments/{id}/packing'],
  );
  const about = (field: string): string | undefined =>
    pack.refusal instanceof Problem ? pack.refusal.about(field) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isTooMuch || !(await pack.run())) return;
    setEach(undefined);
    setCount('1');
    toast(t('form.done'));
  };
  const told = (words: 'form.follows' | 'form.tooMuch', of: Line): string =>
    t(words, {
      sum: format.number(sum),
      unit: say(of.unitName),
      left: format.number(of.loose - sum),
      loose: format.number(of.loose),
    });
  return (
    <Card title={t('form.title')}>
      <Form refusal={pack.refusal} onSubmit={submit}>
        <div className="packing-form">
          <SelectField
            label={t('form.line')}
            value={line ? lineId : ''}
            onChange={({ target }) => {
              setLineId(target.value);
              setEach(undefined);
            }}
          >
            {open.map((one) => (
              <option key={one.consignmentLineId} value={one.consignmentLineId}>
                {say(one.itemName)}
              </option>
            ))}
            <option value="">{t('form.empty')}</option>
          </SelectField>
          <SelectField
            label={t('form.kind')}
            value={kind}
            onChange={({ target }) => setKind(target.value as Unit['kind'])}
          >
            {UNIT_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`kindName.${one}`)}
              </option>
            ))}
          </SelectField>
          {line ? (
            <TextField
              label={t('form.each')}
              type="number"
              required
              min={1}
              value={each ?? String(quantity)}
              error={isTooMuch ? told('form.tooMuch', line) : about('/lines/0/quantity')}
              onChange={({ target }) => setEach(target.value)}
            />
          ) : null}
          <TextField
            label={t('form.count')}
            type="number"
            required
            min={1}
            max={500}
            value={count}
            error={about('/count')}
            onChange={({ target }) => setCount(target.value)}
          />
        </div>
        {line && sum > 0 && !isTooMuch ? (
          <p className="soft" aria-live="polite">
            {told('form.follows', line)}
          </p>
        ) : null}
        <div>
          <Button type="submit" busy={pack.busy}>
            {t('form.do')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
