import type { Schemas } from '../../api/client';

export type Plan = Schemas['PlanView'];
export type Journey = Schemas['PlannedJourneyView'];
export type Edit = Schemas['PlanEditDto'];
export type Draft = Schemas['PlanDraftDto'];

/** One change more. Moving the same departure twice is one change. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const last = edits.at(-1);
  const isSameDeparture = edit.depart && last?.depart?.vehicleId === edit.depart.vehicleId;
  return [...(isSameDeparture ? edits.slice(0, -1) : edits), edit];
}

/** An alternative as the plan with which editing begins. */
export const draftOf = ({ crossingId, journeys }: Plan): Draft => ({
  crossingId,
  routes: journeys.map(({ vehicle, drivers, departAt, steps }) => ({
    vehicleId: vehicle.id,
    driverIds: drivers.map(({ id }) => id),
    departAt,
    steps,
  })),
});

/** How many loadings and unloadings of other consignments come before the two of this one. */
function positionsOf({ steps }: Journey, consignmentId: string): { load: number; unload: number } {
  const others = (until: number): number =>
    steps.slice(0, until).filter((step) => step.consignmentId !== consignmentId).length;
  const at = (load: boolean): number =>
    steps.findIndex((step) => step.consignmentId === consignmentId && step.load === load);
  return { load: others(at(true)), unload: others(at(false)) };
}

/** The change that lets a step of a vehicle happen one place earlier or later; nothing where there is no such place. */
export function stepMoved(journey: Journey, index: number, by: 1 | -1): Edit | undefined {
  const step = journey.steps[index];
  if (!step) return undefined;
  const { consignmentId } = step;
  const { load, unload } = positionsOf(journey, consignmentId);
  const to = step.load ? { load: load + by, unload } : { load, unload: unload + by };
  const others = journey.steps.filter((one) => one.consignmentId !== consignmentId).length;
  if (to.load < 0 || to.unload > others || to.unload < to.load) return undefined;
  return {
    move: {
      consignmentId,
      toVehicleId: journey.vehicle.id,
      loadPosition: to.load,
      unloadPosition: to.unload,
    },
  };
}

/** Segments on the way there end with the last unloading; a vehicle that stays has no way back. */
export function segmentsOf({ segments }: Journey, way: 'out' | 'back' | undefined): Journey['segments'] {
  if (way === undefined) return segments;
  const last = segments.findLastIndex(({ kind }) => kind === 'unload');
  const end = last < 0 ? segments.length : last + 1;
  return way === 'out' ? segments.slice(0, end) : segments.slice(end);
}

type BrokenRule = Schemas['BrokenRuleView'];

/** The same rule broken by the same vehicle, driver and consignment is one thing to mend, told where it begins. */
export function grouped(broken: readonly BrokenRule[]): readonly { first: BrokenRule; count: number }[] {
  const groups = new Map<string, { first: BrokenRule; count: number }>();
  for (const rule of broken) {
    const key = [rule.rule, rule.vehicleId, rule.driverId, rule.consignmentId].join(' ');
    const known = groups.get(key);
    groups.set(key, { first: known?.first ?? rule, count: (known?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
