import { ConsignmentQueries } from '#libs/shipments';
import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { COSTS } from './vehicle-costs.js';
import { RoadTimes } from './roads/road-times.js';
import type {
  Snapshot,
  SnapshotCrossing,
  SnapshotCurfew,
  SnapshotDriver,
  SnapshotPlace,
  SnapshotVehicle,
} from './snapshot.js';

const bookings = (of: 'vehicle' | 'driver'): string => `
  coalesce((select jsonb_agg(jsonb_build_object('from', lower(b.during), 'until', upper(b.during)) order by b.during)
    from ${of}_booking b
    where b.${of}_id = x.id and b.convoy_id <> $1 and b.released_at is null and upper(b.during) > now()), '[]') as bookings`;

const VEHICLES = `
  select x.id, x.label, x.kind, x.vehicle_class as "vehicleClass", x.licence_class as "licenceClass",
    x.payload_g as "payloadG", x.volume_cm3 as "volumeCm3", x.pallet_places as "palletPlaces", x.seats,
    x.max_speed_kmh as "maxSpeedKmh", x.home_place_id as "homePlaceId", x.destination_place_id as "destinationPlaceId",
    x.lot_id as "lotId", x.available_from as "availableFrom", x.available_until as "availableUntil",
    ${COSTS} as costs, ${bookings('vehicle')}
  from vehicle x
  where x.withdrawn_at is null and (x.lot_id = any($2)
    or (x.kind <> 'donated' and (x.id = any($3)
      or x.id in (select vehicle_id from convoy_vehicle where convoy_id = $1))))
  order by x.id`;

const DRIVERS = `
  select x.id, x.label, x.licence_classes as "licenceClasses", x.may_cross_border as "mayCrossBorder",
    x.home_place_id as "homePlaceId", x.available_from as "availableFrom", x.available_until as "availableUntil",
    ${bookings('driver')}
  from driver x where x.withdrawn_at is null
    and (x.id = any($2) or x.id in (select driver_id from convoy_driver where convoy_id = $1)) order by x.id`;

const CROSSINGS = `
  select c.id, c.name, c.lat, c.lon, c.countries::text[] as countries, c.oblast, c.accepts, c.hours,
    coalesce((select jsonb_agg(jsonb_build_object('vehicleClass', w.vehicle_class, 'weekday', w.weekday,
        'minutes', w.median_minutes, 'p90Minutes', w.p90_minutes)) from crossing_wait w where w.crossing_id = c.id), '[]') as waits
  from border_crossing c order by c.id`;

const CURFEWS = `
  select place_ids as "placeIds", oblasts, to_char(starts_at, 'HH24:MI') as from, to_char(ends_at, 'HH24:MI') as until,
    valid_from::timestamp at time zone 'Europe/Kyiv' as "validFrom",
    (valid_until + 1)::timestamp at time zone 'Europe/Kyiv' as "validUntil", source
  from curfew order by id`;

type Root = Pick<
  Snapshot,
  | 'version'
  | 'state'
  | 'requested'
  | 'earliestDeparture'
  | 'latestDeparture'
  | 'keepsTogether'
  | 'bufferVehicleId'
>;
type WithBookings<T> = Omit<T, 'bookings'> & { bookings: { from: string; until: string }[] };

/** Vehicles and drivers that a plan may use beside those of its convoy. */
export interface AlsoUsable {
  readonly vehicleIds: readonly string[];
  readonly driverIds: readonly string[];
}

const NOTHING_ELSE: AlsoUsable = { vehicleIds: [], driverIds: [] };

/**
 * Reads all that a plan depends on in one snapshot of the database: as one of our own jobs, or as a convoy lead, who is
 * shown the vehicles and drivers that row-level security lets them see.
 */
@Injectable()
export class SnapshotQueries {
  constructor(
    private readonly db: Database,
    private readonly consignments: ConsignmentQueries,
    private readonly roads: RoadTimes,
  ) {}

  /**
   * Nothing for a convoy that is not there. Outside a transaction, ways that are not known yet are asked for before;
   * inside one, call `learnRoads` first.
   */
  async of(convoyId: string, also: AlsoUsable = NOTHING_ELSE): Promise<Snapshot | undefined> {
    await this.learnRoads(convoyId, also);
    return this.db.read(async (tx) => {
      const [root] = await tx.query<Root[]>(
        `select version, state, schedule_requested_at is not null as requested,
           earliest_departure as "earliestDeparture", latest_departure as "latestDeparture",
           keeps_together as "keepsTogether", buffer_vehicle_id as "bufferVehicleId"
         from convoy where id = $1`,
        [convoyId],
      );
      return root && { convoyId, ...root, ...(await this.around(tx, convoyId, also)) };
    });
  }

  learnRoads(convoyId: string, { vehicleIds }: AlsoUsable = NOTHING_ELSE): Promise<void> {
    return this.roads.learn(convoyId, vehicleIds);
  }

  private async around(
    tx: EntityManager,
    convoyId: string,
    also: AlsoUsable,
  ): Promise<Omit<Snapshot, 'convoyId' | keyof Root>> {
    const ids = await tx.query<{ id: string }[]>(
      'select consignment_id as id from convoy_consignment where convoy_id = $1 and left_at is null',
      [convoyId],
    );
    const consignments = await this.consignments.schedulable(
      tx,
      ids.map((row) => row.id),
    );
    const lotIds = consignments.flatMap((consignment) =>
      consignment.vehicles.map((vehicle) => vehicle.lotId),
    );
    const vehicles = await tx.query<WithBookings<SnapshotVehicle>[]>(VEHICLES, [
      convoyId,
      lotIds,
      also.vehicleIds,
    ]);
    const drivers = await tx.query<WithBookings<SnapshotDriver>[]>(DRIVERS, [convoyId, also.driverIds]);
    const unregistered = await tx.query<{ id: string }[]>(
      `select l.id from lot l join pledge_line p on p.id = l.pledge_line_id
       where l.id = any($1) and p.vehicle is not null
         and not exists (select from vehicle v where v.lot_id = l.id and v.withdrawn_at is null)`,
      [lotIds],
    );
    const crossings = await tx.query<SnapshotCrossing[]>(CROSSINGS);
    const travelTable = await this.roads.table(tx, [
      ...consignments.flatMap((c) => [c.originPlaceId, c.destinationPlaceId]),
      ...vehicles.flatMap((v) => [v.homePlaceId, ...(v.destinationPlaceId ? [v.destinationPlaceId] : [])]),
      ...crossings.map(({ id }) => id),
    ]);
    return {
      ...(travelTable ? { travelTable } : {}),
      consignments,
      vehicles: vehicles.map(withDates),
      drivers: drivers.map(withDates),
      places: await tx.query<SnapshotPlace[]>(
        'select id, name, lat, lon, country, oblast from place order by id',
      ),
      crossings,
      curfews: await tx.query<SnapshotCurfew[]>(CURFEWS),
      unregisteredLotIds: unregistered.map((row) => row.id),
    };
  }
}

function withDates<T extends { bookings: { from: string; until: string }[] }>(row: T) {
  const dates = row.bookings.map(({ from, until }) => ({ from: new Date(from), until: new Date(until) }));
  return { ...row, bookings: dates };
}
