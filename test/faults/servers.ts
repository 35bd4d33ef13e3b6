import { randomBytes } from 'node:crypto';
import { APP, OWNER, prepareDatabase, urlFor } from '../../apps/standalone/src/database.js';
import { migrate } from '../../migrations/migrate.js';
import { Redis } from 'ioredis';
import pg from 'pg';
import { startPostgres, type PrivatePostgres } from '../support/postgres.js';
import { startRedis, type Redis as RedisServer } from '../support/redis.js';
import type { Fault } from './strike.js';

const DATABASE = 'poruch';

/** A private PostgreSQL and, where asked for, a Redis that keeps nothing: both may be killed and come back. */
export class Servers {
  private postgres: PrivatePostgres;
  private redis: RedisServer | undefined;
  readonly appUrl: string;
  readonly adminUrl: string;

  private constructor(postgres: PrivatePostgres, redis: RedisServer | undefined, appPassword: string) {
    this.postgres = postgres;
    this.redis = redis;
    this.adminUrl = urlFor(postgres.adminUrl, { database: DATABASE });
    this.appUrl = urlFor(this.adminUrl, { user: APP, password: appPassword });
  }

  /** @throws Error when a Redis was asked for and none can be had. */
  static async start(withRedis: boolean): Promise<Servers> {
    // What the database has confirmed must survive the kill: nothing is switched off here.
    const postgres = await startPostgres({ fsync: true });
    try {
      const [ownerPassword, appPassword] = [1, 2].map(() => randomBytes(18).toString('base64url')) as [
        string,
        string,
      ];
      await prepareDatabase(postgres.adminUrl, DATABASE, { ownerPassword, appPassword });
      const redis = withRedis ? await startRedis() : undefined;
      if (withRedis && !redis) throw new Error('no Redis can be had');
      const servers = new Servers(postgres, redis, appPassword);
      await migrate(urlFor(servers.adminUrl, { user: OWNER, password: ownerPassword }), servers.appUrl);
      return servers;
    } catch (error) {
      postgres.kill();
      throw error;
    }
  }

  get redisUrl(): string | undefined {
    return this.redis?.url;
  }

  async restartPostgres(): Promise<void> {
    const { dataDir, port, password, exited } = this.postgres;
    this.postgres.kill();
    await exited;
    this.postgres = await startPostgres({ dataDir, port, password, fsync: true });
  }

  /** With all that was in it gone. */
  async restartRedis(): Promise<void> {
    if (!this.redis) return;
    const { port, dir } = this.redis;
    await this.redis.kill();
    this.redis = await startRedis({ port, dir });
  }

  /** Everything in the queues is gone while their server goes on. */
  async wipeQueues(): Promise<void> {
    if (!this.redis)
      return this.asAdmin(async (client) => void (await client.query('delete from bullmq.job')));
    const redis = new Redis(this.redis.url, { maxRetriesPerRequest: 1, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.flushall();
    } finally {
      redis.disconnect();
    }
  }

  async asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.adminUrl, connectionTimeoutMillis: 30_000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async stop(): Promise<void> {
    await this.redis?.kill();
    this.postgres.kill();
    await this.postgres.exited;
  }
}

/** What can be done to the servers; they are back when the strike ends. */
export const serverFaults = (servers: Servers, weight: number): readonly Fault[] => {
  const fault = (name: string, strike: () => Promise<void>): Fault => ({
    name,
    weight,
    ready: () => true,
    strike,
  });
  return [
    fault('kill -9 postgres', () => servers.restartPostgres()),
    fault('wipe the queues', () => servers.wipeQueues()),
    ...(servers.redisUrl ? [fault('kill -9 redis', () => servers.restartRedis())] : []),
  ];
};
