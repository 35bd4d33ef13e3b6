import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { get, getWhole } from '../../api/query';
import { type Unit, UNIT_KINDS } from '../../features/units/unit-words';
import { useTranslation } from '../../language/use-translation';
import { AskedOnce } from '../../ui/asked-once';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { MoveUnit } from './move-unit';

export const OUTDATED_BY_UNITS = [
  '/handling-units',
  '/handling-units/{id}',
  '/consignments/{id}/packing',
] as const;

/** Sealing, opening, unpacking, and where the unit stands. */
export function UnitCommands({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation('units');
  const go = useCommand(
    (step: 'seal' | 'open' | 'unpack') =>
      api.POST(`/handling-units/{id}/${step}`, {
        params: { path: { id: unit.id }, header: ifMatch(unit) },
      }),
    OUTDATED_BY_UNITS,
  );
  if (unit.held) return null;
  return (
    <Card>
      <Refusal error={go.refusal} />
      <PlaceOn unit={unit} />
      <MoveUnit key={unit.stockPlaceId} unit={unit} />
      <div className="page__actions">
        {unit.state === 'open' ? (
          <Button busy={go.busy} onClick={() => void go.run('seal')}>
            {t('seal')}
          </Button>
        ) : (
          <Button weight="secondary" busy={go.busy} onClick={() => void go.run('open')}>
            {t('open')}
          </Button>
        )}
        <AskedOnce
          weight="secondary"
          command={t('unpack')}
          follows={t('unpackFollows')}
          busy={go.busy}
          onConfirm={() => void go.run('unpack')}
        />
      </div>
    </Card>
  );
}

/** Larger open units of the same consignment or, of stock, of the same place. */
function PlaceOn({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation('units');
  const toast = useToast();
  const { data: packing } = useQuery({
    ...get('/consignments/{id}/packing', { path: { id: unit.consignmentId ?? '' } }),
    enabled: unit.consignmentId !== null,
  });
  const { data: hall } = useQuery({
    ...getWhole('/handling-units', { siteId: unit.siteId ?? '' }),
    enabled: unit.consignmentId === null && unit.siteId !== null,
  });
  const place = useCommand(
    (parentId: string | null) =>
      api.POST('/handling-units/{id}/place', {
        params: { path: { id: unit.id }, header: ifMatch(unit) },
        body: { parentId },
      }),
    OUTDATED_BY_UNITS,
  );
  const [chosen, setChosen] = useState(unit.parentId ?? '');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await place.run(chosen || null)) toast(t('placeOn.done'));
  };
  const larger = (packing?.units ?? hall?.items ?? []).filter(
    (other) =>
      UNIT_KINDS.indexOf(other.kind) > UNIT_KINDS.indexOf(unit.kind) &&
      (unit.consignmentId !== null || other.stockPlaceId === unit.stockPlaceId) &&
      other.consignmentId === unit.consignmentId &&
      (other.state === 'open' || other.id === unit.parentId),
  );
  if (larger.length === 0) return null;
  return (
    <>
      <Refusal error={place.refusal} />
      <form className="packing-form" onSubmit={(event) => void submit(event)}>
        <SelectField
          label={t('placeOn.label')}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{t('placeOn.nothing')}</option>
          {larger.map((other) => (
            <option key={other.id} value={other.id}>
              {t(`kindName.${other.kind}`)} {other.code}
            </option>
          ))}
        </SelectField>
        <div>
          <Button
            type="submit"
            weight="secondary"
            busy={place.busy}
            disabled={chosen === (unit.parentId ?? '')}
          >
            {t('placeOn.do')}
          </Button>
        </div>
      </form>
    </>
  );
}
