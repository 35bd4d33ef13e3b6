import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import type { Unit } from '../../features/units/unit-words';
import { DECIMAL, decimalOf, typedDecimal } from '../../language/decimal';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Card } from '../../ui/page';
import { Form } from '../../ui/form';
import { useToast } from '../../ui/toast';
import { OUTDATED_BY_UNITS } from './unit-commands';

const GRAMS = 1_000;
const MILLIMETRES = 10;
/** A difference beyond this share of what is expected is worth a second look. */
const WORTH_A_LOOK = 0.1;

const FIELDS = [
  ['grossWeightG', 'measure.gross', GRAMS],
  ['tareWeightG', 'measure.tare', GRAMS],
  ['lengthMm', 'measure.length', MILLIMETRES],
  ['widthMm', 'measure.width', MILLIMETRES],
  ['heightMm', 'measure.height', MILLIMETRES],
] as const;

/** What the scales and the tape measure say, beside what is expected. */
export function MeasureUnit({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation('units');
  const { format, language } = useLanguage();
  const toast = useToast();
  const [typed, setTyped] = useState<Partial<Record<(typeof FIELDS)[number][0], string>>>({});
  const save = useCommand(
    () =>
      api.PATCH('/handling-units/{id}', {
        params: { path: { id: unit.id }, header: ifMatch(unit) },
        body: Object.fromEntries(
          FIELDS.flatMap(([field, , factor]) => {
            const text = typed[field];
            if (text === undefined) return [];
            const empty = field === 'tareWeightG' ? 0 : null;
            return [[field, text.trim() === '' ? empty : Math.round(decimalOf(text) * factor)]];
          }),
        ),
      }),
    OUTDATED_BY_UNITS,
  );
  const { grossWeightG, expectedWeightG } = unit;
  const difference = grossWeightG === null ? 0 : Math.abs(grossWeightG - expectedWeightG);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await save.run())) return;
    setTyped({});
    toast(t('measure.done'));
  };
  return (
    <Card title={t('measure.title')}>
      <Form refusal={save.refusal} onSubmit={submit}>
        {difference > expectedWeightG * WORTH_A_LOOK ? (
          <Note tone="warning" title={t('measure.differs', { weight: format.weight(difference) })} />
        ) : null}
        <p className="soft">{t('measure.lead', { weight: format.weight(expectedWeightG) })}</p>
        <div className="unit-measures">
          {FIELDS.map(([field, label, factor]) => (
            <TextField
              key={field}
              label={t(label)}
              inputMode="decimal"
              pattern={DECIMAL}
              value={
                typed[field] ?? (unit[field] === null ? '' : typedDecimal(unit[field] / factor, language))
              }
              error={save.refusal instanceof Problem ? save.refusal.about(`/${field}`) : undefined}
              onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
            />
          ))}
        </div>
        <div>
          <Button type="submit" weight="secondary" busy={save.busy}>
            {t('measure.do')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
