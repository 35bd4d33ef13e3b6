import '../../styles/convoys.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CarFront, Plus, Route } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { CONVOY_STATES } from '../../routes/convoys.routes';
import { LinkButton } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Empty, Page } from '../../ui/page';
import { SaveList } from '../../ui/save-list';
import { type Column, Table } from '../../ui/table';
import { StateBadge } from './state-badge';

type Convoy = Schemas['ConvoyView'];
const MOST = 200;

/** Every convoy that the person may see, newest first, by state. */
export function ConvoyListPage() {
  const { t } = useTranslation('convoys');
  const { say, format } = useLanguage();
  const { state } = useSearch({ from: '/signed-in/convoys' });
  const navigate = useNavigate();
  const { can } = useAccount();
  const { data } = useSuspenseQuery(get('/convoys', { query: { limit: MOST, ...(state ? { state } : {}) } }));
  const { data: crossings } = useSuspenseQuery(get('/crossings'));
  const may = (action: (typeof can)[number]['actions'][number]): boolean =>
    can.some(({ actions }) => actions.includes(action));
  const mayPlan = may('convoy:plan');
  const gate = (id: string | null): string => {
    const crossing = crossings.find((one) => one.id === id);
    return crossing ? say(crossing.name) : '–';
  };
  const columns: readonly Column<Convoy>[] = [
    {
      id: 'name',
      name: t('convoy'),
      sortBy: ({ reference }) => reference,
      cell: ({ id, name, reference }) => (
        <>
          <Link to="/convoys/$id" params={{ id }} search={{}}>
            <strong>{name}</strong>
          </Link>
          <br />
          <span className="soft reference">{reference}</span>
        </>
      ),
    },
    {
      id: 'state',
      name: t('stateOf'),
      sortBy: (convoy) => CONVOY_STATES.indexOf(convoy.state),
      cell: (convoy) => (
        <>
          <StateBadge state={convoy.state} />{' '}
          {convoy.scheduleRequestedAt ? <span className="soft">{t('planning')}</span> : null}
        </>
      ),
    },
    {
      id: 'departure',
      name: t('departure'),
      sortBy: (convoy) => convoy.departedAt ?? convoy.departAt ?? convoy.earliestDeparture,
      cell: (convoy) =>
        convoy.departAt
          ? format.moment(convoy.departedAt ?? convoy.departAt)
          : t('between', {
              from: format.dayOfWeek(convoy.earliestDeparture),
              until: format.dayOfWeek(convoy.latestDeparture),
            }),
    },
    {
      id: 'end',
      name: t('ends'),
      sortBy: (convoy) => convoy.endedAt ?? convoy.arriveAt,
      cell: (convoy) => (convoy.arriveAt ? format.moment(convoy.arriveAt) : '–'),
    },
    { id: 'crossing', name: t('crossing'), cell: ({ crossingId }) => gate(crossingId) },
    {
      id: 'consignments',
      name: t('consignmentsOf'),
      numeric: true,
      sortBy: ({ consignmentIds }) => consignmentIds.length,
      cell: ({ consignmentIds }) => format.number(consignmentIds.length),
    },
  ];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          {may('vehicle:read') ? (
            <LinkButton to="/fleet" search={{}} weight="secondary" icon={<CarFront />}>
              {t('toFleet')}
            </LinkButton>
          ) : null}
          {mayPlan ? (
            <LinkButton to="/convoys/new" icon={<Plus />}>
              {t('newConvoy')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <div className="filter">
        <SelectField
          label={t('stateOf')}
          value={state ?? ''}
          onChange={({ target }) =>
            void navigate({
              to: '/convoys',
              search: { state: CONVOY_STATES.find((one) => one === target.value) },
              replace: true,
            })
          }
        >
          <option value="">{t('allStates')}</option>
          {CONVOY_STATES.map((one) => (
            <option key={one} value={one}>
              {t(`state.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {data.items.length === 0 ? (
        <Empty icon={<Route />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : (
        <Table caption={t('title')} columns={columns} rows={data.items} keyOf={({ id }) => id} />
      )}
      {data.next === null ? null : <p className="soft">{t('moreThan', { count: MOST })}</p>}
      <div className="save-lists">
        <SaveList path="/convoys/list.xlsx" query={state ? { state } : {}} name={t('title')} />
        {may('vehicle:read') ? (
          <SaveList path="/vehicles/list.xlsx" name={t('vehicles')} label={t('saveVehicles')} />
        ) : null}
        {may('driver:read') ? (
          <SaveList path="/drivers/list.xlsx" name={t('drivers')} label={t('saveDrivers')} />
        ) : null}
      </div>
    </Page>
  );
}
