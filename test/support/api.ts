import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { SessionStore } from '#libs/accounts';
import { Database, runAs } from '#libs/database';
import { newId, type Role, system } from '#libs/kernel';
import type { Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { createApi } from '../../apps/api/src/api.js';
import { freshDatabase, type FreshDatabase } from './database.js';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** Somebody who talks to the api: what a browser or a script would send, and nothing else. */
export interface Caller {
  readonly personId: string | null;
  /** What tells the api who calls. */
  readonly headers: Readonly<Record<string, string>>;
  get<T = Record<string, unknown>>(path: string, headers?: Record<string, string>): Promise<Answer<T>>;
  send<T = Record<string, unknown>>(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  bytes(path: string): Promise<Answer<Uint8Array>>;
}

export interface TestApi {
  readonly database: FreshDatabase;
  readonly url: string;
  readonly anyone: Caller;
  /** Adds a person with these roles and signs in as that person. */
  signIn(...memberships: readonly (readonly [organisationId: string, role: Role])[]): Promise<Caller>;
  /** Works in one transaction as one of our own jobs: for what a test finds in place. */
  asSystem<T>(work: (tx: EntityManager) => Promise<T>): Promise<T>;
  service<T>(type: Type<T>): T;
  close(): Promise<void>;
}

/** The api on a port and a database of its own. */
export async function startApi(): Promise<TestApi> {
  const database = await freshDatabase();
  const app = await createApi({
    databaseUrl: database.appUrl,
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'https://poruch.example',
    trustedProxies: 0,
    webFolder: undefined,
  });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/api`;
  const db = app.get(Database);
  const asSystem = <T>(work: (tx: EntityManager) => Promise<T>): Promise<T> =>
    runAs(system('test'), () => db.transaction(work));
  return {
    database,
    url,
    anyone: caller(url, null),
    asSystem,
    service: (type) => app.get(type, { strict: false }),
    async signIn(...memberships) {
      const personId = newId();
      await asSystem(async (tx) => {
        await tx.query(
          `insert into person (id, name, email, password_hash, language) values ($1, 'Testperson', $2, '-', 'de')`,
          [personId, `${personId}@example.org`],
        );
        for (const [organisationId, role] of memberships)
          await tx.query('insert into membership values ($1, $2, $3)', [personId, organisationId, role]);
      });
      const { token } = await app.get(SessionStore, { strict: false }).open(personId);
      return caller(url, personId, token);
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

function caller(url: string, personId: string | null, token?: string): Caller {
  const own: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const request = (method: string, path: string, body: unknown, headers: Record<string, string>) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        ...own,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const read = async <T>(response: Response): Promise<Answer<T>> => {
    const text = await response.text();
    const body = (text === '' ? undefined : JSON.parse(text)) as T;
    return { status: response.status, body, headers: response.headers };
  };
  return {
    personId,
    headers: own,
    get: (path, headers = {}) => request('GET', path, undefined, headers).then((response) => read(response)),
    send: (method, path, body, headers = {}) =>
      request(method, path, body, headers).then((response) => read(response)),
    bytes: async (path) => {
      const response = await request('GET', path, undefined, {});
      return {
        status: response.status,
        body: new Uint8Array(await response.arrayBuffer()),
        headers: response.headers,
      };
    },
  };
}
