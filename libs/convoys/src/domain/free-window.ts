/** A stretch of time in epoch milliseconds, its end excluded. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * The stretch in which somebody or something is free for a departure within `departure`: the longest gap between
 * the `taken` times that a departure can fall into. `rest` milliseconds stay free on both sides of what is taken.
 * Where there is none, it is the first gap afterwards, so that the planner can say what is not available.
 */
export function freeWindow(own: Span, taken: readonly Span[], departure: Span, rest = 0): Span {
  const gaps: Span[] = [];
  let from = own.from;
  for (const span of [...taken].sort((a, b) => a.from - b.from)) {
    gaps.push({ from, until: Math.min(own.until, span.from - rest) });
    from = Math.max(from, span.until + rest);
  }
  gaps.push({ from, until: own.until });
  const usable = gaps.filter(
    (gap) => gap.from < gap.until && gap.from <= departure.until && gap.until > departure.from,
  );
  const length = (gap: Span): number => gap.until - Math.max(gap.from, departure.from);
  const [best] = usable.sort((a, b) => length(b) - length(a));
  return best ?? gaps.find((gap) => gap.from > departure.until) ?? { from, until: Math.max(from, own.until) };
}
