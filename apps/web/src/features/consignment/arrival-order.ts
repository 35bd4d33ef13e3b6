import type { Stage } from './stage';
import type { Consignment } from './use-consignment';

type Dated = Pick<
  Consignment,
  'plannedArrival' | 'plannedBorderOn' | 'latestArrivalOn' | 'dispatchedAt' | 'arrivedAt' | 'handedOverAt'
>;

/** The order in which a stage is read: what comes soonest first, of what is done the newest; the undated last. */
export function inOrder<T extends Dated>(stage: Stage, consignments: readonly T[]): T[] {
  const newestFirst = stage === 'done';
  return consignments.toSorted((a, b) => {
    const [first, second] = newestFirst ? [endedAt(b), endedAt(a)] : [comesAt(a), comesAt(b)];
    if (first === null || second === null) {
      const undated = Number(first === null) - Number(second === null);
      return newestFirst ? -undated : undated;
    }
    return Date.parse(first) - Date.parse(second);
  });
}

/** When it came or comes, as closely as it is known. */
const comesAt = ({ arrivedAt, plannedArrival, plannedBorderOn, latestArrivalOn }: Dated): string | null =>
  arrivedAt ?? plannedArrival?.at ?? plannedBorderOn ?? latestArrivalOn;

/** The last that is known of its way. */
const endedAt = ({ handedOverAt, arrivedAt, dispatchedAt }: Dated): string | null =>
  handedOverAt ?? arrivedAt ?? dispatchedAt;
