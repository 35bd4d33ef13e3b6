import '../../styles/convoys.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, Truck, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { getWhole } from '../../api/query';
import { usePlaces } from '../../features/needs/use-places';
import { useLanguage } from '../../language/use-language';
import { LinkButton } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Card, Empty, Page } from '../../ui/page';
import { SaveList } from '../../ui/save-list';
import { Tabs } from '../../ui/tabs';
import { alphabetical } from '../convoys/alphabetical';
import { isShown, SHOWN, type Shown } from './availability';
import { DriverTable } from './driver-table';
import { useOwnAt } from './use-own-at';
import { VehicleTable } from './vehicle-table';

interface Filter {
  readonly words: string;
  readonly shown: Shown;
}

/** The vehicles and drivers that convoys may be planned with: the own ones and those that others share. */
export function FleetPage() {
  const { t } = useTranslation('fleet');
  const [filter, setFilter] = useState<Filter>({ words: '', shown: 'fleet' });
  const { list = 'vehicles' } = useSearch({ from: '/signed-in/fleet' });
  const navigate = useNavigate();
  const seesDrivers = useOwnAt('driver:read').length > 0;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="filter">
        <TextField
          type="search"
          label={t('search')}
          value={filter.words}
          onInput={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
        />
        <SelectField
          label={t('show')}
          value={filter.shown}
          onChange={({ target }) =>
            setFilter({ ...filter, shown: SHOWN.find((one) => one === target.value) ?? 'fleet' })
          }
        >
          {SHOWN.map((one) => (
            <option key={one} value={one}>
              {t(`shown.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {seesDrivers ? (
        <Tabs
          label={t('title')}
          value={list}
          onChange={(to) => void navigate({ to: '/fleet', search: { list: to }, replace: true })}
          tabs={[
            { value: 'vehicles', label: t('vehicles') },
            { value: 'drivers', label: t('drivers') },
          ]}
        >
          {list === 'vehicles' ? <Vehicles filter={filter} /> : <Drivers filter={filter} />}
        </Tabs>
      ) : (
        <Vehicles filter={filter} />
      )}
    </Page>
  );
}

const holds = (texts: readonly (string | null)[], words: string): boolean =>
  texts.join(' ').toLowerCase().includes(words.trim().toLowerCase());

function Vehicles({ filter: { words, shown } }: { readonly filter: Filter }) {
  const { t } = useTranslation('fleet');
  const { language } = useLanguage();
  const places = usePlaces();
  const own = useOwnAt('vehicle:write');
  const { data } = useSuspenseQuery(getWhole('/vehicles', {}));
  const now = new Date().toISOString();
  const found = data.items.filter(
    (one) =>
      isShown(one, shown, now) &&
      holds(
        [one.label, one.plate, one.vin, one.licenceClass, t(`class.${one.vehicleClass}`)].concat(
          places.nameOf(one.homePlaceId),
        ),
        words,
      ),
  );
  return (
    <Card
      title={t('vehicles')}
      actions={
        own.length > 0 ? (
          <LinkButton to="/fleet/vehicles/new" icon={<Plus />} small>
            {t('newVehicle')}
          </LinkButton>
        ) : null
      }
    >
      {found.length > 0 ? (
        <VehicleTable vehicles={alphabetical(found, language)} own={own} />
      ) : (
        <Empty icon={<Truck />} title={t(data.items.length === 0 ? 'noVehicles' : 'nothingFound')}>
          <p>{t(data.items.length === 0 ? 'noVehiclesLead' : 'nothingFoundLead')}</p>
        </Empty>
      )}
      {data.items.length > 0 ? (
        <SaveList path="/vehicles/list.xlsx" name={t('vehicles')} label={t('saveVehicles')} />
      ) : null}
    </Card>
  );
}

function Drivers({ filter: { words, shown } }: { readonly filter: Filter }) {
  const { t } = useTranslation('fleet');
  const { language } = useLanguage();
  const places = usePlaces();
  const own = useOwnAt('driver:write');
  const { data } = useSuspenseQuery(getWhole('/drivers', {}));
  const now = new Date().toISOString();
  const found = data.items.filter(
    (one) =>
      isShown(one, shown, now) &&
      holds([one.label, ...one.licenceClasses, places.nameOf(one.homePlaceId)], words),
  );
  return (
    <Card
      title={t('drivers')}
      actions={
        own.length > 0 ? (
          <LinkButton to="/fleet/drivers/new" icon={<UserPlus />} small>
            {t('newDriver')}
          </LinkButton>
        ) : null
      }
    >
      {found.length > 0 ? (
        <DriverTable drivers={alphabetical(found, language)} own={own} />
      ) : (
        <Empty icon={<UserPlus />} title={t(data.items.length === 0 ? 'noDrivers' : 'nothingFound')}>
          <p>{t(data.items.length === 0 ? 'noDriversLead' : 'nothingFoundLead')}</p>
        </Empty>
      )}
      {data.items.length > 0 ? (
        <SaveList path="/drivers/list.xlsx" name={t('drivers')} label={t('saveDrivers')} />
      ) : null}
    </Card>
  );
}
