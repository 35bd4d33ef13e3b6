import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.js';
import { whyUnreachable } from './index.js';

let fresh: FreshDatabase;
let silent: Server;

beforeAll(async () => {
  fresh = await freshDatabase();
  silent = createServer();
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  silent.close();
  await fresh.drop();
});

async function why(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 300 });
  client.on('error', () => undefined);
  return client.connect().then(
    () => client.end().then(() => 'it was reached'),
    (error: unknown) => whyUnreachable(error, url),
  );
}

const changed = (change: (url: URL) => void): string => {
  const url = new URL(fresh.appUrl);
  change(url);
  return url.href;
};

describe('why a database cannot be reached', () => {
  it('names the server that does not answer, by its number or by its name', async () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      const said = await why(`postgres://somebody:secret@${host}:1/poruch`);
      expect(said).toBe(
        `PostgreSQL at ${host}:1 does not answer (ECONNREFUSED); start it, or correct DATABASE_URL.`,
      );
    }
  });

  it('names a server that takes the connection and says nothing', async () => {
    const { port } = silent.address() as AddressInfo;
    expect(await why(`postgres://somebody:secret@127.0.0.1:${port}/poruch`)).toMatch(
      /does not answer \(timeout expired\); start it/,
    );
  });

  it('tells a wrong password and a missing database from a server that is away', async () => {
    expect(await why(changed((url) => (url.password = 'wrong')))).toMatch(
      /does not accept the role or password/,
    );
    expect(await why(changed((url) => (url.pathname = '/nowhere')))).toMatch(/has no database of the name/);
  });

  it('leaves alone what is no matter of reaching it', () => {
    expect(whyUnreachable(new Error('relation "x" does not exist'), fresh.appUrl)).toBeUndefined();
  });
});
