import { logRead } from '#libs/accounts';
import type { Text } from '#libs/kernel';
import type { PlaceHours } from '#libs/shipments';
import type { EntityManager } from 'typeorm';
import type { RouteContact, RouteSheet, Zone } from './render/route-sheet.view.js';

interface LegRow {
  readonly kind: string;
  readonly reason: string | null;
  readonly from: Text | null;
  readonly to: Text | null;
  readonly crossing: Text | null;
  readonly country: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly km: number | null;
  readonly driverId: string | null;
  readonly consignments: string[];
}

interface JourneyRow {
  readonly id: string;
  readonly km: number;
  readonly drivers: readonly { id: string; label: string }[];
  readonly legs: readonly LegRow[];
}

interface EndRow {
  readonly id: string;
  readonly reference: string;
  readonly giver: Called;
  readonly receiver: Called;
  readonly origin: Text;
  readonly destination: Text;
  readonly loadingHours: PlaceHours;
  readonly unloadingHours: PlaceHours;
  readonly point: { readonly name: string; readonly phone: string; readonly address: string } | null;
}

interface Called {
  readonly organisation: Text;
  readonly people: string[];
  readonly number: string | null;
}

const CALLED = (organisation: string): string => `
  (select jsonb_build_object('organisation', o.name, 'number', o.contact_line,
     'people', coalesce((select jsonb_agg(p.name) from contacts_of(o.id) p), '[]'))
   from organisation o where o.id = ${organisation})`;

const SELECT_JOURNEYS = `
  select j.id, j.km,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'label', d.label) order by d.label)
      from journey_driver x join driver d on d.id = x.driver_id where x.journey_id = j.id), '[]') as drivers,
    coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind, 'reason', l.reason, 'from', f.name, 'to', t.name,
        'crossing', b.name, 'country', coalesce(l.country, f.country, t.country), 'startsAt', l.starts_at,
        'endsAt', l.ends_at, 'km', l.km, 'driverId', l.driver_id, 'consignments',
        array(select reference from consignment where id = any(l.consignment_ids) order by 1)) order by l.position)
      from leg l left join place f on f.id = l.from_place_id left join place t on t.id = l.to_place_id
        left join border_crossing b on b.id = l.crossing_id
      where l.journey_id = j.id), '[]') as legs
  from journey j where j.convoy_id = $1`;

const SELECT_ENDS = `
  select c.id, c.reference, ${CALLED('c.giver_id')} as giver, ${CALLED('c.recipient_id')} as receiver,
    (select name from place where id = c.origin_place_id) as origin,
    (select name from place where id = c.destination_place_id) as destination,
    c.loading_hours as "loadingHours", c.unloading_hours as "unloadingHours",
    (select jsonb_build_object('name', d.name, 'phone', d.phone, 'address', d.address)
      from delivery_contact d where d.consignment_id = c.id) as point
  from consignment c where c.id = any($1) order by c.reference`;

/**
 * What the drivers of a convoy take along on paper, by journey. Legs, drivers and handover points are secret: row-level
 * security shows them to convoy leads and the drivers, and each that is printed leaves a READ in the audit trail.
 * A journey whose legs the caller may not see has no sheet.
 */
export async function routeSheets(
  tx: EntityManager,
  convoyId: string,
  consignmentIdsOf: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, RouteSheet>> {
  const all = await tx.query<JourneyRow[]>(SELECT_JOURNEYS, [convoyId]);
  const journeys = all.filter(({ id, legs }) => consignmentIdsOf.has(id) && legs.length > 0);
  if (journeys.length === 0) return new Map();
  const [lead] = await tx.query<[{ called: Called; leader: string | null }]>(
    `select ${CALLED('c.operator_id')} as called, d.label as leader
     from convoy c left join driver d on d.id = c.leader_id where c.id = $1`,
    [convoyId],
  );
  const leader: RouteContact[] = lead.leader
    ? [{ role: 'leader', ...called(lead.called), people: [lead.leader] }]
    : [];
  const ids = journeys.flatMap(({ id }) => consignmentIdsOf.get(id) ?? []);
  const ends = await tx.query<EndRow[]>(SELECT_ENDS, [ids]);
  await logRead(
    tx,
    'leg',
    journeys.map(({ id }) => id),
  );
  await logRead(tx, 'driver', [...new Set(journeys.flatMap(({ drivers }) => drivers.map(({ id }) => id)))]);
  await logRead(
    tx,
    'delivery_contact',
    ends.filter(({ point }) => point).map(({ id }) => id),
  );
  return new Map(
    journeys.map((journey) => {
      const carried = consignmentIdsOf.get(journey.id) ?? [];
      return [
        journey.id,
        {
          ...sheet(journey),
          contacts: [
            ...leader,
            { role: 'lead', ...called(lead.called) },
            ...ends.filter(({ id }) => carried.includes(id)).flatMap((end) => bothEnds(end, journey)),
          ],
        },
      ];
    }),
  );
}

const BERLIN = 'Europe/Berlin';

/** On which clock each leg begins: that of the country it says, else of the one before. */
function zonesOf(legs: JourneyRow['legs']): Zone[] {
  let country = 'DE';
  return legs.map((leg) => {
    country = leg.country ?? country;
    return country === 'UA' ? 'Europe/Kyiv' : BERLIN;
  });
}

function sheet({ km, drivers, legs }: JourneyRow): Omit<RouteSheet, 'contacts'> {
  const zones = zonesOf(legs);
  const crossing = legs.find(({ kind }) => kind === 'border')?.crossing;
  return {
    drivers: drivers.map(({ label }) => label),
    km: Math.round(km),
    ...(crossing ? { crossing } : {}),
    legs: legs.map((leg, index) => {
      const [from, to] = [leg.from ?? leg.crossing, leg.to ?? leg.crossing];
      const driver = drivers.length > 1 && drivers.find(({ id }) => id === leg.driverId)?.label;
      return {
        kind: leg.kind,
        startsAt: leg.startsAt,
        endsAt: leg.endsAt,
        zone: zones[index] ?? BERLIN,
        endZone: (leg.kind === 'border' && zones[index + 1]) || (zones[index] ?? BERLIN),
        consignments: leg.consignments,
        ...(leg.reason ? { reason: leg.reason } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        ...(leg.km ? { km: leg.km } : {}),
        ...(driver ? { driver } : {}),
      };
    }),
  };
}

/** Without days off before and after the journey. */
function during({ open, closedOn }: PlaceHours, { legs }: JourneyRow): PlaceHours {
  const [from = '', until = ''] = [legs[0]?.startsAt.slice(0, 10), legs.at(-1)?.endsAt.slice(0, 10)];
  return { open, closedOn: closedOn.filter((day) => from <= day && day <= until) };
}

/** Who is called where it is loaded and where it is unloaded; the handover point says it best. */
function bothEnds(
  { reference, giver, receiver, origin, destination, point, ...at }: EndRow,
  journey: JourneyRow,
): RouteContact[] {
  const loading = { consignment: reference, place: origin, hours: during(at.loadingHours, journey) };
  const unloading = { consignment: reference, place: destination, hours: during(at.unloadingHours, journey) };
  return [
    { role: 'loading', ...loading, ...called(giver) },
    {
      ...{ role: 'unloading', ...unloading, ...called(receiver) },
      ...(point ? { people: [point.name], number: point.phone, address: point.address } : {}),
    },
  ];
}

const called = ({ number, ...rest }: Called): Pick<RouteContact, 'organisation' | 'people' | 'number'> => ({
  ...rest,
  ...(number ? { number } : {}),
});
