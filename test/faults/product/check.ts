import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { INVARIANTS } from '../../journey/invariants.js';
import { expectedBalances, expectedEvents, expectedMatchStates, type EventCount } from './expected.js';
import type { Acknowledged } from './record.js';

/** Compares what was acknowledged with what is there. Reads as superuser, so that no policy hides a row. */
export async function violationsOf(
  client: pg.ClientBase,
  prefix: string,
  facts: Acknowledged,
): Promise<readonly string[]> {
  const parts = [
    await answers(client, facts),
    await needsAndPledges(client, prefix, facts),
    await receipts(client, prefix, facts),
    await matches(client, prefix, facts),
    await events(client, facts),
    await ledger(client, prefix, facts),
    await coverage(client, facts),
    await invariants(client),
  ];
  return parts.flat();
}

/** Each acknowledged call has its answer stored, once and as it was given; no answer is stored that nobody got. */
async function answers(client: pg.ClientBase, { calls }: Acknowledged): Promise<string[]> {
  const persons = [...new Set(calls.map((call) => call.personId))];
  const { rows } = await client.query<{ id: string; status: number; body: unknown }>(
    `select person_id || ' ' || key as id, status, body from idempotency_key where person_id = any($1)`,
    [persons],
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  const found: string[] = [];
  for (const { personId, key, path, status, body } of calls) {
    const id = `${personId} ${key}`;
    const answer = stored.get(id);
    stored.delete(id);
    if (!answer) found.push(`LOST: POST ${path} was acknowledged and is not stored (key ${key})`);
    else if (answer.status !== status || !isDeepStrictEqual(answer.body, body))
      found.push(`POST ${path} was answered otherwise than is stored (key ${key})`);
  }
  if (stored.size > 0) found.push(`${stored.size} calls had an effect that no client was told of`);
  return found;
}

async function needsAndPledges(
  client: pg.ClientBase,
  prefix: string,
  facts: Acknowledged,
): Promise<string[]> {
  const found: string[] = [];
  for (const [table, known] of [
    ['need', facts.needs],
    ['pledge', facts.pledges],
  ] as const) {
    const { rows } = await client.query<{ id: string; title: string; state: string; lines: string }>(
      `select t.id, t.title, t.state, string_agg(l.id || ' ' || l.quantity, ',') as lines
       from ${table} t left join ${table}_line l on l.${table}_id = t.id where starts_with(t.title, $1) group by t.id`,
      [prefix],
    );
    const there = new Map(rows.map((row) => [row.id, row]));
    for (const { id, title, state, lineId, quantity } of known) {
      const row = there.get(id);
      there.delete(id);
      if (!row) found.push(`LOST: the ${table} ${id} was acknowledged and is not there`);
      else if (row.title !== title || row.lines !== `${lineId} ${quantity}`)
        found.push(`the ${table} ${id} is not as it was acknowledged: ${row.title}, ${row.lines}`);
      else if (row.state !== state)
        found.push(`the ${table} ${id} is ${row.state}, acknowledged was ${state}`);
    }
    for (const row of there.values())
      found.push(`DOUBLED: the ${table} ${row.id} (${row.title}) is one too many`);
  }
  return found;
}

/** One lot for each offered line and each receipt, entered by one movement; one reversal where one was acknowledged. */
async function receipts(client: pg.ClientBase, prefix: string, facts: Acknowledged): Promise<string[]> {
  const { rows } = await client.query<{ cause: string; lots: string; receipts: string; reversals: string }>(
    `select coalesce(lot.pledge_line_id::text, lot.id::text) as cause, count(distinct lot.id) as lots,
       count(*) filter (where m.kind = 'receipt') as receipts, count(*) filter (where m.kind = 'reversal') as reversals
     from lot left join pledge_line l on l.id = lot.pledge_line_id left join pledge p on p.id = l.pledge_id
     left join stock_movement m on m.kind in ('receipt', 'reversal')
       and exists (select from stock_entry e where e.movement_id = m.id and e.lot_id = lot.id)
     where starts_with(lot.lot_number, $1) or starts_with(p.title, $1) group by 1`,
    [prefix],
  );
  const is = new Map(
    rows.map((row) => [row.cause, `${row.lots} lots, ${row.receipts} receipts, ${row.reversals} reversals`]),
  );
  const should = new Map([
    ...facts.pledges.filter((p) => p.state !== 'draft').map((p) => [p.lineId, 0] as const),
    ...facts.receipts.map((r) => [r.lotId, r.reversals] as const),
  ]);
  // An offer that was withdrawn at once may never have been entered.
  const optional = new Set(facts.pledges.filter((p) => p.state === 'withdrawn').map((p) => p.lineId));
  const found: string[] = [];
  for (const [cause, reversals] of should) {
    const line = is.get(cause);
    is.delete(cause);
    if (line === undefined && optional.has(cause)) continue;
    if (line !== `1 lots, 1 receipts, ${reversals} reversals`)
      found.push(`${cause} has ${line ?? 'no lot'}, acknowledged were ${reversals} reversals`);
  }
  for (const [cause, line] of is) found.push(`DOUBLED: ${cause} has ${line}, and nobody was told of it`);
  return found;
}

async function matches(client: pg.ClientBase, prefix: string, facts: Acknowledged): Promise<string[]> {
  const { rows } = await client.query<{ id: string; state: string; quantity: string; active: string }>(
    `select m.id, m.state, m.quantity, coalesce(string_agg(r.quantity::text, ',') filter (where r.state = 'active'), '') as active
     from match m join need_line l on l.id = m.need_line_id join need n on n.id = l.need_id
     left join reservation r on r.cause_id = m.id
     where starts_with(n.title, $1) and m.state <> 'suggested' group by m.id`,
    [prefix],
  );
  const there = new Map(rows.map((row) => [row.id, row]));
  const found: string[] = [];
  for (const match of facts.matches) {
    const row = there.get(match.id);
    there.delete(match.id);
    const states = expectedMatchStates(match, facts);
    if (!row) found.push(`LOST: the match ${match.id} was acknowledged and is not there`);
    else if (!states.includes(row.state))
      found.push(`the match ${match.id} is ${row.state}, by what was acknowledged ${states.join(' or ')}`);
    else if (Number(row.quantity) !== match.quantity)
      found.push(`the match ${match.id} is about ${row.quantity}, acknowledged were ${match.quantity}`);
    else if (row.active !== (isOpen(row.state) ? String(match.quantity) : ''))
      found.push(
        `the match ${match.id} is ${row.state} and has reserved "${row.active}" of ${match.quantity}`,
      );
  }
  for (const id of there.keys()) found.push(`DOUBLED: nobody was told of the match ${id}`);
  return found;
}

const isOpen = (state: string): boolean => ['proposed', 'agreed', 'allocated'].includes(state);

/** Each acknowledged step was told once, and each step of the queue that follows from it. */
async function events(client: pg.ClientBase, facts: Acknowledged): Promise<string[]> {
  const should = expectedEvents(facts);
  const { rows } = await client.query<EventCount & { n: string }>(
    `select topic, key, count(*) as n from outbox_message where key = any($1) group by 1, 2`,
    [[...new Set(should.map(({ key }) => key))]],
  );
  const is = new Map(rows.map(({ topic, key, n }) => [`${topic} ${key}`, Number(n)]));
  return should
    .map(({ topic, key, times }) => ({ what: `${topic} ${key}`, times, n: is.get(`${topic} ${key}`) ?? 0 }))
    .filter(({ times, n }) => !times.includes(n))
    .map(({ what, times, n }) => `${what} was told ${n} times instead of ${times.join(' or ')}`);
}

/** What each lot has where, reckoned from the acknowledged writes alone. */
async function ledger(client: pg.ClientBase, prefix: string, facts: Acknowledged): Promise<string[]> {
  const { rows } = await client.query<{ lot: string; cause: string; at: string }>(
    `select lot.id as lot, coalesce(lot.pledge_line_id, lot.id)::text as cause,
       coalesce(string_agg(b.disposition || ' ' || b.quantity, ', ' order by b.disposition)
         filter (where b.quantity <> 0 and b.place_kind <> 'outside'), 'nothing') as at
     from lot left join pledge_line l on l.id = lot.pledge_line_id left join pledge p on p.id = l.pledge_id
     left join stock_balance b on b.lot_id = lot.id
     where starts_with(lot.lot_number, $1) or starts_with(p.title, $1) group by 1`,
    [prefix],
  );
  const states = await client.query<{ id: string; state: string }>(
    'select id, state from match where id = any($1)',
    [facts.matches.map(({ id }) => id)],
  );
  const open = new Set(states.rows.filter(({ state }) => isOpen(state)).map(({ id }) => id));
  const should = expectedBalances(facts, open);
  return rows
    .filter(({ cause, at }) => should.has(cause) && should.get(cause) !== at)
    .map(({ lot, cause, at }) => `the lot ${lot} has ${at}, by what was acknowledged ${should.get(cause)}`);
}

async function coverage(client: pg.ClientBase, facts: Acknowledged): Promise<string[]> {
  const { rows } = await client.query<{ line: string; covered: string; matched: string }>(
    `select l.id as line, (c.proposed + c.pledged + c.reserved)::text as covered,
       (select coalesce(sum(r.quantity), 0)::text from match m join reservation r on r.cause_id = m.id and r.state = 'active'
        where m.need_line_id = l.id) as matched
     from need_line l cross join lateral coverage_of(l.id) c where l.id = any($1)`,
    [facts.needs.map(({ lineId }) => lineId)],
  );
  return rows
    .filter(({ covered, matched }) => covered !== matched)
    .map(
      ({ line, covered, matched }) =>
        `the need line ${line} counts ${covered} as covered and ${matched} is reserved for it`,
    );
}

async function invariants(client: pg.ClientBase): Promise<string[]> {
  const found: string[] = [];
  for (const { name, broken } of INVARIANTS) {
    const { rows } = await client.query<Record<string, string>>(broken);
    const count = Number(Object.values(rows[0] ?? {})[0]);
    if (count > 0) found.push(`NOT so: ${name} (${count})`);
  }
  return found;
}
