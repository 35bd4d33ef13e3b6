import { compare, MISFIT } from './compatibility.js';
import type { LimitReport } from './explanation.js';
import type { DemandLine, Substitutes, SupplyLot } from './matching-plan.js';
import {
  expiresTooEarly,
  isBelowMinimum,
  isCalledByOthers,
  isOpenToNetwork,
  isTooLate,
  isUnwantedSubstitute,
  ITSELF,
  substituteOf,
  unitsOf,
} from './pair-rules.js';

export type WantedLine = Pick<
  DemandLine,
  | 'needLineId'
  | 'ownerId'
  | 'itemCode'
  | 'limits'
  | 'acceptSubstitutes'
  | 'open'
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
  | 'minimum'
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
  /** So many together would do, but the owner has not said that something similar will. */
  | { readonly kind: 'only_together'; readonly units: number }
  /** So many stand in for one, and fewer are available. */
  | { readonly kind: 'too_few_together'; readonly units: number; readonly left: number }
  /** The giver parts with no fewer than these. */
  | { readonly kind: 'below_minimum'; readonly minimum: number; readonly most: number }
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
  readonly substitutes?: Substitutes;
  /** `item attribute` whose numbers add up when several are used together. */
  readonly additive?: ReadonlySet<string>;
}

const MOST = 3;

/** Why a lot is not suggested for a line of the same item, or of one that it can stand in for: the same rules as `planMatches`, each told by itself. */
export function gapOf(line: WantedLine, lot: KnownLot, known: Known): Gap {
  const { partners, declined, units } = known;
  const obstacles: Obstacle[] = [];
  const additive = additiveOf(line, known);
  const together = Math.max(1, togetherOf(line, lot, additive, known));
  if (isUnwantedSubstitute(line, lot)) obstacles.push({ kind: 'not_the_item' });
  const isOnlyTogether = together > 1 && !line.acceptSubstitutes && lot.itemCode === line.itemCode;
  if (isOnlyTogether) obstacles.push({ kind: 'only_together', units: together });
  if (lot.available > 0 && lot.available < together)
    obstacles.push({ kind: 'too_few_together', units: together, left: lot.available });
  else if (lot.available > 0 && isBelowMinimum(line, lot, together))
    obstacles.push({
      kind: 'below_minimum',
      minimum: lot.minimum!,
      most: Math.min(line.open * together, lot.available),
    });
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
    isOnlyTogether ? 1 : together,
    additive,
  );
  return { limits, obstacles };
}

/** How many stand in for one, whether the owner allows that or not; `MISFIT` where no number of them does. */
const togetherOf = (
  line: WantedLine,
  lot: KnownLot,
  additive: ReadonlySet<string>,
  { substitutes }: Known,
): number => {
  const substitute = substituteOf(line, lot, substitutes) ?? ITSELF;
  const units = unitsOf(line, lot, substitute, additive, true);
  return units === MISFIT ? substitute.unitsPerUnit : units;
};

const additiveOf = ({ itemCode, limits }: WantedLine, { additive }: Known): ReadonlySet<string> =>
  new Set(limits.map(({ attribute }) => attribute).filter((key) => additive?.has(`${itemCode} ${key}`)));

/** The pairs with the fewest things against them, then those that miss by the least; at most three. */
export function nearest<Pair extends { readonly gap: Gap }>(pairs: readonly Pair[]): Pair[] {
  return [...pairs]
    .sort((a, b) => against(a.gap) - against(b.gap) || missOf(a.gap) - missOf(b.gap))
    .slice(0, MOST);
}

/** The single thing that would have to change; null where more than one stands against the pair, or none. */
export function singleChange({ limits, obstacles }: Gap): LimitReport | Obstacle | null {
  const all = [...missedIn({ limits, obstacles }), ...obstacles];
  return all.length === 1 ? all[0]! : null;
}

const mayKnow = (line: WantedLine, lot: KnownLot, partners: ReadonlySet<string>): boolean =>
  partners.has(`${lot.giverId} ${line.ownerId}`) || isOpenToNetwork(line, lot);

const against = (gap: Gap): number => missedIn(gap).length + gap.obstacles.length;

/** What one by itself misses is nothing more than that only several reach it together. */
const missedIn = ({ limits, obstacles }: Gap): readonly LimitReport[] =>
  obstacles.some(({ kind }) => kind === 'only_together') ? [] : limits.filter(({ fits }) => !fits);

/** The sum of the shares by which numbers miss their bound; what cannot be measured counts as missing all of it. */
function missOf({ limits }: Gap): number {
  return limits.reduce((sum, { fits, asked, offered, missesBy }) => {
    if (fits) return sum;
    if (missesBy === undefined) return sum + 1;
    const bound = Number(offered) < (asked.min ?? -Infinity) ? asked.min : asked.max;
    return sum + Math.min(1, missesBy / Math.max(Math.abs(bound ?? 0), missesBy));
  }, 0);
}
