import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditChain, type AuditHead, AuditVerifier } from '#libs/accounts';
import { Database, dataSource, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const ENTRIES = 12;

let database: FreshDatabase;
let source: DataSource;
let chain: AuditChain;
let verifier: AuditVerifier;
let intruder: Client;
let head: AuditHead;

const seal = () => runAs(system('seal'), () => chain.seal());
const sealedRows = async () => {
  const { rows } = await intruder.query<{ n: number }>('select count(*)::int as n from audit_seal');
  return rows[0]?.n;
};
/** Seals until nothing is left. The horizon is the whole server's: other databases' transactions hold it up, too. */
const sealAll = async () => {
  const unsealed =
    'select from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)';
  for (let tries = 0; tries < 100; tries++) {
    await seal();
    if ((await intruder.query(unsealed)).rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
const entryAt = async (position: number): Promise<string> => {
  const { rows } = await intruder.query<{ id: string }>(
    'select entry_id::text as id from audit_seal where position = $1',
    [position],
  );
  return rows[0]!.id;
};

async function change(client: Client, subject: string): Promise<void> {
  await client.query(
    `insert into audit_entry (actor, organisations, action, subject, subject_id, change)
     values ('test', '{}', 'UPDATE', 'need', $1, '{"title": ["a", "b"]}')`,
    [subject],
  );
}

beforeEach(async () => {
  database = await freshDatabase();
  source = await dataSource({ url: database.appUrl, entities: [] }).initialize();
  chain = new AuditChain(new Database(source));
  verifier = new AuditVerifier(new Database(source));
  // Somebody with every right on the server: triggers and foreign keys do not stop them.
  intruder = new Client({ connectionString: database.superuserUrl });
  await intruder.connect();
  await intruder.query(`set session_replication_role = 'replica'`);
  for (let n = 0; n < ENTRIES; n++) await change(intruder, `subject ${n}`);
  await sealAll();
  head = (await verifier.verify()).head;
});
afterEach(async () => {
  await intruder.end();
  await source.destroy();
  await database.drop();
});

describe('the audit trail', () => {
  it('is whole as it was sealed, and its chain goes on where it ended', async () => {
    expect(await sealedRows()).toBeGreaterThanOrEqual(ENTRIES);
    expect(await verifier.verify()).toEqual({
      head: { position: head.position, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      fault: null,
    });
    await change(intruder, 'later');
    await sealAll();
    const later = await verifier.verify(head);
    expect(later).toEqual({
      head: { position: head.position + 1, hash: expect.not.stringMatching(head.hash) },
      fault: null,
    });
  });

  it('is sealed once, by however many workers at a time', async () => {
    for (let n = 0; n < 50; n++) await change(intruder, `more ${n}`);
    await Promise.all(Array.from({ length: 8 }, seal));
    await sealAll();
    expect((await verifier.verify(head)).fault).toBeNull();
    expect(await sealedRows()).toBe(head.position + 50);
  });

  it('waits for transactions that are still open, so that none is passed over', async () => {
    const slow = new Client({ connectionString: database.superuserUrl });
    await slow.connect();
    await slow.query('begin');
    await change(slow, 'slow');
    await change(intruder, 'fast');
    await seal();
    expect(await sealedRows()).toBe(head.position);
    await slow.query('commit');
    await slow.end();
    await sealAll();
    expect(await sealedRows()).toBe(head.position + 2);
    expect((await verifier.verify(head)).fault).toBeNull();
  });

  it.each(['actor', 'subject', 'subject_id'])('shows a single flipped letter in %s', async (column) => {
    const entryId = await entryAt(5);
    await intruder.query(
      `update audit_entry set ${column} = overlay(${column} placing 'X' from 2 for 1) where id = $1`,
      [entryId],
    );
    expect((await verifier.verify()).fault).toEqual({ kind: 'changed', position: 5, entryId });
  });

  it('shows a changed value, moment or organisation', async () => {
    for (const [position, changed] of [
      [7, `change = '{"title": ["a", "c"]}'`],
      [6, `at = at - interval '1 microsecond'`],
      [5, `organisations = '{00000000-0000-7000-8000-000000000001}'`],
    ] as const) {
      const entryId = await entryAt(position);
      await intruder.query(`update audit_entry set ${changed} where id = $1`, [entryId]);
      expect((await verifier.verify()).fault).toEqual({ kind: 'changed', position, entryId });
    }
  });

  it('shows a deleted entry, with and without its seal', async () => {
    const entryId = await entryAt(4);
    await intruder.query('delete from audit_entry where id = $1', [entryId]);
    expect((await verifier.verify()).fault).toEqual({ kind: 'missing', position: 4, entryId });
    await intruder.query('delete from audit_seal where position = 4');
    expect((await verifier.verify()).fault).toEqual({ kind: 'missing', position: 4, entryId: null });
    await intruder.query('update audit_seal set position = position - 1 where position > 4');
    expect((await verifier.verify()).fault).toMatchObject({ kind: 'changed', position: 4 });
  });

  it('shows two entries that changed places', async () => {
    const [third, fourth] = [await entryAt(3), await entryAt(4)];
    await intruder.query('alter table audit_seal drop constraint audit_seal_entry_id_key');
    await intruder.query(
      'update audit_seal set entry_id = case position when 3 then $2::bigint else $1::bigint end where position in (3, 4)',
      [third, fourth],
    );
    expect((await verifier.verify()).fault).toEqual({ kind: 'changed', position: 3, entryId: fourth });
  });

  it('shows a cut tail and a rewritten chain to whoever kept the head', async () => {
    await intruder.query(
      'delete from audit_entry where id in (select entry_id from audit_seal where position > 8)',
    );
    await intruder.query('delete from audit_seal where position > 8');
    expect((await verifier.verify()).fault).toBeNull();
    expect((await verifier.verify(head)).fault).toEqual({ kind: 'cut_off', position: 9, entryId: null });

    await intruder.query('delete from audit_seal');
    await intruder.query(`update audit_entry set actor = 'nobody' where subject_id = 'subject 1'`);
    while ((await sealedRows())! < head.position) {
      await change(intruder, 'filler');
      await seal();
    }
    expect((await verifier.verify()).fault).toBeNull();
    expect((await verifier.verify(head)).fault).toMatchObject({ kind: 'cut_off', position: head.position });
  });

  it('shows an old entry that nobody sealed', async () => {
    await intruder.query(
      `insert into audit_entry (at, xid, actor, organisations, action, subject, subject_id, change)
       values (now() - interval '1 hour', '3', 'test', '{}', 'INSERT', 'need', 'slipped in', '{}')`,
    );
    await seal();
    expect((await verifier.verify()).fault).toMatchObject({ kind: 'unsealed', entryId: expect.any(String) });
  });
});
