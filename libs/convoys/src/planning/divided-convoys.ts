import type { DividedConvoyView } from '../http/division.dto.js';
import { dayAt } from '../schedule/clock.js';
import type { ScheduledJourney, ScheduleRequest } from '../schedule/plan.js';

/**
 * The convoys of a plan, the first to leave first: those that are at one gate on one day, or at one moment where they keep
 * together, and no more than are allowed. What crosses no border goes with the first.
 */
export function dividedConvoys(
  { crossings, together }: Pick<ScheduleRequest, 'crossings' | 'together'>,
  journeys: readonly ScheduledJourney[],
  largest: number,
): DividedConvoyView[] {
  const atGate = journeys.flatMap((journey) => {
    const border = journey.legs.find(({ kind }) => kind === 'border');
    const gate = crossings.find(({ id }) => id === journey.crossingId);
    if (!border || !gate) return [];
    const when = together ? border.startAt : dayAt(gate.fromCountry, border.startAt);
    return [{ journey, key: `${gate.id} ${when}`, at: border.startAt }];
  });
  const groups = [...new Set(atGate.map(({ key }) => key))].flatMap((key) => {
    const convoy = atGate.filter((one) => one.key === key).sort((a, b) => a.at - b.at);
    return Array.from({ length: Math.ceil(convoy.length / largest) }, (_, part) =>
      convoy.slice(part * largest, (part + 1) * largest).map(({ journey }) => journey),
    );
  });
  const staying = journeys.filter((journey) => !atGate.some((one) => one.journey === journey));
  const [first = [], ...others] = groups.sort((a, b) => departureOf(a) - departureOf(b));
  return [[...first, ...staying], ...others].filter((group) => group.length > 0).map(convoyOf);
}

const departureOf = (journeys: readonly ScheduledJourney[]): number =>
  Math.min(...journeys.map(({ departAt }) => departAt));

function convoyOf(journeys: readonly ScheduledJourney[]): DividedConvoyView {
  return {
    crossingId: journeys.find(({ crossingId }) => crossingId !== null)?.crossingId ?? null,
    departAt: new Date(departureOf(journeys)),
    arriveAt: new Date(Math.max(...journeys.map(({ arriveAt }) => arriveAt))),
    vehicleIds: journeys.map(({ vehicleId }) => vehicleId),
    consignmentIds: [...new Set(journeys.flatMap(({ consignmentIds }) => consignmentIds))],
  };
}
