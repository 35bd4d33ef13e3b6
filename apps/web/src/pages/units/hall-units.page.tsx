import '../../styles/units.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Package } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get, getWhole } from '../../api/query';
import { useAccount } from '../../api/session';
import { UNIT_KINDS, type Unit } from '../../features/units/unit-words';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Card, Empty, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { SaveList } from '../../ui/save-list';
import { UnitList } from './unit-list';

/** Every box, crate and pallet that stands in a hall. */
export function HallUnitsPage() {
  const { t } = useTranslation('units');
  const { can } = useAccount();
  const { id } = useParams({ from: '/signed-in/warehouses/$id/units' });
  const { data: sites } = useSuspenseQuery(get('/sites'));
  const { data } = useSuspenseQuery(getWhole('/handling-units', { siteId: id }));
  const site = sites.find((one) => one.id === id);
  const mayPack = can.some(
    ({ organisationId, actions }) => organisationId === site?.operatorId && actions.includes('unit:pack'),
  );
  return (
    <Page
      title={t('hallUnits.title')}
      lead={t('hallUnits.lead')}
      above={
        <Link to="/warehouses/$id" params={{ id }} className="soft">
          {site?.name ?? t('hall')}
        </Link>
      }
    >
      {site && mayPack ? <MakeUnit site={site} /> : null}
      <Card title={t('units')}>
        {data.items.length === 0 ? (
          <Empty icon={<Package />} title={t('none')}>
            <p>{t('noneLead')}</p>
          </Empty>
        ) : (
          <UnitList units={data.items} />
        )}
      </Card>
      {data.items.length === 0 ? null : (
        <SaveList path="/handling-units/list.xlsx" query={{ siteId: id }} name={t('hallUnits.title')} />
      )}
    </Page>
  );
}

function MakeUnit({ site }: { readonly site: Schemas['SiteView'] }) {
  const { t } = useTranslation('units');
  const navigate = useNavigate();
  const [kind, setKind] = useState<Unit['kind']>('box');
  const [place, setPlace] = useState(site.storagePlaces[0]?.id ?? '');
  const make = useCommand(
    () => api.POST('/handling-units', { body: { kind, stockPlaceId: place } }),
    ['/handling-units'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const made = await make.run();
    if (made?.data) await navigate({ to: '/units/$id', params: { id: made.data.id } });
  };
  return (
    <Card title={t('hallUnits.make')}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Refusal error={make.refusal} />
        <div className="packing-form">
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
          <SelectField label={t('place')} value={place} onChange={({ target }) => setPlace(target.value)}>
            {site.storagePlaces.map(({ id, code }) => (
              <option key={id} value={id}>
                {code}
              </option>
            ))}
          </SelectField>
        </div>
        <div>
          <Button type="submit" weight="secondary" busy={make.busy}>
            {t('hallUnits.make')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
