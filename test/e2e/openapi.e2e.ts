import { readFileSync, writeFileSync } from 'node:fs';
import { ROLES } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Ajv2020 from '@redocly/ajv/dist/2020.js';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import createClient from 'openapi-fetch';
import openapiTypes, { astToString } from 'openapi-typescript';
import { loadDemonstration } from '../../apps/standalone/src/load-demonstration.js';
import { partners } from '../support/allocated-goods.js';
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
  type Schema,
  valueFor,
} from '../support/openapi.js';
import type { paths } from '../../apps/web/src/api/openapi.generated.js';

const GENERATED = new URL('../../apps/web/src/api/openapi.generated.ts', import.meta.url);

let api: TestApi;
let document: OpenApiDocument;
let insider: Caller;
let things: OneOfEach;
let known: Record<string, unknown>;
let giverId: string;

beforeAll(async () => {
  api = await startApi();
  await loadDemonstration(api.database.appUrl, 'correct horse');
  const who = await partners(api);
  things = await oneOfEach(api, who);
  giverId = who.giverId;
  insider = await api.signIn(
    ...[who.ownerId, who.giverId, who.operatorId].flatMap((id) => ROLES.map((role) => [id, role] as const)),
  );
  known = {
    ...KNOWN,
    ownerId: who.ownerId,
    giverId,
    operatorId: who.operatorId,
    organisationId: who.operatorId,
    lotId: things.lots,
    storagePlaceId: who.hallId,
    stockPlaceId: who.hallId,
    earliestDeparture: '2026-12-01T08:00:00Z',
    latestDeparture: '2026-12-03T08:00:00Z',
  };
  document = await openApiOf(api.url);
});
afterAll(() => api?.close());

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1, with every reference resolved and every operation named once', async () => {
    expect(document.openapi).toBe('3.1.0');
    const config = await createConfig({
      rules: {
        struct: 'error',
        'no-unresolved-refs': 'error',
        'operation-operationId': 'error',
        'operation-operationId-unique': 'error',
        'operation-parameters-unique': 'error',
        'path-parameters-defined': 'error',
        'no-identical-paths': 'error',
        'no-enum-type-mismatch': 'error',
        'no-invalid-schema-examples': 'error',
      },
    });
    const lint = async (source: OpenApiDocument) =>
      (await lintFromString({ source: JSON.stringify(source), absoluteRef: '/openapi.json', config })).map(
        ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`,
      );
    expect(await lint(document)).toEqual([]);
    const broken = {
      ...document,
      paths: { ...document.paths, '/x/{id}': { get: { responses: { 200: { $ref: '#/nowhere' } } } } },
    };
    expect((await lint(broken as never)).length).toBeGreaterThan(2);
  });

  it('describes every answer that has a body, and every refusal as a problem', () => {
    for (const { name, operation } of routesOf(document)) {
      const answers = Object.entries(operation.responses);
      expect({ name, statuses: answers.map(([status]) => status) }).toEqual({
        name,
        statuses: [expect.stringMatching(/^20[0124]$/), '4XX', '5XX'],
      });
      for (const [status, { content }] of answers)
        if (status !== '204')
          expect({ name, status, described: content !== undefined }).toEqual({
            name,
            status,
            described: true,
          });
    }
  });

  it('has been turned into the types that clients are checked with', async () => {
    const generated = `// Made from /openapi.json: PORUCH_UPDATE=1 npm test -- test/e2e/openapi\n${astToString(await openapiTypes(JSON.stringify(document)))}`;
    if (process.env.PORUCH_UPDATE) writeFileSync(GENERATED, generated);
    if (readFileSync(GENERATED, 'utf8') !== generated)
      throw new Error(
        'apps/web/src/api/openapi.generated.ts is of another version: PORUCH_UPDATE=1 npm test -- test/e2e/openapi',
      );
  });
});

/** Judges answers by the document alone; a field that it does not name is as wrong as one that is missing. */
function judge(): (route: Route, status: number, body: unknown) => string[] {
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  ajv.addFormat('uuid', /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
  ajv.addFormat('binary', true);
  ajv.addSchema({
    $id: 'api',
    components: {
      schemas: Object.fromEntries(
        Object.entries(document.components.schemas).map(([name, schema]) => [name, closed(schema)]),
      ),
    },
  });
  return ({ operation }, status, body) => {
    const answer = operation.responses[status] ?? operation.responses[`${String(status)[0]}XX`];
    const [schema] = Object.values(answer?.content ?? {}).map((content) => content.schema);
    if (!schema) return body === undefined ? [] : ['an answer that is not described'];
    const validate = ajv.compile(
      JSON.parse(JSON.stringify(closed(schema)).replaceAll('"#/components', '"api#/components')) as object,
    );
    return validate(body)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
  };
}

function closed(schema: Schema): Schema {
  const properties =
    schema.properties &&
    Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, closed(inner)]));
  return {
    ...schema,
    ...(properties && schema.additionalProperties === undefined
      ? { properties, additionalProperties: false }
      : {}),
    ...(schema.items ? { items: closed(schema.items) } : {}),
  };
}

