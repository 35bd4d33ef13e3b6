/** How long a planning may take; without a limit it is never spent. */
export class TimeBudget {
  private readonly startedAt = performance.now();

  constructor(private readonly ms?: number) {}

  /** Whether this share of the budget is used up. */
  spent(share: number): boolean {
    return this.ms !== undefined && performance.now() - this.startedAt > share * this.ms;
  }
}

/** The shares after which each part of a planning gives way to the next; what is left explains what stays behind. */
export const SHARE = { probing: 0.2, building: 0.45, searching: 0.65, explaining: 0.95 } as const;
