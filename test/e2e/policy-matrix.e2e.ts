import { POLICY } from '#libs/accounts';
import { newId, type Role, ROLES } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { oneOfEach, type OneOfEach } from '../support/one-of-each.js';
import {
  bodySchemaOf,
  KNOWN,
  type OpenApiDocument,
  openApiOf,
  pathWith,
  type Route,
  routesOf,
  valueFor,
} from '../support/openapi.js';

type Who = 'anyone' | 'signed_in' | readonly Role[];
const MATRIX: Readonly<Record<string, { readonly who: Who }>> = POLICY;

/** What everybody who signed in, or who runs any hall, may see in whichever organisation. */
const SEEN_BY_ALL: Readonly<Record<string, string>> = {
  organisations: 'public',
  partnerships: 'public',
  'matching/runs': 'says nothing of anybody',
  movements: 'whoever runs a hall sees the movements of every lot',
};

let api: TestApi;
let who: Partners;
let things: OneOfEach;
let document: OpenApiDocument;
let routes: Route[];

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  things = await oneOfEach(api, who);
  document = await openApiOf(api.url);
  routes = routesOf(document);
});
afterAll(() => api?.close());

/** An honest request to the route; the status, and the body as it came over the wire. */
async function ask(caller: Caller, route: Route, id: string): Promise<{ status: number; body: string }> {
  const schema = bodySchemaOf(route);
  const stop = new AbortController();
  const response = await fetch(`${api.url}${pathWith(route.path, () => id)}`, {
    method: route.method.toUpperCase(),
    headers: {
      ...caller.headers,
      ...(schema ? { 'content-type': 'application/json' } : {}),
      ...(route.operation.parameters?.some(({ name, required }) => name === 'If-Match' && required)
        ? { 'if-match': '"1"' }
        : {}),
    },
    body: schema ? JSON.stringify(valueFor(document, schema, { ...KNOWN, ...own() })) : undefined,
    signal: stop.signal,
  });
  const endless = response.headers.get('content-type')?.startsWith('text/event-stream');
  const body = endless ? '' : await response.text();
  stop.abort();
  return { status: response.status, body };
}

/** Whoever acts names an organisation of their own. */
const own = () => ({
  ownerId: who.ownerId,
  giverId: who.ownerId,
  operatorId: who.ownerId,
  organisationId: who.ownerId,
});

const allows = (route: Route): Who => MATRIX[route.operation['x-allow'] ?? '']!.who;
const codeOf = (body: string): string =>
  body.startsWith('{') ? ((JSON.parse(body) as { code?: string }).code ?? '') : '';

describe('the policy matrix', () => {
  it('has a row for every route, and no row without a route', () => {
    expect(routes.length).toBeGreaterThan(80);
    expect(
      routes
        .filter(({ operation }) => !(operation['x-allow'] && operation['x-allow'] in MATRIX))
        .map(({ name }) => name),
    ).toEqual([]);
    const used = new Set(routes.map(({ operation }) => operation['x-allow']));
    expect(Object.keys(MATRIX).filter((action) => !used.has(action))).toEqual([]);
  });

  it('asks everybody to sign in first, except where anyone may', async () => {
    for (const route of routes) {
      const { status, body } = await ask(api.anyone, route, newId());
      const refused = status === 401 && codeOf(body) === 'sign_in_required';
      expect({ route: route.name, refused }).toEqual({
        route: route.name,
        refused: allows(route) !== 'anyone',
      });
    }
  });

  it.each(ROLES)('lets %s do what the matrix says, and refuses the rest', async (role) => {
    const colleague = await api.signIn([who.ownerId, role]);
    for (const route of routes) {
      const endsSession = route.operation['x-allow'] === 'session:close';
      const person = endsSession ? await api.signIn([who.ownerId, role]) : colleague;
      const { status, body } = await ask(person, route, newId());
      const may = allows(route);
      expect(status).toBeLessThan(500);
      expect({
        route: route.name,
        refused: ['forbidden', 'sign_in_required'].includes(codeOf(body)),
      }).toEqual({
        route: route.name,
        refused: typeof may !== 'string' && !may.includes(role),
      });
    }
  });
});

describe('an id of another organisation', () => {
  it('is answered exactly like one that nobody has ever heard of, on every route', async () => {
    const outsider: Role[] = ROLES.filter((role) => role !== 'coordinator');
    const guest: Role[] = outsider.filter((role) => role !== 'warehouse' && role !== 'convoy_lead');
    const [all, few] = await Promise.all(
      [outsider, guest].map((roles) => api.signIn(...roles.map((role) => [who.outsiderId, role] as const))),
    );
    const asked: string[] = [];
    for (const route of routes.filter(({ path }) => path.includes('{id}'))) {
      const kind = route.path.slice(1, route.path.indexOf('/{id}'));
      if (kind in SEEN_BY_ALL) continue;
      const id = things[kind];
      if (id === undefined) throw new Error(`${route.name}: there is no such thing to ask for`);
      const [caller, roles] = kind === 'lots' ? [few!, guest] : [all!, outsider];
      const foreign = await ask(caller, route, id);
      const unknown = await ask(caller, route, newId());
      expect({ route: route.name, ...foreign }).toEqual({ route: route.name, ...unknown });
      // What none of their roles may do is refused before anybody looks for the id.
      const may = allows(route);
      const status = typeof may === 'string' || may.some((role) => roles.includes(role)) ? 404 : 403;
      expect({ route: route.name, status: foreign.status }).toEqual({ route: route.name, status });
      asked.push(route.name);
    }
    expect(asked.length).toBeGreaterThan(50);
  });

  it('is found by the one whom it concerns', async () => {
    const everything = await api.signIn(
      ...[who.ownerId, who.giverId, who.operatorId].flatMap((organisation) =>
        ROLES.filter((role) => role !== 'coordinator').map((role) => [organisation, role] as const),
      ),
    );
    for (const [kind, id] of Object.entries(things)) {
      const route = routes.find(({ method, path }) => method === 'get' && path === `/${kind}/{id}`);
      if (route)
        expect({ kind, status: (await ask(everything, route, id)).status }).toEqual({ kind, status: 200 });
    }
  });
});
