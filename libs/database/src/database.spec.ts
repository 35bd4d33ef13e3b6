import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '#libs/kernel';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.js';
import { ConnectionLost, Database, dataSource, runAs } from './index.js';

let fresh: FreshDatabase;
let source: DataSource;
let db: Database;

const END_MYSELF = 'select pg_terminate_backend(pg_backend_pid())';

beforeAll(async () => {
  fresh = await freshDatabase();
  const admin = new pg.Client({ connectionString: fresh.superuserUrl });
  await admin.connect();
  await admin.query(`
    create table ends_at_commit (id int);
    grant insert on ends_at_commit to public;
    create function end_myself() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
    create constraint trigger at_commit after insert on ends_at_commit deferrable initially deferred
      for each row execute function end_myself();`);
  await admin.end();
  source = await dataSource({ url: fresh.appUrl, entities: [], poolSize: 1 }).initialize();
  db = new Database(source);
});

afterAll(async () => {
  await source?.destroy();
  await fresh?.drop();
});

const lost = (work: Parameters<Database['transaction']>[0]): Promise<unknown> =>
  runAs(system('test'), () => db.transaction(work)).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('A connection that breaks', () => {
  it('is reported as such, with nothing saved, whatever the statement after it says', async () => {
    const error = await lost(async (tx) => {
      await tx.query(END_MYSELF).catch(() => undefined);
      await tx.query('select 1');
    });
    expect(error).toBeInstanceOf(ConnectionLost);
    expect(error).toMatchObject({ outcomeUnknown: false });
  });

  it('says that the outcome is unknown when it breaks while committing', async () => {
    const error = await lost((tx) => tx.query('insert into ends_at_commit values (1)'));
    expect(error).toBeInstanceOf(ConnectionLost);
    expect(error).toMatchObject({ outcomeUnknown: true });
  });

  it('leaves a pool that works', async () => {
    expect(await runAs(system('test'), () => db.transaction((tx) => tx.query('select 1 as one')))).toEqual([
      { one: 1 },
    ]);
  });

  it('is not blamed for an error of the work', async () => {
    const error = await lost((tx) => tx.query('select 1 / 0'));
    expect(error).not.toBeInstanceOf(ConnectionLost);
    expect(error).toMatchObject({ driverError: { code: '22012' } });
  });
});
