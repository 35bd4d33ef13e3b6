import type { EntityManager } from 'typeorm';
import type { Trip } from './bookings.js';

/** A journey of the plan as it is booked, with what it carries. */
export interface PlannedTrip extends Trip {
  readonly consignments: readonly { readonly id: string; readonly borderAt: Date | null }[];
}

interface TripRow {
  vehicleId: string;
  vehicle: string;
  driverIds: string[];
  consignmentIds: string[];
  departAt: Date;
  arriveAt: Date;
  driversBackAt: Readonly<Record<string, string>>;
  borderAt: Date | null;
}

/** The journeys of a convoy's plan. A journey is at the border when its first border leg begins. */
export async function plannedTrips(tx: EntityManager, convoyId: string): Promise<PlannedTrip[]> {
  const rows = await tx.query<TripRow[]>(
    `select j.vehicle_id as "vehicleId", v.label as vehicle,
       array(select driver_id from journey_driver where journey_id = j.id order by 1) as "driverIds",
       array(select consignment_id from journey_consignment where journey_id = j.id order by 1) as "consignmentIds",
       j.depart_at as "departAt", j.arrive_at as "arriveAt",
       coalesce((select jsonb_object_agg(p.driver_id, o.arrive_at) from journey o join leg l on l.journey_id = o.id
           cross join unnest(l.passenger_ids) p(driver_id)
         where o.convoy_id = j.convoy_id and p.driver_id in (select driver_id from journey_driver where journey_id = j.id)),
         '{}') as "driversBackAt",
       (select min(l.starts_at) from leg l where l.journey_id = j.id and l.kind = 'border') as "borderAt"
     from journey j join vehicle v on v.id = j.vehicle_id where j.convoy_id = $1 order by j.vehicle_id`,
    [convoyId],
  );
  return rows.map(({ consignmentIds, borderAt, ...trip }) => ({
    ...trip,
    consignments: consignmentIds.map((id) => ({ id, borderAt })),
  }));
}
