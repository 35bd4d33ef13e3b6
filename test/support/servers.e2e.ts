import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from './database.js';
import { startPostgres } from './postgres.js';
import { startRedis } from './redis.js';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a fresh database', () => {
  let databases: FreshDatabase[];
  beforeAll(async () => {
    databases = await Promise.all([freshDatabase(), freshDatabase()]);
  });
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('is migrated, and nothing done in one is seen in the other', async () => {
    const [one, two] = databases as [FreshDatabase, FreshDatabase];
    await query(one.ownerUrl, 'CREATE TABLE mark ()');
    const tables = "SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'";
    const [inOne, inTwo] = [await query(one.ownerUrl, tables), await query(two.ownerUrl, tables)];
    expect(inTwo[0]?.n).toBeGreaterThan(10);
    expect(inOne[0]?.n).toBe(Number(inTwo[0]?.n) + 1);
  });

  it('gives the application a role that neither owns nor bypasses anything', async () => {
    const rights =
      'SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user';
    const [role] = await query(databases[0]?.appUrl ?? '', rights);
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false });
    await expect(query(databases[0]?.appUrl ?? '', 'CREATE TABLE mine ()')).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('a PostgreSQL of one’s own', () => {
  it('keeps what was committed when it is killed, and comes back on the same port', async () => {
    const first = await startPostgres({ fsync: true });
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS n');
    first.kill();
    expect(await first.exited).toBe('signal SIGKILL');
    const second = await startPostgres({ ...first, fsync: true });
    expect(second.adminUrl).toBe(first.adminUrl);
    expect(await query(second.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    await second.stop();
  });
});

describe('a Redis of one’s own', () => {
  it('keeps every message unless told otherwise', async () => {
    const redis = await startRedis();
    if (!redis) return;
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.url);
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    client.disconnect();
    await redis.stop();
    const evicting = await startRedis({ maxmemoryPolicy: 'allkeys-lru', maxmemory: '64mb' });
    const other = new Redis(evicting?.url ?? '');
    expect(await other.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'allkeys-lru']);
    other.disconnect();
    await evicting?.kill();
  });
});
