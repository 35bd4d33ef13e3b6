import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ScheduledJourney } from '../schedule/plan.js';

const time = (at: number): string => new Date(at).toISOString();

/** Writes the journeys of a plan. Receives the caller's transaction, with the convoy locked. */
@Injectable()
export class PlanStore {
  /** Replaces the plan of a convoy. */
  async replace(tx: EntityManager, convoyId: string, journeys: readonly ScheduledJourney[]): Promise<void> {
    await tx.query('delete from journey where convoy_id = $1', [convoyId]);
    for (const journey of journeys) await this.insert(tx, convoyId, journey);
  }

  private async insert(tx: EntityManager, convoyId: string, journey: ScheduledJourney): Promise<void> {
    const id = newId();
    await tx.query(
      `insert into journey (id, convoy_id, vehicle_id, depart_at, arrive_at, km) values ($1, $2, $3, $4, $5, $6)`,
      [
        id,
        convoyId,
        journey.vehicleId,
        time(journey.departAt),
        time(journey.arriveAt),
        Math.round(journey.km),
      ],
    );
    await tx.query(
      'insert into journey_driver (journey_id, driver_id) select $1, x from unnest($2::uuid[]) x',
      [id, journey.driverIds],
    );
    await tx.query(
      'insert into journey_consignment (journey_id, consignment_id) select $1, x from unnest($2::uuid[]) x',
      [id, journey.consignmentIds],
    );
    const legs = journey.legs.map((leg, index) => ({
      position: index + 1,
      kind: leg.kind,
      from_place_id: leg.fromPlaceId,
      to_place_id: leg.toPlaceId,
      crossing_id: leg.crossingId,
      driver_id: leg.driverId,
      starts_at: time(leg.startAt),
      ends_at: time(leg.endAt),
      km: leg.km,
      country: leg.country,
      reason: leg.reason,
      load_g: Math.round(leg.loadG),
      consignment_ids: leg.consignmentIds ?? [],
      passenger_ids: leg.passengerIds ?? [],
    }));
    await tx.query(
      `insert into leg (journey_id, position, kind, from_place_id, to_place_id, crossing_id, driver_id, starts_at, ends_at,
         km, country, reason, load_g, consignment_ids, passenger_ids)
       select $1, l.position, l.kind, l.from_place_id, l.to_place_id, l.crossing_id, l.driver_id, l.starts_at, l.ends_at,
         l.km, l.country, l.reason, l.load_g, l.consignment_ids, l.passenger_ids from jsonb_populate_recordset(null::leg, $2) l`,
      [id, JSON.stringify(legs)],
    );
  }
}
