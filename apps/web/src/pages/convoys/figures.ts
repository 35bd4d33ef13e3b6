import { lookOf, minutesOf } from '../../features/convoy/segment';
import { type Journey, segmentsOf } from './plan-edits';

/** The latest of the instants that are known. */
export const latest = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);

/** When the last receiver is reached: unloading begins there, or a vehicle that stays has arrived. */
export const lastArrival = (journeys: readonly Journey[]): string | null =>
  latest(
    journeys.map(({ vehicle, segments, arriveAt }) => {
      const unloads = segments.filter(({ kind }) => kind === 'unload');
      return vehicle.kind === 'donated' ? arriveAt : (unloads.at(-1)?.startsAt ?? arriveAt);
    }),
  );

/** When the last vehicle that returns is back; null where none does. */
export const backAt = (journeys: readonly Journey[]): string | null =>
  latest(
    journeys.map((journey) =>
      journey.vehicle.kind !== 'donated' && segmentsOf(journey, 'back').length > 0 ? journey.arriveAt : null,
    ),
  );

/** Minutes of all vehicles at the border, queue and control, as the segments show them. */
export const borderMinutes = (journeys: readonly Journey[]): number =>
  journeys
    .flatMap(({ segments }) => segments)
    .filter((segment) => lookOf(segment) === 'border')
    .reduce((sum, segment) => sum + minutesOf(segment), 0);

/** Minutes by which the second instant is later; null where one of them is not known. */
export const minutesLater = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
