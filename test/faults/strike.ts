import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from './random.js';

/** Something that can be broken, and mends itself or is mended by `strike`. */
export interface Fault {
  readonly name: string;
  /** How often it is chosen in relation to the others. */
  readonly weight: number;
  /** False while it still lies broken: to hit it again would only keep it from working at all. */
  ready(): boolean;
  strike(dice: Dice): Promise<void>;
}

export type FaultCounts = Readonly<Record<string, number>>;

/** One fault every 0.4 to 1.2 s until the time is over. Answers how often each struck. */
export async function strikeAtRandom(
  faults: readonly Fault[],
  dice: Dice,
  seconds: number,
  say: (line: string) => void,
): Promise<FaultCounts> {
  const done = new Map(faults.map(({ name }) => [name, 0]));
  const end = Date.now() + seconds * 1_000;
  let told = Date.now();
  for (;;) {
    await sleep(dice.between(400, 1_200));
    if (Date.now() >= end) return Object.fromEntries(done);
    const tickets = faults
      .filter((fault) => fault.ready())
      .flatMap((fault) => Array<Fault>(fault.weight).fill(fault));
    if (tickets.length === 0) continue;
    const fault = dice.of(tickets);
    await fault.strike(dice);
    done.set(fault.name, (done.get(fault.name) ?? 0) + 1);
    if (Date.now() - told > 10_000) {
      told = Date.now();
      say(`${total(Object.fromEntries(done))} faults, ${Math.ceil((end - told) / 1_000)} s to go`);
    }
  }
}

export const total = (counts: FaultCounts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
