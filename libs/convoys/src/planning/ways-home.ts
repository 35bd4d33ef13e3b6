import type { EntityManager } from 'typeorm';
import type { WayHomeView } from '../http/plan.dto.js';
import type { ScheduledJourney } from '../schedule/plan.js';

/**
 * How the drivers come home who end a journey in Ukraine and do not live there: with a vehicle that comes back, or by
 * themselves. Drivers whom the caller may not see are left out.
 */
export async function waysHome(
  tx: EntityManager,
  journeys: readonly ScheduledJourney[],
): Promise<WayHomeView[]> {
  const ends = journeys.flatMap(({ driverIds, arriveAt, legs }) => {
    const placeId = legs.findLast(({ kind }) => kind === 'drive')?.toPlaceId;
    return placeId === undefined ? [] : driverIds.map((driverId) => ({ driverId, placeId, arriveAt }));
  });
  const stranded = await tx.query<{ driverId: string; label: string; placeId: string; arriveAt: number }[]>(
    `select d.id as "driverId", d.label, e."placeId", e."arriveAt"
     from jsonb_to_recordset($1) as e("driverId" uuid, "placeId" text, "arriveAt" bigint)
       join driver d on d.id = e."driverId" join place h on h.id = d.home_place_id join place p on p.id = e."placeId"
     where p.country = 'UA' and h.country <> 'UA' order by e."arriveAt", d.label, d.id`,
    [JSON.stringify(ends)],
  );
  return stranded.map(({ driverId, label, placeId, arriveAt }) => {
    const taken = boardingOf(journeys, driverId);
    return {
      ...{ driverId, label, placeId },
      vehicleId: taken?.vehicleId ?? null,
      leavesAt: taken ? new Date(taken.at) : null,
      arrivedAt: new Date(Number(arriveAt)),
    };
  });
}

function boardingOf(journeys: readonly ScheduledJourney[], driverId: string) {
  for (const { vehicleId, legs } of journeys) {
    const leg = legs.find(({ passengerIds }) => passengerIds?.includes(driverId));
    if (leg) return { vehicleId, at: leg.endAt };
  }
  return undefined;
}