describe('the answers', () => {
  it('are what the document says, on every route', async () => {
    const complaintsAbout = judge();
    const complaints: Record<string, string[]> = {};
    const served: string[] = [];
    const routes = routesOf(document).filter(
      ({ operation }) => !['session:close', 'event:listen'].includes(operation['x-allow'] ?? ''),
    );
    // Reading comes first, while the things are still as they were made.
    const ordered = [
      ...routes.filter(({ method }) => method === 'get'),
      ...routes.filter(({ method }) => method !== 'get'),
    ];
    for (const route of ordered) {
      const schema = bodySchemaOf(route);
      const codes: Record<string, string> = { code: 'GEN-375', token: 'unknown' };
      const id = things[route.path.slice(1, route.path.indexOf('/{'))];
      const path = pathWith(route.path, (name) => codes[name] ?? id ?? things.needs!);
      const { status, body } = await ask(route, path, schema && valueFor(document, schema, known));
      if (status < 300) served.push(route.name);
      expect({ route: route.name, ours: status < 500 }).toEqual({ route: route.name, ours: true });
      const wrong = complaintsAbout(route, status, body);
      if (wrong.length > 0) complaints[`${route.name} ${status}`] = wrong.slice(0, 3);
    }
    expect(complaints).toEqual({});
    expect(served.length).toBeGreaterThan(45);
    const sure = [
      'POST /needs',
      'POST /vehicles',
      'POST /drivers',
      'GET /matches/{id}',
      'GET /consignments/{id}',
    ];
    expect(sure.filter((name) => !served.includes(name))).toEqual([]);
  });

  it('with a field too many or too few, or of another type, would be noticed', () => {
    const complaintsAbout = judge();
    const route = routesOf(document).find(({ name }) => name === 'GET /healthz')!;
    expect(complaintsAbout(route, 200, { status: 'ok' })).toEqual([]);
    for (const body of [{}, { status: 'bad' }, { status: 'ok', more: 1 }, null, []])
      expect({ body, noticed: complaintsAbout(route, 200, body).length > 0 }).toEqual({
        body,
        noticed: true,
      });
  });
});

async function ask(route: Route, path: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(api.url + path, {
    method: route.method.toUpperCase(),
    headers: {
      ...insider.headers,
      'if-match': route.method === 'patch' ? '"1"' : '*',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') && text !== '';
  return { status: response.status, body: json ? JSON.parse(text) : text === '' ? undefined : text };
}

describe('a client made from the document', () => {
  it('walks from an offer to a pledge without a single cast', async () => {
    const client = createClient<paths>({ baseUrl: api.url, headers: insider.headers });
    const created = await client.POST('/pledges', {
      params: { header: { 'Idempotency-Key': 'typed-client' } },
      body: {
        giverId,
        title: '18 Paletten Decken',
        titleLanguage: 'de',
        visibility: 'partners',
        approval: 'not_required',
        lines: [
          {
            itemCode: 'CLO-BLANKET',
            quantity: 900,
            condition: 'new',
            placeId: 'billerbeck',
            lotNumber: null,
            specification: SPECIFICATION,
          },
        ],
      },
    });
    if (!created.data) throw new Error(created.error.detail);
    const { id, version, lines } = created.data;
    expect(lines[0]?.quantity).toBe(900);
    const changed = await client.PATCH('/pledges/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { dueOn: '2026-12-24', fileNumber: null },
    });
    expect(changed.data?.dueOn).toBe('2026-12-24');
    const offered = await client.POST('/pledges/{id}/offer', { params: { path: { id } } });
    expect(offered.data?.state).toBe('offered');
    const listed = await client.GET('/pledges', {
      params: { query: { state: 'offered', giverId, limit: 5 } },
    });
    expect(listed.data?.items.map((pledge) => pledge.id)).toContain(id);
    const again = await client.POST('/pledges/{id}/offer', { params: { path: { id } } });
    expect(again.error?.code).toBe('illegal_transition');
  });
});

/** What an offer of blankets has to say. */
const SPECIFICATION = { quantity: 900, size: '150 x 200', condition: 'new', mass: 1.2, volume: 0.006 };
