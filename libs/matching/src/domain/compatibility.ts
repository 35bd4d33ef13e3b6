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
  return Number(miss.toPrecision(12));
}

/** A thousand times what was asked; beyond that no offer is any worse, and no minimum near zero makes it infinite. */
const MOST_DOUBLINGS = 10;

/** How far beyond the asked minimum an offer goes, as doublings: 0 is exact, 1 twice as much; the farthest limit counts. */
export function excess(reports: readonly LimitReport[]): number {
  const doublings = reports.flatMap(({ asked, offered }) =>
    typeof offered === 'number' && asked.min !== undefined && asked.min > 0 && offered > asked.min
      ? [Math.min(Math.log2(offered / asked.min), MOST_DOUBLINGS)]
      : [],
  );
  return doublings.length === 0 ? 0 : Math.max(...doublings);
}
