import type { Report } from '../figures.js';
import { percentile } from '../figures.js';
import type { Call, HttpClient, Load } from './load.js';
import type { Market } from './market.js';

/** As many as the api has connections to the database. */
const CALLERS = 10;
const PUBLISHED = 200;
const LIST: Call = { method: 'GET', path: '/needs?limit=20' };

/** Rate and latencies of one case, and how often the yardstick does the same in the time of one of ours. */
export class RequestBench {
  constructor(
    private readonly report: Report,
    private readonly seconds: number,
  ) {}

  /** Reads and writes that the yardstick does as well, each right after ours, and those that are ours alone. */
  async run(market: Market, yardstick: HttpClient): Promise<void> {
    const { items } = await market.owner.call<{ items: { id: string }[] }>(LIST);
    const one = (number: number): Call => ({
      method: 'GET',
      path: `/needs/${items[number % items.length]?.id}`,
    });
    const coverage = (number: number): Call => ({ method: 'GET', path: `${one(number).path}/coverage` });
    const draft = market.draft();
    for (const client of [market.owner, yardstick])
      for (const call of [LIST, draft]) await client.load(CALLERS, Math.min(1, this.seconds), () => call);

    await this.both('GET /needs?limit=20', market.owner, yardstick, () => LIST);
    await this.both('GET /needs/:id', market.owner, yardstick, one);
    await this.measure('GET /needs/:id/coverage', market.owner, coverage);
    const drafts = await this.both('POST /needs', market.owner, yardstick, () => draft);
    const ids = drafts.answers.slice(0, PUBLISHED).map((answer) => (answer as { id: string }).id);
    await this.measure('POST /needs/:id/publish', market.owner, (number) => {
      const id = ids[number];
      return id === undefined ? undefined : { method: 'POST', path: `/needs/${id}/publish` };
    });
  }

  async measure(
    name: string,
    client: HttpClient,
    next: (number: number) => Call | undefined,
    seconds = this.seconds,
  ): Promise<Load> {
    const load = await client.load(CALLERS, seconds, next);
    this.report.add(name, 'rate', load.latencies.length / load.seconds, '1/s');
    for (const [metric, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
      ['p99', 0.99],
    ] as const)
      this.report.add(name, metric, percentile(load.latencies, share), 'ms');
    return load;
  }

  private async both(
    name: string,
    ours: HttpClient,
    yardstick: HttpClient,
    next: (number: number) => Call,
  ): Promise<Load> {
    const load = await this.measure(name, ours, next);
    const bare = `${name}, bare Nest + pg`;
    await this.measure(bare, yardstick, next);
    this.report.add(
      name,
      'bare/ours',
      this.report.value(bare, 'rate') / this.report.value(name, 'rate'),
      '×',
    );
    return load;
  }
}

/**
 * Copies of the tables without triggers, policies and foreign keys, with the same rows. Made before anything is
 * measured, so that both sides read the same.
 */
export const YARDSTICK_TABLES = `
  create schema yardstick;
  create table yardstick.need (like need including defaults including indexes);
  create table yardstick.need_line (like need_line including defaults including indexes);
  insert into yardstick.need select * from need;
  insert into yardstick.need_line select * from need_line;
  analyze;`;
