import { newId } from '#libs/kernel';
import type pg from 'pg';
import { violationsOf } from './check.js';
import type { Acknowledged } from './record.js';

interface Falsification {
  readonly name: string;
  /** Falsifies the database, in a transaction that is rolled back. */
  readonly sql?: string;
  /** Falsifies a copy of the record. */
  readonly record?: (facts: Acknowledged) => void;
  /** What of the findings must name it. */
  readonly reported: RegExp;
}

const ALLOCATED = `(select m.id from match m join need_line l on l.id = m.need_line_id join need n on n.id = l.need_id
  where starts_with(n.title, '%PREFIX%') and m.state = 'allocated' order by m.id limit 1)`;

/** What a faulty product would leave behind: each must be found, or the check is blind. */
const FALSIFICATIONS: readonly Falsification[] = [
  {
    name: 'an acknowledged write that was lost',
    record: ({ calls }) => void calls.push({ ...calls[0]!, key: newId() }),
    reported: /^LOST: POST/,
  },
  {
    name: 'a need that is gone although it was acknowledged',
    record: ({ needs }) => void needs.push({ ...needs[0]!, id: newId() }),
    reported: /^LOST: the need/,
  },
  {
    name: 'a pledge that was entered twice',
    sql: `insert into pledge select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
      from pledge p where starts_with(title, '%PREFIX%') limit 1`,
    reported: /^DOUBLED: the pledge/,
  },
  {
    name: 'an agreement that never became an allocation',
    sql: `update match set state = 'agreed' where id = ${ALLOCATED}`,
    reported: /is agreed, by what was acknowledged allocated/,
  },
  {
    name: 'a reservation that is not there',
    sql: `update reservation set state = 'released' where state = 'active' and cause_id = ${ALLOCATED}`,
    reported: /need line .* counts .* as covered and/,
  },
  {
    name: 'a wrong balance',
    sql: `update stock_balance set quantity = quantity + 1
      where disposition = 'reserved' and lot_id = (select lot_id from match where id = ${ALLOCATED})`,
    reported: /the lot .* has .*, by what was acknowledged/,
  },
  {
    name: 'an event with two effects',
    sql: `insert into outbox_message (id, topic, key, payload, audience)
      select gen_random_uuid(), topic, key, payload, audience from outbox_message
      where topic = 'match.allocated' and key = ${ALLOCATED}::text`,
    reported: /was told 2 times instead of 1/,
  },
  {
    name: 'an effect that its consumer never noted',
    sql: `delete from inbox where consumer like 'matching/%'`,
    reported: /every event had its effect exactly once/,
  },
];

/** The falsifications that the check did not report; the database is afterwards as before. */
export async function overlooked(
  client: pg.ClientBase,
  prefix: string,
  facts: Acknowledged,
): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const { name, sql, record, reported } of FALSIFICATIONS) {
    const copy = structuredClone(facts);
    record?.(copy);
    await client.query('begin');
    // Neither the triggers nor the checks of the schema may stand in the way of what is to be found.
    await client.query('set local session_replication_role = replica');
    const changed = sql === undefined ? 1 : (await client.query(sql.replaceAll('%PREFIX%', prefix))).rowCount;
    const found = await violationsOf(client, prefix, copy);
    await client.query('rollback');
    if (!changed) missed.push(`${name}: there was nothing to falsify`);
    else if (!found.some((line) => reported.test(line))) missed.push(name);
  }
  return missed;
}

export const CONTROLS = FALSIFICATIONS.length;
