/** What a person in the hall would expect of the ledger: one lot at a few places, in plain arithmetic. */
export const FREE = ['available', 'quarantine', 'damaged'] as const;
export type Free = (typeof FREE)[number];
export type Disposition = Free | 'reserved';

export class StockModel {
  /** By place and disposition. */
  private readonly stock = new Map<string, number>();
  /** By match, in the order of the promises, and by place. */
  readonly promised = new Map<string, Map<number, number>>();

  constructor(private readonly places: number) {}

  at(place: number, disposition: Disposition): number {
    return this.stock.get(`${place} ${disposition}`) ?? 0;
  }

  add(place: number, disposition: Disposition, quantity: number): void {
    this.stock.set(`${place} ${disposition}`, this.at(place, disposition) + quantity);
  }

  get free(): number {
    return this.everywhere.reduce((sum, place) => sum + this.at(place, 'available'), 0);
  }

  /** From the fullest place first; of equally full ones from the first. */
  hold(matchId: string, quantity: number): void {
    const parts = new Map<number, number>();
    let rest = quantity;
    const byStock = this.everywhere.sort(
      (a, b) => this.at(b, 'available') - this.at(a, 'available') || a - b,
    );
    for (const place of byStock) {
      const part = Math.min(rest, this.at(place, 'available'));
      if (part === 0) continue;
      this.add(place, 'available', -part);
      this.add(place, 'reserved', part);
      parts.set(place, part);
      rest -= part;
    }
    this.promised.set(matchId, parts);
  }

  release(matchId: string): void {
    for (const [place, quantity] of this.promised.get(matchId) ?? []) {
      this.add(place, 'reserved', -quantity);
      this.add(place, 'available', quantity);
    }
    this.promised.delete(matchId);
  }

  /** Whole promises first, then parts, each the oldest first. */
  movePromised(from: number, to: number, quantity: number): void {
    const here = [...this.promised.values()].filter((parts) => (parts.get(from) ?? 0) > 0);
    let room = quantity;
    const whole = here.filter((parts) => {
      const fits = (parts.get(from) ?? 0) <= room;
      if (fits) room -= parts.get(from) ?? 0;
      return fits;
    });
    let rest = quantity;
    for (const parts of [...whole, ...here.filter((one) => !whole.includes(one))]) {
      const part = Math.min(rest, parts.get(from) ?? 0);
      parts.set(from, (parts.get(from) ?? 0) - part);
      parts.set(to, (parts.get(to) ?? 0) + part);
      rest -= part;
    }
  }

  /** Everything that is somewhere, to compare: `place disposition` → quantity, `match place` → quantity. */
  get whole(): Record<string, number> {
    const promised = [...this.promised].flatMap(([matchId, parts]) =>
      [...parts].map(([place, quantity]): [string, number] => [`${matchId} ${place}`, quantity]),
    );
    return Object.fromEntries([...this.stock, ...promised].filter(([, quantity]) => quantity !== 0));
  }

  private get everywhere(): number[] {
    return Array.from({ length: this.places }, (_, place) => place);
  }
}
