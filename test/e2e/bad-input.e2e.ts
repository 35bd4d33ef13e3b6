import { request as send } from 'node:http';
import { LANGUAGES, ROLES } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { type Acquainted, badRequests, type RawRequest } from '../support/bad-input.js';
import { oneOfEach } from '../support/one-of-each.js';
import { KNOWN, type OpenApiDocument, openApiOf, type Route, routesOf } from '../support/openapi.js';

/** Longer and other runs: PORUCH_BAD_INPUT=500 PORUCH_SEED=7 */
const PER_ROUTE = Number(process.env.PORUCH_BAD_INPUT ?? 4);
const SEED = Number(process.env.PORUCH_SEED ?? 20261121);
/** What may change although the request is refused: the throttle counts attempts, sessions note that they live. */
const COUNTERS = ['sign_in_failure', 'session'];

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

let api: TestApi;
let superuser: Client;
let document: OpenApiDocument;
let routes: Route[];
let insider: Caller;
let acquainted: Acquainted;
let tables: string[];

beforeAll(async () => {
  api = await startApi();
  const who = await partners(api);
  const mine = await partners(api);
  const own = [mine.ownerId, mine.giverId, mine.operatorId];
  insider = await api.signIn(...own.flatMap((id) => ROLES.map((role) => [id, role] as const)));
  const [theirs, things] = [await oneOfEach(api, who), await oneOfEach(api, mine)];
  acquainted = {
    ids: [...Object.values(theirs), ...Object.values(things), who.ownerId, who.giverId, ...own],
    own: things,
    known: {
      ...KNOWN,
      ownerId: mine.ownerId,
      giverId: mine.giverId,
      operatorId: mine.operatorId,
      organisationId: mine.operatorId,
      lotId: things.lots,
      matchId: things.matches,
      storageId: mine.hallId,
      stockPlaceId: mine.hallId,
    },
  };
  document = await openApiOf(api.url);
  routes = routesOf(document).filter(
    ({ operation }) => !['session:close', 'event:listen'].includes(operation['x-allow'] ?? ''),
  );
  superuser = new Client({ connectionString: api.database.superuserUrl });
  await superuser.connect();
  const { rows } = await superuser.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)`,
    [COUNTERS],
  );
  tables = rows.map(({ name }) => name);
});
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

/** Over a bare socket: fetch would refuse, or repair, some of these requests. */
function wire({ method, path, headers, body }: RawRequest, caller: Caller): Promise<Answer> {
  // Node does not announce the body of a DELETE: it would arrive as another request.
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const request = send(
      `${api.url}${path}`,
      { method, headers: { ...length, ...caller.headers, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            body: text,
          }),
        );
      },
    );
    request.on('error', (error: NodeJS.ErrnoException) =>
      // The api may hang up on a body that it has refused before all of it came.
      error.code === 'EPIPE' || error.code === 'ECONNRESET'
        ? resolve({ status: 413, type: 'application/problem+json', body: '' })
        : reject(error),
    );
    request.end(body);
  });
}

/** Rows of every table, and the newest version of any; refused requests leave it as it is. */
async function state(): Promise<string> {
  const { rows } = await superuser.query<{ state: string }>(
    `select string_agg(t, ',') as state from (${tables.map((name) => `select '${name} ' || count(*) || ' ' || coalesce(sum(hashtext(x::text)::bigint), 0) as t from ${name} x`).join(' union all ')}) s`,
  );
  return rows[0]!.state;
}

function complaintsAbout({ status, type, body }: Answer): string[] {
  if (status < 400) return [];
  const complaints = status >= 500 ? [`status ${status}`] : [];
  if (body === '') return complaints;
  if (!type.startsWith('application/problem+json')) return [...complaints, `type ${type}`];
  const problem = JSON.parse(body) as { code?: unknown; detail?: unknown; status?: unknown };
  if (typeof problem.code !== 'string' || typeof problem.detail !== 'string' || problem.status !== status)
    complaints.push(`not a problem: ${body}`);
  if (/node_modules|select |insert |\.ts:|\.js:/.test(body)) complaints.push('tells about the inside');
  return complaints;
}

const shown = ({ method, path, headers, body }: RawRequest): string =>
  JSON.stringify({ method, path: path.slice(0, 300), headers, body: body?.slice(0, 500) });

describe('bad input, generated from the OpenAPI document', () => {
  it('never gets a 5xx, leaves nothing half-written, and is told what is wrong', async () => {
    const found = new Map<string, string>();
    let asked = 0;
    let refused = 0;
    let before = await state();
    for (const [index, route] of routes.entries()) {
      const requests = fc.sample(badRequests(document, route, acquainted), {
        numRuns: PER_ROUTE,
        seed: SEED + index,
      });
      for (const request of requests) {
        const answer = await wire(request, insider);
        asked++;
        for (const complaint of complaintsAbout(answer))
          found.set(`${route.name}: ${complaint}`, `${shown(request)} ${answer.body.slice(0, 300)}`);
        if (answer.status >= 400) refused++;
        // Reads of secret things are written down.
        if (answer.status < 400) before = await state();
      }
      const now = await state();
      if (now !== before)
        found.set(`${route.name}: a refused request left something behind`, difference(before, now));
      before = now;
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }
    expect(Object.fromEntries(found)).toEqual({});
    expect(asked).toBe(PER_ROUTE * routes.length);
    expect(refused).toBeGreaterThan(asked / 2);
  }, 600_000);
});

describe('the judge of these requests', () => {
  it('sees a 5xx, an answer that is no problem, one that tells too much, and a row left behind', async () => {
    const problem = { type: 'application/problem+json', body: '{"code":"a","detail":"b","status":500}' };
    expect(complaintsAbout({ status: 500, ...problem })).toEqual(['status 500']);
    expect(complaintsAbout({ status: 400, ...problem })).toHaveLength(1);
    expect(complaintsAbout({ status: 404, type: 'text/html', body: '<h1>' })).toEqual(['type text/html']);
    expect(
      complaintsAbout({
        status: 400,
        type: problem.type,
        body: '{"code":"a","detail":"at x.ts:1","status":400}',
      }),
    ).toEqual(['tells about the inside']);
    const before = await state();
    expect(await state()).toBe(before);
    await api.asSystem((tx) => tx.query(`insert into inbox values ('test', gen_random_uuid())`));
    expect(difference(before, await state())).toMatch(/^inbox 1 /);
  });
});

const difference = (before: string, now: string): string => {
  const old = new Set(before.split(','));
  return now
    .split(',')
    .filter((line) => !old.has(line))
    .join(', ');
};

describe('a refusal', () => {
  it.each(LANGUAGES)('is explained in %s, with the code that programs decide by', async (language) => {
    const bad = { ownerId: 'x', title: '', titleLanguage: 'fr', lines: [], extra: 1 };
    const { status, body, headers } = await insider.send<{
      code: string;
      detail: string;
      errors: { field: string; code: string; detail: string }[];
    }>('POST', '/needs', bad, { 'accept-language': `${language}-XX, en;q=0.1` });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body.code).toBe('validation_failed');
    expect(body.errors.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      '/extra unknown_field',
      '/ownerId id',
      '/title min_length',
      '/titleLanguage one_of',
    ]);
    const script = { de: /gespeichert/, uk: /збережено/, en: /saved/ }[language];
    expect(body.detail).toMatch(script);
    const letters = body.errors.map(({ detail }) => detail).join(' ');
    expect(/[а-яіїєґ]/i.test(letters)).toBe(language === 'uk');
  });

  it('of something that is no JSON says so with 415, of too much with 413, of broken JSON with 400', async () => {
    const post = (headers: Record<string, string>, body: string) =>
      wire({ method: 'POST', path: '/needs', headers, body }, insider).then(({ status }) => status);
    expect(await post({ 'content-type': 'text/plain' }, '{}')).toBe(415);
    expect(await post({ 'content-type': 'application/x-www-form-urlencoded' }, 'title=a')).toBe(415);
    expect(await post({ 'content-type': 'application/json' }, '{"title":')).toBe(400);
    expect(await post({ 'content-type': 'application/json' }, `{"title":"${'x'.repeat(600_000)}"}`)).toBe(
      413,
    );
    expect(await post({}, '')).toBe(400);
  });

  it('of null tells apart what may be taken away from what must stay', async () => {
    const line = {
      itemCode: 'CLO-BLANKET',
      quantity: 4,
      placeId: 'malyn',
      horizon: 'humanitarian',
      visibility: 'partners',
    };
    const { body } = await insider.send<{ id: string }>('POST', '/needs', {
      ownerId: acquainted.known.ownerId,
      title: 'Ковдри',
      titleLanguage: 'uk',
      lines: [{ ...line, latest: '2027-01-01' }],
    });
    const change = (fields: object) =>
      insider.send<{ errors: unknown[] }>('PATCH', `/needs/${body.id}`, fields, { 'if-match': '"1"' });
    for (const fields of [
      { title: null },
      { titleLanguage: null },
      { lines: null },
      { lines: [{ ...line, packSize: null }] },
    ])
      expect({ fields, status: (await change(fields)).status }).toEqual({ fields, status: 400 });
    expect((await change({ lines: [{ ...line, latest: null }] })).status).toBe(200);
  });

  it('of a doubled query key, an unknown one and a foreign cursor is a 400', async () => {
    for (const query of [
      'limit=5&limit=6',
      'limit=5&color=red',
      'cursor=abc',
      'limit=0',
      'limit=201',
      'state=gone',
      'cursor=%00',
    ])
      expect({ query, status: (await insider.get(`/needs?${query}`)).status }).toEqual({
        query,
        status: 400,
      });
  });
});
