import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.js';
import { openPostgresQueues } from './postgres-queues.js';
import { QueueLog } from './queue-connection.js';

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

describe('queues in PostgreSQL', () => {
  it('say at start that the server is away, and nothing of migrations', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    await expect(
      openPostgresQueues(`postgres://app@127.0.0.1:${port}/poruch`, new QueueLog()),
    ).rejects.toThrow(
      `PostgreSQL at 127.0.0.1:${port} does not answer (ECONNREFUSED); start it, or correct DATABASE_URL.`,
    );
  });

  it('ask for the migrations where their schema is missing', async () => {
    const admin = new pg.Client({ connectionString: fresh.superuserUrl });
    await admin.connect();
    await admin.query('drop schema bullmq cascade').finally(() => admin.end());
    await expect(openPostgresQueues(fresh.appUrl, new QueueLog())).rejects.toThrow(
      /^The queue in PostgreSQL cannot be used: .* Bring the database up to date with the migrations/s,
    );
  });
});
