import type {
  LongQueueConsignmentView,
  LongQueueView,
  PlanLoadView,
  PlannedJourneyView,
  PlanVehicleView,
} from '../http/plan.dto.js';
import type { ScheduledJourney } from '../schedule/plan.js';
import { borderWaitMinutes, drivingMinutes } from './plan-totals.js';
import type { LongQueueArrival, LongQueueConsignment } from './queue-risk.js';

export type PlanVehicle = PlanVehicleView;

interface Surroundings {
  readonly vehicle: PlanVehicle;
  /** Names of the drivers who may be seen. */
  readonly drivers: ReadonlyMap<string, string>;
  readonly goods: ReadonlyMap<string, PlanLoadView>;
  /** Minutes of control at a gate, on top of the queue. */
  readonly handling: number;
  readonly longQueue: LongQueueArrival | null;
}

const MINUTE = 60_000;

/** One journey with all that three views need to draw it. */
export function journeyView(
  journey: ScheduledJourney,
  { vehicle, drivers, goods, handling, longQueue }: Surroundings,
): PlannedJourneyView {
  const steps = stepsOf(journey);
  return {
    vehicle,
    load: mostAboard(steps, goods),
    drivers: journey.driverIds.map((id) => ({ id, label: drivers.get(id) ?? null })),
    consignmentIds: journey.consignmentIds,
    crossingId: journey.crossingId,
    departAt: new Date(journey.departAt),
    arriveAt: new Date(journey.arriveAt),
    km: Math.round(journey.km),
    drivingMinutes: drivingMinutes(journey),
    borderWaitMinutes: borderWaitMinutes(journey, handling),
    longQueue: longQueue && longQueueView(longQueue),
    steps,
    segments: journey.legs.map((leg, index) => ({
      position: index + 1,
      kind: leg.kind,
      fromPlaceId: leg.fromPlaceId ?? null,
      toPlaceId: leg.toPlaceId ?? null,
      crossingId: leg.crossingId ?? null,
      driverId: leg.driverId ?? null,
      startsAt: new Date(leg.startAt),
      endsAt: new Date(leg.endAt),
      km: leg.km ?? null,
      country: leg.country ?? null,
      reason: leg.reason ?? null,
      loadG: leg.loadG,
      consignmentIds: leg.consignmentIds ?? [],
      queueMinutes:
        leg.kind === 'border' ? Math.max(0, Math.round((leg.endAt - leg.startAt) / MINUTE) - handling) : null,
    })),
  };
}

const longQueueView = (late: LongQueueArrival): LongQueueView => ({
  arrivesAt: new Date(late.arriveAt),
  laterMinutes: late.laterMinutes,
  waitsForCurfew: late.waitsForCurfew,
});

/** What a long queue means for one consignment; null where that is not known. */
export const longQueueOf = (late: LongQueueConsignment | null): LongQueueConsignmentView | null =>
  late && {
    ...longQueueView(late),
    missed: late.missed.map(({ what, latestAt, byMinutes }) => ({
      ...{ what, byMinutes },
      latestAt: latestAt === null ? null : new Date(latestAt),
    })),
  };

function stepsOf({ legs }: ScheduledJourney): PlannedJourneyView['steps'] {
  return legs
    .filter((leg) => leg.kind === 'load' || leg.kind === 'unload')
    .flatMap((leg) =>
      (leg.consignmentIds ?? []).map((consignmentId) => ({ consignmentId, load: leg.kind === 'load' })),
    );
}

function mostAboard(
  steps: PlannedJourneyView['steps'],
  goods: ReadonlyMap<string, PlanLoadView>,
): PlanLoadView {
  const aboard = { weightG: 0, volumeCm3: 0, palletPlaces: 0 };
  const most = { ...aboard };
  for (const { consignmentId, load } of steps) {
    const size = goods.get(consignmentId);
    if (!size) continue;
    for (const measure of ['weightG', 'volumeCm3', 'palletPlaces'] as const) {
      aboard[measure] += load ? size[measure] : -size[measure];
      most[measure] = Math.max(most[measure], aboard[measure]);
    }
  }
  return most;
}
