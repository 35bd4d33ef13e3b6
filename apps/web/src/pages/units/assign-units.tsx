import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get, getWhole } from '../../api/query';
import { type Unit, useContentWords } from '../../features/units/unit-words';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import type { Packing } from './packing.page';

/** Boxes that were packed as stock join the consignment as they are; nothing where none fits. */
export function AssignUnits({ packing }: { readonly packing: Packing }) {
  const { data: sites = [] } = useQuery(get('/sites'));
  return sites
    .filter(({ operatorId }) => operatorId === packing.operatorId)
    .map((site) => <UnitsOfHall key={site.id} packing={packing} site={site} />);
}

interface UnitsOfHallProps {
  readonly packing: Packing;
  readonly site: Schemas['SiteView'];
}

function UnitsOfHall({ packing, site }: UnitsOfHallProps) {
  const { t } = useTranslation('units');
  const contentOf = useContentWords();
  const toast = useToast();
  const { data } = useQuery(getWhole('/handling-units', { siteId: site.id }));
  const [chosen, setChosen] = useState<string>();
  const assign = useCommand(
    (unitId: string) =>
      api.POST('/consignments/{id}/assigned-units', {
        params: { path: { id: packing.consignmentId } },
        body: { unitId },
      }),
    ['/consignments/{id}/packing', '/handling-units'],
  );
  const fits = (unit: Unit): boolean =>
    unit.consignmentId === null &&
    unit.parentId === null &&
    unit.contents.length > 0 &&
    unit.contents.every(({ lotId, quantity }) =>
      packing.lines.some((line) => line.lotId === lotId && line.loose >= quantity),
    );
  const fitting = (data?.items ?? []).filter(fits);
  const [first] = fitting;
  if (!first) return null;
  const submit = async (): Promise<void> => {
    if (!(await assign.run(chosen ?? first.id))) return;
    setChosen(undefined);
    toast(t('assign.done'));
  };
  return (
    <Card title={`${t('assign.title')}: ${site.name}`}>
      <Refusal error={assign.refusal} />
      <div className="packing-form">
        <SelectField
          label={t('units')}
          value={chosen ?? first.id}
          onChange={({ target }) => setChosen(target.value)}
        >
          {fitting.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.code} · {contentOf(unit)}
            </option>
          ))}
        </SelectField>
        <div>
          <Button weight="secondary" busy={assign.busy} onClick={() => void submit()}>
            {t('assign.do')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
