import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import type { Unit } from '../../features/units/unit-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { OUTDATED_BY_UNITS } from './unit-commands';

interface TakeOutProps {
  readonly unit: Unit;
  readonly content: Unit['contents'][number];
}

/** Some or all of one thing comes out and is loose again. */
export function TakeOut({ unit, content }: TakeOutProps) {
  const { t } = useTranslation('units');
  const { say } = useLanguage();
  const [quantity, setQuantity] = useState<string>();
  const take = useCommand(
    () =>
      api.POST('/handling-units/{id}/take-out', {
        params: { path: { id: unit.id }, header: ifMatch(unit) },
        body: { contentId: content.id, quantity: Number(quantity) },
      }),
    OUTDATED_BY_UNITS,
  );
  const leave = (): void => setQuantity(undefined);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await take.run()) leave();
  };
  return (
    <>
      <Button weight="tertiary" small onClick={() => setQuantity(String(content.quantity))}>
        {t('takeOut')} <span className="visually-hidden">{say(content.itemName)}</span>
      </Button>
      {quantity === undefined ? null : (
        <Dialog open title={t('takeOutTitle', { item: say(content.itemName) })} onClose={leave}>
          <Form refusal={take.refusal} onSubmit={submit}>
            <TextField
              label={`${t('quantity')} (${say(content.unitName)})`}
              type="number"
              required
              min={1}
              max={content.quantity}
              value={quantity}
              error={take.refusal instanceof Problem ? take.refusal.about('/quantity') : undefined}
              onChange={({ target }) => setQuantity(target.value)}
            />
            <div>
              <Button type="submit" busy={take.busy}>
                {t('takeOut')}
              </Button>
            </div>
          </Form>
        </Dialog>
      )}
    </>
  );
}
