import { setTimeout as pause } from 'node:timers/promises';
import { percentile, type Report } from '../figures.js';
import type { HttpClient } from './load.js';
import type { Market } from './market.js';

/** Matches that are on their way at the same time. */
const AT_ONCE = 4;
/** Between two looks at a match; the figures are too high by half of it on average. */
const LOOK_MS = 10;
const PATIENCE_MS = 30_000;

/**
 * From the answer to the second agreement until the match is seen as allocated over HTTP: commit, relay, queue,
 * worker and its commit lie between.
 */
export async function measureEffects(
  report: Report,
  name: string,
  market: Market,
  matches: readonly string[],
  seconds: number,
): Promise<void> {
  const agreed: number[] = [];
  const effects: number[] = [];
  const until = performance.now() + seconds * 1000;
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let id = matches[next++]; id !== undefined && performance.now() < until; id = matches[next++]) {
      const sent = performance.now();
      await market.owner.call({ method: 'POST', path: `/matches/${id}/agree`, body: {} });
      const answered = performance.now();
      await allocated(market.owner, id);
      agreed.push(answered - sent);
      effects.push(performance.now() - answered);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
  report.add(name, 'matches', effects.length, '1');
  report.add(name, 'p50', percentile(effects, 0.5), 'ms');
  report.add(name, 'p95', percentile(effects, 0.95), 'ms');
  report.add(name, 'max', percentile(effects, 1), 'ms');
  report.add(`${name}: POST /matches/:id/agree`, 'p50', percentile(agreed, 0.5), 'ms');
  report.add(`${name}: POST /matches/:id/agree`, 'p95', percentile(agreed, 0.95), 'ms');
}

async function allocated(client: HttpClient, id: string): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await pause(LOOK_MS)) {
    const { state } = await client.call<{ state: string }>({ method: 'GET', path: `/matches/${id}` });
    if (state === 'allocated') return;
    if (state !== 'agreed') throw new Error(`the match ${id} became ${state}`);
  }
  throw new Error(`the match ${id} was not allocated within ${PATIENCE_MS / 1000} s`);
}
