import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Installation } from '../../support/installation.js';
import type { HttpClient } from '../api/load.js';
import { Market, signIn } from '../api/market.js';
import { percentile } from '../figures.js';
import { EMPTY, type Row } from './row.js';

const COORDINATOR = 'koordination@example.org';
const EVENTS = 60;
const EVENTS_BESIDE = 20;
/** Of an event to the next: each is followed for itself. */
const REST_MS = 300;
const LOOK_MS = 5;
const PATIENCE_MS = 30_000;
const DRAIN_SECONDS = 180;
const LINES_A_NEED = 20;

/**
 * An installation with so many open need lines and as many lots in it: from the answer to "published" until the first
 * suggestion for that need is stored. Commit, relay, queue, reading, matching and the worker's commit lie between. First
 * with nothing beside it, then while one full run follows the other.
 */
export async function storedSuggestions(size: number): Promise<Row[]> {
  const installation = await Installation.create({ fsync: true });
  try {
    const url = `${await installation.api()}/api`;
    const market = await Market.open(url, installation.password);
    await fill(installation.superuser, size);
    await market.stockUp();
    await installation.worker();
    await installation.drained(DRAIN_SECONDS);
    const alone = await followed(installation.superuser, market, EVENTS);
    const { client } = await signIn(url, COORDINATOR, installation.password);
    const runs = new FullRuns(client, installation.superuser);
    const beside = await followed(installation.superuser, market, EVENTS_BESIDE);
    const count = await runs.end();
    client.close();
    market.close();
    const { rows } = await installation.superuser.query<{ pairs: number }>(
      `select count(*)::int as pairs from match where state = 'suggested'`,
    );
    const row = (engine: string, waits: readonly number[]): Row => ({
      ...EMPTY,
      instance: `${size / 1000}k lots × ${size / 1000}k lines in the database`,
      arcs: rows[0]!.pairs,
      engine,
      cpuSeconds: percentile(waits, 0.5),
      p95CpuSeconds: percentile(waits, 0.95),
    });
    return [
      row('published → suggestion stored (wall clock)', alone),
      row(`the same beside ${count} full runs`, beside),
    ];
  } finally {
    await installation.stop();
  }
}

/** Seconds until each of the events had its suggestion. */
async function followed(database: pg.Pool, market: Market, events: number): Promise<number[]> {
  const waits: number[] = [];
  for (let event = 0; event < events; event++) {
    await pause(REST_MS);
    const { id, lines } = await market.owner.call<{ id: string; lines: { id: string }[] }>(
      market.draft(1, 1),
    );
    await market.owner.call({ method: 'POST', path: `/needs/${id}/publish` });
    const published = performance.now();
    await suggested(database, lines[0]!.id);
    waits.push((performance.now() - published) / 1000);
  }
  return waits;
}

/** One full run after the other, from now until it is ended. */
class FullRuns {
  private readonly running: Promise<number>;
  private isOver = false;

  constructor(
    private readonly coordinator: HttpClient,
    private readonly database: pg.Pool,
  ) {
    this.running = this.run();
  }

  /** How many there were. */
  end(): Promise<number> {
    this.isOver = true;
    return this.running;
  }

  private async run(): Promise<number> {
    let count = 0;
    for (; !this.isOver; count++) {
      const { id } = await this.coordinator.call<{ id: string }>({ method: 'POST', path: '/matching/runs' });
      while (!(await this.hasEnded(id))) await pause(LOOK_MS);
    }
    return count;
  }

  private async hasEnded(id: string): Promise<boolean> {
    const { rowCount } = await this.database.query(
      'select from matching_run where id = $1 and finished_at is not null',
      [id],
    );
    return rowCount === 1;
  }
}

async function suggested(database: pg.Pool, needLineId: string): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await pause(LOOK_MS)) {
    const { rowCount } = await database.query(
      `select from match where need_line_id = $1 and state = 'suggested' limit 1`,
      [needLineId],
    );
    if (rowCount) return;
  }
  throw new Error(`nothing was suggested for ${needLineId} within ${PATIENCE_MS / 1000} s`);
}

/** Open lines of all items and lots for them, of the organisations and at the places of the demonstration. */
export async function fill(database: pg.Pool, size: number): Promise<void> {
  const connection = await database.connect();
  try {
    await connection.query('begin');
    // What is written here needs no event, no audit and no proof: it is there from the start.
    await connection.query('set local session_replication_role = replica');
    const needs = Array.from({ length: size / LINES_A_NEED }, () => randomUUID());
    await connection.query(
      `with owners as (select array_agg(id order by id) as ids from organisation where country = 'UA'),
         people as (select id from person order by id limit 1)
       insert into need (id, owner_id, title, title_language, state, published_at, confirmed_at, reaches_network, created_by)
       select need.id, owners.ids[1 + need.n % cardinality(owners.ids)], 'Потреби', 'uk', 'published', now(), now(), true,
         people.id
       from unnest($1::uuid[]) with ordinality as need (id, n), owners, people`,
      [needs],
    );
    await connection.query(
      `with items as (select array_agg(code order by code) as codes from catalogue_item),
         places as (select array_agg(id order by id) as ids from place)
       insert into need_line (id, need_id, owner_id, position, item_code, quantity, place_id, horizon, visibility)
       select gen_random_uuid(), need.id, need.owner_id, line, items.codes[1 + (need.n * $2 + line) % cardinality(items.codes)],
         1 + (need.n * 7 + line * 13) % 80, places.ids[1 + (need.n * 3 + line) % cardinality(places.ids)], 'humanitarian', 'network'
       from (select id, owner_id, row_number() over (order by id) as n from need where id = any($1)) as need,
         generate_series(1, $2::int) as line, items, places`,
      [needs, LINES_A_NEED],
    );
    await connection.query(
      `with items as (select array_agg(code order by code) as codes from catalogue_item),
         givers as (select array_agg(id order by id) as ids, array_agg(organisation_id order by id) as organisations
           from stock_place where kind = 'giver'),
         new as (insert into lot (id, item_code, giver_id, condition, unit_weight_g, unit_volume_cm3, total_quantity)
           select gen_random_uuid(), items.codes[1 + n % cardinality(items.codes)],
             givers.organisations[1 + n % cardinality(givers.ids)], 'good', 1000, 1000, 1 + n % 60
           from generate_series(1, $1::int) as n, items, givers returning id, giver_id, total_quantity)
       insert into stock_balance (lot_id, place_id, place_kind, disposition, quantity)
       select new.id, place.id, 'giver', 'available', new.total_quantity
       from new join lateral (select id from stock_place where kind = 'giver' and organisation_id = new.giver_id
         order by id limit 1) as place on true`,
      [size],
    );
    await connection.query('commit');
  } finally {
    connection.release();
  }
}
