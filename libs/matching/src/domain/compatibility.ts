import type { Limit, Specification } from '#libs/catalogue';
import type { LimitReport } from './explanation.js';

/**
 * Compares what is offered with each limit of a need. What the offer does not say does not fit.
 * @param units so many together, whose numbers add up in the attributes `additive`
 */
export function compare(
  limits: readonly Limit[],
  specification: Specification,
  unitOf: (attribute: string) => string | null,
  units = 1,
  additive: ReadonlySet<string> = NOTHING,
): LimitReport[] {
  const sum = together(specification, units, additive);
  return limits.map(({ attribute, min, max, oneOf }) => {
    const offered = sum[attribute] ?? null;
    const each = specification[attribute];
    const asked = {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(oneOf ? { oneOf } : {}),
    };
    const miss = missOf(offered, min, max);
    const fits = offered !== null && miss === 0 && (!oneOf || oneOf.includes(String(offered)));
    return {
      attribute,
      unit: unitOf(attribute),
      fits,
      asked,
      offered,
      ...(units > 1 && typeof each === 'number' && additive.has(attribute) ? { each } : {}),
      ...(miss > 0 ? { missesBy: miss } : {}),
    };
  });
}

/** By how much a number lies outside its bounds; 0 within them and for what is no number without bounds. */
function missOf(offered: LimitReport['offered'], min: number | undefined, max: number | undefined): number {
  if (min === undefined && max === undefined) return 0;
  if (typeof offered !== 'number') return 0;
  const miss = Math.max((min ?? offered) - offered, offered - (max ?? offered), 0);
  return miss === 0 ? 0 : Number(miss.toPrecision(12));
}

/** A thousand times what was asked; beyond that no offer is any worse, and no minimum near zero makes it infinite. */
const MOST_DOUBLINGS = 10;

/**
 * How far beyond the asked minimum an offer goes, as doublings: 0 is exact, 1 twice as much; the farthest limit counts.
 * `MISFIT` where `compare` would find a limit that is not kept. It runs for every pair, so it makes no reports.
 */
export function excessOf(limits: readonly Limit[], specification: Specification): number {
  let most = 0;
  for (let i = 0; i < limits.length; i++) {
    const { attribute, min, max, oneOf } = limits[i]!;
    const offered = specification[attribute] ?? null;
    if (offered === null || missOf(offered, min, max) !== 0) return MISFIT;
    if (oneOf && !oneOf.includes(String(offered))) return MISFIT;
    if (typeof offered === 'number' && min !== undefined && min > 0 && offered > min)
      most = Math.max(most, Math.min(Math.log2(offered / min), MOST_DOUBLINGS));
  }
  return most;
}

export const MISFIT = -1;

const NOTHING: ReadonlySet<string> = new Set();

/** More than these of one thing cannot be run as if they were one: own judgement, ADR 26. */
const MOST_TOGETHER = 4;

/**
 * How many of what is offered stand in for one of what is asked: the fewest, and at least `base`, whose sum reaches every
 * minimum of an attribute that adds up. `MISFIT` where that takes more than four, or `base` where that is more, or where
 * another limit is missed.
 */
export function unitsTogether(
  limits: readonly Limit[],
  specification: Specification,
  additive: ReadonlySet<string>,
  base = 1,
): number {
  let units = base;
  for (const { attribute, min } of limits) {
    const each = specification[attribute];
    if (min !== undefined && typeof each === 'number' && each > 0 && additive.has(attribute))
      units = Math.max(units, Math.ceil(Number((min / each).toPrecision(12))));
  }
  if (units > Math.max(base, MOST_TOGETHER)) return MISFIT;
  return excessOf(limits, together(specification, units, additive)) === MISFIT ? MISFIT : units;
}

/** What so many have together. */
export function together(
  specification: Specification,
  units: number,
  additive: ReadonlySet<string>,
): Specification {
  if (units === 1) return specification;
  return Object.fromEntries(
    Object.entries(specification).map(([attribute, value]) => [
      attribute,
      typeof value === 'number' && additive.has(attribute) ? Number((value * units).toPrecision(12)) : value,
    ]),
  );
}
