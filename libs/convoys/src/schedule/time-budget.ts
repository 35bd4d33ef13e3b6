/** The shares after which each part of a planning gives way to the next; what is left explains what stays behind. */
const SHARE = { building: 0.3, relaxing: 0.4, searching: 0.93, explaining: 0.97 } as const;
/** Relaxed plans that are made exact on the way, one for each of these shares. */
const REALISING = 0.15;

/** How long a planning may take; without a limit it is never spent. A clock that says `Infinity` ends it at once. */
export class TimeBudget {
  private readonly startedAt: number;
  private realisedAt = 0;

  constructor(
    private readonly ms?: number,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.startedAt = clock();
  }

  buildingIsOver(): boolean {
    return this.spent() > SHARE.building;
  }

  relaxingIsOver(): boolean {
    return this.spent() > SHARE.relaxing;
  }

  /** The limits of the search in the relaxed problem, from now. */
  relaxing(): { milliseconds?: number; clock: () => number } {
    const { ms, clock } = this;
    const left = Math.max(0, SHARE.relaxing - this.spent());
    return ms === undefined ? { clock } : { milliseconds: left * ms, clock };
  }

  /** Once in a while, as long as there is a limit. */
  dueForRealising(): boolean {
    if (this.spent() < this.realisedAt + REALISING) return false;
    this.realisedAt = this.spent();
    return true;
  }

  searchingIsOver(): boolean {
    return this.spent() > SHARE.searching;
  }

  explainingIsOver(): boolean {
    return this.spent() > SHARE.explaining;
  }

  /** How much of the search's time is gone, up to 1; 0 without a limit. */
  searched(): number {
    return Math.min(1, this.spent() / SHARE.searching);
  }

  private spent(): number {
    const now = this.clock();
    return this.ms === undefined && now < Infinity ? 0 : (now - this.startedAt) / (this.ms ?? 1);
  }
}
