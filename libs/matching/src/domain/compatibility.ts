import type { Limit, Specification } from '#libs/catalogue';
import type { LimitReport } from './explanation.js';

/** Compares what is offered with each limit of a need. What the offer does not say does not fit. */
export function compare(
  limits: readonly Limit[],
  specification: Specification,
  unitOf: (attribute: string) => string | null,
): LimitReport[] {
  return limits.map(({ attribute, min, max, oneOf }) => {
    const offered = specification[attribute] ?? null;
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
