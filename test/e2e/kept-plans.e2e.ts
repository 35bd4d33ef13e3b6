import 'reflect-metadata';
import { Database, dataSource, runAs } from '#libs/database';
import { type Actor, newId, system } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** Everybody shares one connection: whatever it keeps for one must not show to the next. */
describe('plans that a connection keeps', () => {
  let database: FreshDatabase;
  let source: DataSource;
  let db: Database;

  beforeAll(async () => {
    database = await freshDatabase();
    source = await dataSource({ url: database.appUrl, entities: [], poolSize: 1 }).initialize();
    db = new Database(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const keys = (actor: Actor): Promise<string[]> =>
    runAs(actor, () =>
      db.read(async (tx) => {
        const rows = await tx.query<{ key: string }[]>('select key from idempotency_key where key <> $1', [
          '',
        ]);
        return rows.map((row) => row.key).sort();
      }),
    );

  it('show each person their own rows, whoever came before on the connection', async () => {
    const people = [newId(), newId()].map((personId): Actor => ({
      kind: 'person',
      personId,
      memberships: [],
      partnerIds: [],
    }));
    for (const [index, person] of people.entries())
      await runAs(person, () =>
        db.transaction((tx) =>
          tx.query(`insert into idempotency_key (person_id, key, request) values (actor_person(), $1, '-')`, [
            `of person ${index}`,
          ]),
        ),
      );
    for (let turn = 0; turn < 15; turn++) {
      expect(await keys(people[0]!)).toEqual(['of person 0']);
      expect(await keys(people[1]!)).toEqual(['of person 1']);
      expect(await keys(system('test'))).toEqual(['of person 0', 'of person 1']);
    }
    const kept = await db.source.query<{ plans: number }[]>(
      `select generic_plans::int as plans from pg_prepared_statements where statement like '%idempotency_key where key <>%'`,
    );
    expect(kept[0]?.plans).toBeGreaterThan(10);
  });

  it('are made anew when a migration changes what a statement answers', async () => {
    const look = () =>
      runAs(system('test'), () =>
        db.read((tx) => tx.query<object[]>('select * from kept where n > $1', [0])),
      );
    await asSuperuser(database, 'create table kept as select 1 as n; grant select on kept to public');
    for (let turn = 0; turn < 10; turn++) expect(await look()).toEqual([{ n: 1 }]);
    await asSuperuser(database, `alter table kept add column added text default 'new'`);
    expect(await look()).toEqual([{ n: 1, added: 'new' }]);
  });
});

async function asSuperuser(database: FreshDatabase, sql: string): Promise<void> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
