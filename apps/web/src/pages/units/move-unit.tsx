import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { get } from '../../api/query';
import type { Unit } from '../../features/units/unit-words';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

/** To another rack of the hall; what stands in a larger unit goes with that one. */
export function MoveUnit({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation('units');
  const toast = useToast();
  const { data: sites } = useQuery(get('/sites'));
  const move = useCommand(
    (stockPlaceId: string) =>
      api.POST('/handling-units/{id}/move', {
        params: { path: { id: unit.id }, header: ifMatch(unit) },
        body: { stockPlaceId },
      }),
    ['/handling-units', '/handling-units/{id}', '/consignments/{id}/packing'],
  );
  const [chosen, setChosen] = useState(unit.stockPlaceId);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await move.run(chosen)) toast(t('moveTo.done'));
  };
  const places = sites?.find(({ id }) => id === unit.siteId)?.storagePlaces ?? [];
  if (unit.parentId !== null || places.length < 2) return null;
  return (
    <>
      <Refusal error={move.refusal} />
      <form className="packing-form" onSubmit={(event) => void submit(event)}>
        <SelectField label={t('place')} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {places.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </SelectField>
        <div>
          <Button type="submit" weight="secondary" busy={move.busy} disabled={chosen === unit.stockPlaceId}>
            {t('moveTo.do')}
          </Button>
        </div>
      </form>
    </>
  );
}
