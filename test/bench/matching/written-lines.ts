import { type MatchingSnapshot, planMatches } from '../../../libs/matching/src/domain/matching-plan.js';
import { Pairs } from '../../../libs/matching/src/domain/pairs.js';
import { fingerprints, partsOf, together } from '../../../libs/matching/src/domain/parts.js';
import { percentile } from '../figures.js';
import { seeded, snapshotOf } from './instances.js';
import { EMPTY, type Row, timed } from './row.js';

const RUNS = 3;
const EVENTS = 100;

/** From written lines to suggestions: the pricing of all pairs, a whole run, and what follows one event. */
export function fromWrittenLines(size: number, items: number, seed: number): Row[] {
  const snapshot = snapshotOf(size, items, seed);
  const runs = <T>(work: () => T) => Array.from({ length: RUNS }, () => timed(work));
  const building = runs(() => new Pairs(snapshot).arcs(snapshot.demands));
  const whole = runs(() => planMatches(snapshot));
  const { found, solved } = events(snapshot, seed);
  const row = (engine: string, times: readonly number[], share: number, p95: number | null = null): Row => ({
    ...EMPTY,
    instance: `${size / 1000}k lots × ${size / 1000}k lines, ${items} items`,
    arcs: building[0]!.result.length,
    engine,
    firstCpuSeconds: times[0]!,
    cpuSeconds: percentile(times, share),
    p95CpuSeconds: p95,
  });
  const least = (timings: readonly { cpuSeconds: number }[]) => timings.map((t) => t.cpuSeconds);
  return [
    row('building arcs', least(building), 0),
    row('whole run', least(whole), 0),
    row('one event: what it concerns is found', found, 0.5, percentile(found, 0.95)),
    row('one event: that is solved again', solved, 0.5, percentile(solved, 0.95)),
  ];
}

/** A lot becomes more or less, a line is asked for or is gone. */
function events(snapshot: MatchingSnapshot, seed: number): { found: number[]; solved: number[] } {
  const random = seeded(seed);
  let current = snapshot;
  let known = knownOf(current);
  const found: number[] = [];
  const solved: number[] = [];
  for (let event = 0; event < EVENTS; event++) {
    current = changed(current, random);
    const now = timed(() => knownOf(current));
    const parts = partsOf(current);
    const others = [...parts].filter(([item]) => now.result.get(item) !== known.get(item));
    const renewed = timed(() =>
      planMatches(
        together(
          current,
          others.map(([, part]) => part),
        ),
      ),
    );
    known = now.result;
    found.push(now.cpuSeconds);
    solved.push(renewed.cpuSeconds);
  }
  return { found, solved };
}

function knownOf(snapshot: MatchingSnapshot): Map<string, string> {
  const fingerprintOf = fingerprints(snapshot);
  return new Map(Array.from(partsOf(snapshot), ([item, part]) => [item, fingerprintOf(part)]));
}

function changed(snapshot: MatchingSnapshot, random: (bound: number) => number): MatchingSnapshot {
  const one = random(snapshot.supplies.length);
  if (random(2) === 0) {
    const supplies = snapshot.supplies.map((lot, i) =>
      i === one ? { ...lot, available: 1 + random(60) } : lot,
    );
    return { ...snapshot, supplies };
  }
  return { ...snapshot, demands: snapshot.demands.filter((_, i) => i !== one) };
}
