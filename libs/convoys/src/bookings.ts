import { sqlState, violatedConstraint } from '#libs/database';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DriverAlreadyBooked, PlanIsOutdated, VehicleAlreadyBooked } from './domain/convoy.errors.js';

/** One vehicle with its drivers for the time of a journey. */
export interface Trip {
  readonly vehicleId: string;
  readonly vehicle: string;
  readonly driverIds: readonly string[];
  readonly departAt: Date;
  readonly arriveAt: Date;
  /** ISO instants at which drivers are home whom another vehicle takes along. */
  readonly driversBackAt: Readonly<Record<string, string>>;
}

/** The two kinds of bookings; `during` contains its start and not its end. */
const BOOKED = {
  vehicle: { table: 'vehicle_booking', column: 'vehicle_id', constraint: 'vehicle_booked_once' },
  driver: { table: 'driver_booking', column: 'driver_id', constraint: 'driver_booked_once' },
} as const;
type Booked = keyof typeof BOOKED;

/** Offered instead: the same organisation, at least as capable, free all the time. */
const ALTERNATIVE: Readonly<Record<Booked, string>> = {
  vehicle: `
    select v.id from vehicle v, vehicle taken
    where taken.id = $1 and v.id <> taken.id and v.owner_id = taken.owner_id and v.kind <> 'donated' and v.withdrawn_at is null
      and v.vehicle_class = taken.vehicle_class and v.licence_class = taken.licence_class
      and v.payload_g >= taken.payload_g and v.volume_cm3 >= taken.volume_cm3 and v.pallet_places >= taken.pallet_places
      and coalesce(v.available_from, '-infinity') <= $2 and coalesce(v.available_until, 'infinity') >= $3
      and not exists (select from vehicle_booking b
        where b.vehicle_id = v.id and b.released_at is null and b.during && tstzrange($2, $3))
    order by v.payload_g, v.id limit 1`,
  driver: `
    select d.id from driver d, driver taken
    where taken.id = $1 and d.id <> taken.id and d.organisation_id = taken.organisation_id and d.withdrawn_at is null
      and d.licence_classes @> taken.licence_classes and d.may_cross_border >= taken.may_cross_border
      and coalesce(d.available_from, '-infinity') <= $2 and coalesce(d.available_until, 'infinity') >= $3
      and not exists (select from driver_booking b
        where b.driver_id = d.id and b.released_at is null and b.during && tstzrange($2, $3))
    order by d.id limit 1`,
};

/**
 * Books vehicles and drivers. It receives the caller's transaction. Exclusion constraints guarantee that two
 * convoys never have one at the same time; locks taken in one order for everybody let racing convoys wait for each
 * other instead of deadlocking in the constraint.
 */
@Injectable()
export class Bookings {
  /** @throws VehicleAlreadyBooked, DriverAlreadyBooked naming which, until when, and an alternative where there is one; PlanIsOutdated. */
  async book(tx: EntityManager, convoyId: string, trips: readonly Trip[]): Promise<void> {
    const keys = trips.flatMap((trip) => [trip.vehicleId, ...trip.driverIds]);
    for (const key of [...new Set(keys)].sort()) await lockBooking(tx, key);
    await requireInFleet(tx, trips);
    for (const trip of trips) {
      await this.bookOne(tx, 'vehicle', trip.vehicleId, convoyId, trip);
      for (const driverId of trip.driverIds) await this.bookOne(tx, 'driver', driverId, convoyId, trip);
    }
  }

  /** Gives back what is still to come; the time until now stays booked where the convoy had left. */
  async release(tx: EntityManager, convoyId: string): Promise<void> {
    for (const { table } of Object.values(BOOKED))
      await tx.query(`update ${table} set released_at = now() where convoy_id = $1 and released_at is null`, [
        convoyId,
      ]);
  }

  private async bookOne(
    tx: EntityManager,
    kind: Booked,
    id: string,
    convoyId: string,
    trip: Trip,
  ): Promise<void> {
    const { table, column, constraint } = BOOKED[kind];
    const backAt = kind === 'driver' ? trip.driversBackAt[id] : undefined;
    const times = [trip.departAt, backAt === undefined ? trip.arriveAt : new Date(backAt)];
    const [taken] = await tx.query<{ until: Date }[]>(
      `select max(upper(during)) as until from ${table}
       where ${column} = $1 and released_at is null and during && tstzrange($2, $3) having count(*) > 0`,
      [id, ...times],
    );
    if (taken) {
      const [alternative] = await tx.query<{ id: string }[]>(ALTERNATIVE[kind], [id, ...times]);
      throw alreadyBooked(kind, id, trip, {
        freeFrom: taken.until.toISOString(),
        ...(alternative ? { alternativeId: alternative.id } : {}),
      });
    }
    try {
      await tx.query(
        `insert into ${table} (id, ${column}, convoy_id, during) values ($1, $2, $3, tstzrange($4, $5))`,
        [newId(), id, convoyId, ...times],
      );
    } catch (error) {
      // A booking that row-level security hides from the caller.
      if (sqlState(error) === '23P01' && violatedConstraint(error) === constraint)
        throw alreadyBooked(kind, id, trip, {});
      throw error;
    }
  }
}

/** Whoever books a vehicle or a driver, or withdraws it, waits for the others who do. */
export const lockBooking = (tx: EntityManager, id: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`booking ${id}`]);

/** Asked under the locks, so that nothing is booked that is being withdrawn. */
async function requireInFleet(tx: EntityManager, trips: readonly Trip[]): Promise<void> {
  const left = await tx.query<unknown[]>(
    `select 1 from vehicle where id = any($1) and withdrawn_at is not null
     union all select 1 from driver where id = any($2) and withdrawn_at is not null limit 1`,
    [trips.map((trip) => trip.vehicleId), trips.flatMap((trip) => trip.driverIds)],
  );
  if (left.length > 0) throw new PlanIsOutdated();
}

function alreadyBooked(
  kind: Booked,
  id: string,
  trip: Trip,
  known: { freeFrom?: string; alternativeId?: string },
): Error {
  const facts = { vehicle: trip.vehicle, vehicleId: trip.vehicleId, ...known };
  return kind === 'vehicle'
    ? new VehicleAlreadyBooked(facts)
    : new DriverAlreadyBooked({ ...facts, driverId: id });
}
