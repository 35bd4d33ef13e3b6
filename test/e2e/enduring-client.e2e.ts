import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { system } from '#libs/kernel';
import type { DataSource } from 'typeorm';
import { urlFor } from '../../apps/standalone/src/database.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { Database, dataSource, runAs } from '#libs/database';

const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** "FATAL 57P01: terminating connection", as a server says it that ends. */
function farewell(): Buffer {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection\0\0');
  const length = Buffer.alloc(4);
  length.writeInt32BE(fields.length + 4);
  return Buffer.concat([Buffer.from('E'), length, fields]);
}

let fresh: FreshDatabase;
let proxy: Server;
let source: DataSource;
let dying = false;

/** In front of PostgreSQL; while it is dying, each new connection ends with the message that makes it ready. */
function passOn(client: Socket): void {
  const { hostname, port } = new URL(fresh.appUrl);
  const server = connect(Number(port), hostname);
  const doomed = dying;
  client.pipe(server);
  server.on('data', (data) => {
    if (doomed && data.subarray(-READY.length).equals(READY)) client.end(Buffer.concat([data, farewell()]));
    else client.write(data);
  });
  for (const [from, to] of [
    [client, server],
    [server, client],
  ] as const)
    from.on('error', () => undefined).on('close', () => to.destroy());
}

beforeAll(async () => {
  fresh = await freshDatabase();
  proxy = createServer(passOn).listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  const url = new URL(urlFor(fresh.appUrl, {}));
  url.hostname = '127.0.0.1';
  url.port = String((proxy.address() as AddressInfo).port);
  source = await dataSource({ url: url.href, entities: [], poolSize: 4 }).initialize();
});

afterAll(async () => {
  await source?.destroy();
  proxy?.close();
  await fresh?.drop();
});

it('outlives a server that ends in the moment in which it accepts a connection', async () => {
  const db = new Database(source);
  const look = () => runAs(system('test'), () => db.transaction((tx) => tx.query('select 1 as one')));
  const thrown: unknown[] = [];
  const note = (error: unknown): void => void thrown.push(error);
  process.on('uncaughtException', note);
  dying = true;
  const answers = await Promise.allSettled(Array.from({ length: 4 }, look));
  dying = false;
  expect(answers.some(({ status }) => status === 'rejected')).toBe(true);
  expect(await look()).toEqual([{ one: 1 }]);
  process.off('uncaughtException', note);
  expect(thrown).toEqual([]);
});
