import type { EntityManager } from 'typeorm';
import type { LegKind, ScheduledJourney, ScheduleLeg, WaitReason } from '../schedule/plan.js';

/** A journey of the convoy's plan; what it carries is named by consignment. */
export interface StoredJourney extends ScheduledJourney {
  readonly id: string;
}

interface JourneyRow {
  id: string;
  vehicleId: string;
  driverIds: string[];
  consignmentIds: string[];
  departAt: Date;
  arriveAt: Date;
  km: number;
  legs: LegRow[];
}

interface LegRow {
  kind: LegKind;
  fromPlaceId: string | null;
  toPlaceId: string | null;
  crossingId: string | null;
  driverId: string | null;
  startsAt: string;
  endsAt: string;
  km: number | null;
  country: string | null;
  reason: WaitReason | null;
  loadG: number;
  consignmentIds: string[];
  passengerIds: string[];
}

const SELECT = `
  select j.id, j.vehicle_id as "vehicleId", j.depart_at as "departAt", j.arrive_at as "arriveAt", j.km,
    array(select x.driver_id from journey_driver x where x.journey_id = j.id order by 1) as "driverIds",
    array(select x.consignment_id from journey_consignment x where x.journey_id = j.id order by 1) as "consignmentIds",
    coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind, 'fromPlaceId', l.from_place_id, 'toPlaceId', l.to_place_id,
        'crossingId', l.crossing_id, 'driverId', l.driver_id, 'startsAt', l.starts_at, 'endsAt', l.ends_at, 'km', l.km,
        'country', l.country, 'reason', l.reason, 'loadG', l.load_g, 'consignmentIds', l.consignment_ids,
        'passengerIds', l.passenger_ids)
        order by l.position) from leg l where l.journey_id = j.id), '[]') as legs
  from journey j where j.convoy_id = $1 order by j.depart_at, j.id`;

/** The convoy's plan as the engine's data; legs are empty for those who may not see them. */
export async function storedJourneys(tx: EntityManager, convoyId: string): Promise<StoredJourney[]> {
  const rows = await tx.query<JourneyRow[]>(SELECT, [convoyId]);
  return rows.map((row) => {
    const legs = row.legs.map(legOf);
    return {
      ...row,
      legs,
      driverIds: inOrderOfDriving(row.driverIds, legs),
      crossingId: legs.find((leg) => leg.kind === 'border')?.crossingId ?? null,
      departAt: row.departAt.getTime(),
      arriveAt: row.arriveAt.getTime(),
    };
  });
}

function legOf({ startsAt, endsAt, ...leg }: LegRow): ScheduleLeg {
  const { fromPlaceId, toPlaceId, crossingId, driverId, km, country, reason } = leg;
  return {
    kind: leg.kind,
    startAt: Date.parse(startsAt),
    endAt: Date.parse(endsAt),
    loadG: leg.loadG,
    consignmentIds: leg.consignmentIds,
    ...(fromPlaceId === null ? {} : { fromPlaceId }),
    ...(toPlaceId === null ? {} : { toPlaceId }),
    ...(crossingId === null ? {} : { crossingId }),
    ...(driverId === null ? {} : { driverId }),
    ...(km === null ? {} : { km }),
    ...(country === null ? {} : { country }),
    ...(reason === null ? {} : { reason }),
    ...(leg.passengerIds.length === 0 ? {} : { passengerIds: leg.passengerIds }),
  };
}

/** Whoever drives first comes first: laid out again, the journey is the same. */
function inOrderOfDriving(driverIds: readonly string[], legs: readonly ScheduleLeg[]): string[] {
  const driving = legs.flatMap((leg) => (leg.kind === 'drive' && leg.driverId ? [leg.driverId] : []));
  return [...new Set([...driving, ...driverIds])];
}
