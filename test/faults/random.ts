/** Seeded numbers (mulberry32): the same seed gives the same faults in the same order. */
export class Dice {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  of<T>(things: readonly T[]): T {
    const thing = things[Math.floor(this.next() * things.length)];
    if (thing === undefined) throw new Error('nothing to choose from');
    return thing;
  }

  /** An id of version 7 with the time of today, so that it sorts where a client's own id would. */
  uuid(): string {
    const time = Date.now().toString(16).padStart(12, '0');
    const hex = (digits: number): string =>
      Array.from({ length: digits }, () => Math.floor(this.next() * 16).toString(16)).join('');
    const variant = this.of(['8', '9', 'a', 'b']);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
  }

  /** Another row of numbers for somebody who throws at the same time. */
  another(): Dice {
    return new Dice(Math.floor(this.next() * 2 ** 32));
  }
}
