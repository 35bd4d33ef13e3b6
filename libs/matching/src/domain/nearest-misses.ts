import { compare } from './compatibility.js';
import type { LimitReport } from './explanation.js';
import type { DemandLine, SupplyLot } from './matching-plan.js';
import {
  expiresTooEarly,
  isCalledByOthers,
  isOpenToNetwork,
  isTooLate,
  isUnwantedSubstitute,
} from './pair-rules.js';

export type WantedLine = Pick<
  DemandLine,
  | 'needLineId'
  | 'ownerId'
  | 'itemCode'
  | 'limits'
  | 'acceptSubstitutes'
  | 'visibility'
  | 'usefulFrom'
  | 'latest'
>;

export type KnownLot = Pick<
  SupplyLot,
  | 'lotId'
  | 'giverId'
  | 'itemCode'
  | 'available'
  | 'specification'
  | 'visibility'
  | 'firstCallId'
  | 'availableFrom'
  | 'bestBefore'
> & {
  /** The day on which the first call of `firstCallId` ends. */
  readonly firstCallUntil: string | null;
};

/** What else stands between a line and a lot, beside the limits. Days are `YYYY-MM-DD`. */
export type Obstacle =
  | { readonly kind: 'not_the_item' }
  | { readonly kind: 'too_late'; readonly available: string; readonly latest: string }
  | { readonly kind: 'expires_too_early'; readonly bestBefore: string; readonly usefulFrom: string }
  | { readonly kind: 'first_call'; readonly until: string | null }
  | { readonly kind: 'promised' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'out_of_reach' };

export interface Gap {
  readonly limits: readonly LimitReport[];
  /** Empty, with every limit fitting, where nothing stands against the pair: the goods serve another line. */
  readonly obstacles: readonly Obstacle[];
}

/** What is known beside the two sides. */
export interface Known {
  /** `giver owner` of organisations that share a partnership. */
  readonly partners: ReadonlySet<string>;
  /** `lot needLine` of pairs that a side has declined. */
  readonly declined: ReadonlySet<string>;
  /** `item attribute` → unit. */
  readonly units: Readonly<Record<string, string | null>>;
}

const MOST = 3;

/** Why a lot is not suggested for a line of the same item, or of one that it can stand in for: the same rules as `planMatches`, each told by itself. */
export function gapOf(line: WantedLine, lot: KnownLot, { partners, declined, units }: Known): Gap {
  const obstacles: Obstacle[] = [];
  if (isUnwantedSubstitute(line, lot)) obstacles.push({ kind: 'not_the_item' });
  if (isTooLate(line, lot))
    obstacles.push({ kind: 'too_late', available: lot.availableFrom!, latest: line.latest! });
  if (expiresTooEarly(line, lot))
    obstacles.push({
      kind: 'expires_too_early',
      bestBefore: lot.bestBefore!,
      usefulFrom: line.usefulFrom!,
    });
  if (isCalledByOthers(line, lot)) obstacles.push({ kind: 'first_call', until: lot.firstCallUntil });
  if (lot.firstCallId === null && !mayKnow(line, lot, partners)) obstacles.push({ kind: 'out_of_reach' });
  if (lot.available === 0) obstacles.push({ kind: 'promised' });
  if (declined.has(`${lot.lotId} ${line.needLineId}`)) obstacles.push({ kind: 'declined' });
  const limits = compare(
    line.limits,
    lot.specification,
    (attribute) => units[`${line.itemCode} ${attribute}`] ?? null,
  );
  return { limits, obstacles };
}

/** The pairs with the fewest things against them, then those that miss by the least; at most three. */
export function nearest<Pair extends { readonly gap: Gap }>(pairs: readonly Pair[]): Pair[] {
  return [...pairs]
    .sort((a, b) => against(a.gap) - against(b.gap) || missOf(a.gap) - missOf(b.gap))
    .slice(0, MOST);
}

/** The single thing that would have to change; null where more than one stands against the pair, or none. */
export function singleChange({ limits, obstacles }: Gap): LimitReport | Obstacle | null {
  const all = [...limits.filter(({ fits }) => !fits), ...obstacles];
  return all.length === 1 ? all[0]! : null;
}

const mayKnow = (line: WantedLine, lot: KnownLot, partners: ReadonlySet<string>): boolean =>
  partners.has(`${lot.giverId} ${line.ownerId}`) || isOpenToNetwork(line, lot);

const against = ({ limits, obstacles }: Gap): number =>
  limits.filter(({ fits }) => !fits).length + obstacles.length;

/** The sum of the shares by which numbers miss their bound; what cannot be measured counts as missing all of it. */
function missOf({ limits }: Gap): number {
  return limits.reduce((sum, { fits, asked, offered, missesBy }) => {
    if (fits) return sum;
    if (missesBy === undefined) return sum + 1;
    const bound = Number(offered) < (asked.min ?? -Infinity) ? asked.min : asked.max;
    return sum + Math.min(1, missesBy / Math.max(Math.abs(bound ?? 0), missesBy));
  }, 0);
}
