const WRITTEN = /^(\d{1,18}):(\d{1,18}):((?:\d{1,18},)*\d{1,18})?$/;

/** Which transactions were seen at one moment, as PostgreSQL writes it (`pg_snapshot`): oldest open, next, all open. */
export class Snapshot {
  private constructor(
    private readonly text: string,
    private readonly oldestOpen: bigint,
    private readonly next: bigint,
    private readonly open: ReadonlySet<bigint>,
  ) {}

  /** Undefined where the text is none. */
  static from(text: string): Snapshot | undefined {
    const [, oldest, next, open] = WRITTEN.exec(text) ?? [];
    if (oldest === undefined || next === undefined) return undefined;
    const [low, high] = [BigInt(oldest), BigInt(next)];
    const between = open === undefined ? [] : open.split(',').map(BigInt);
    const ascending = between.every((xid, i) => xid >= (i === 0 ? low : between[i - 1]!) && xid < high);
    return low > 0n && low <= high && ascending ? new Snapshot(text, low, high, new Set(between)) : undefined;
  }

  /** Whether this transaction was over at that moment. */
  saw(xid: string): boolean {
    const asked = BigInt(xid);
    return asked < this.oldestOpen || (asked < this.next && !this.open.has(asked));
  }

  /** Whether it was taken of another cluster, or of a state before a restored one: it knows ids still to come. */
  isAfter({ next }: Snapshot): boolean {
    return this.next > next;
  }

  toString(): string {
    return this.text;
  }
}
