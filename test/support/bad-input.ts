import fc from 'fast-check';
import { newId } from '#libs/kernel';
import {
  bodySchemaOf,
  type OpenApiDocument,
  pathWith,
  resolved,
  type Route,
  type Schema,
  valueFor,
} from './openapi.js';

/** One request as it goes over the wire. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const HOSTILE_TEXT = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202e',
  '\ufeff',
  "'; drop table need; --",
  '${7*7}',
  '{{7*7}}',
  '../../etc/passwd',
  '%00',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e309',
  '9'.repeat(40),
  'ä'.repeat(5_000),
  '🚚'.repeat(3_000),
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.repeat(200),
  '2026-02-30',
  '0000-00-00',
  '99999-12-31',
  '2026-13-45T99:99:99Z',
  '2026-12-01T08:00:00+99:99',
  '2026-02-31T08:00:00Z',
  '00000000-0000-0000-0000-000000000000',
];
const HOSTILE_VALUES: readonly unknown[] = [
  ...HOSTILE_TEXT,
  null,
  true,
  false,
  0,
  -1,
  -0.5,
  0.1,
  1e-320,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  1e308,
  -1e308,
  [],
  [[]],
  [null],
  {},
  { a: 1 },
  { toString: 1 },
  { length: 1e9 },
  Array.from({ length: 300 }, () => 'x'),
  Array.from({ length: 60 }).reduce((inner) => [inner], 1),
];
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  'if-match': [
    '"1"',
    '*',
    '',
    '"',
    'W/"1"',
    '"99999999999999999999"',
    '"-1"',
    '1',
    '"1", "2"',
    'x'.repeat(4_000),
    '\u00e9',
  ],
  'idempotency-key': ['', ' ', 'a', 'x'.repeat(201), 'x'.repeat(6_000), '\u00e9', "'; --", '{"a":1}'],
  'accept-language': ['', '*', 'de', 'uk;q=0.1,de;q=x', ',,,;;;', 'de;q=1e999', 'x'.repeat(6_000), '\u00e9'],
  'last-event-id': ['', '0', '-1', '99999999999999999999', 'x', '1; select', '1e3'],
  origin: ['null', 'https://evil.example', '::::', ''],
  'sec-fetch-site': ['cross-site', 'same-origin', ''],
  authorization: ['Bearer', 'Bearer x', `Bearer ${'A'.repeat(43)}`, 'Basic !!!!', '\u00e9'],
  cookie: ['__Host-poruch=', '__Host-poruch=%00', ';;;===', `__Host-poruch=${'A'.repeat(43)}`],
  'x-forwarded-for': ['127.0.0.1', "'; --", '::::'],
  'content-type': [
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'application/json; charset=nonsense',
    'multipart/form-data',
    ';;',
    '',
  ],
  'content-encoding': ['gzip', 'br', 'nonsense'],
};
const RAW_BODIES = [
  '',
  '{',
  '[]',
  '[{}]',
  'null',
  '1',
  '"text"',
  '{"a":',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '\u0000',
  '{"a":"\\ud800"}',
  '{"a":"\\u0000"}',
  `${'['.repeat(4_000)}${']'.repeat(4_000)}`,
  `{"a":"${'x'.repeat(600_000)}"}`,
  'a=1&b=2',
  '<?xml version="1.0"?><a/>',
];

/** What the generator knows of the world that it knocks at. */
export interface Acquainted {
  /** Of all kinds, one's own and foreign ones. */
  readonly ids: readonly string[];
  /** First segment of a path → one such thing that concerns the caller. */
  readonly own: Readonly<Record<string, string>>;
  /** Field → a value that gets an honest request further. */
  readonly known: Readonly<Record<string, unknown>>;
}

/** Requests against one route: honest ones in which one thing, or a few, are not as they should be. */
export function badRequests(
  document: OpenApiDocument,
  route: Route,
  { ids, own, known }: Acquainted,
): fc.Arbitrary<RawRequest> {
  const schema = bodySchemaOf(route);
  const honest = (): unknown => (schema ? valueFor(document, schema, known) : undefined);
  const hostile = fc.constantFrom(...HOSTILE_VALUES);
  const mine = own[route.path.slice(1, route.path.indexOf('/{id}'))];
  const id = fc.oneof(
    { weight: mine === undefined ? 0 : 6, arbitrary: fc.constant(mine ?? '') },
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXT.slice(1).filter((text) => text.isWellFormed())) },
  );
  const body = fc.oneof(
    {
      weight: 6,
      arbitrary: spoiled(document, schema, honest, hostile, ids).map((value) => JSON.stringify(value)),
    },
    { weight: 2, arbitrary: fc.constantFrom(...RAW_BODIES) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  return fc
    .record({
      pathId: id,
      version: fc.integer({ min: 1, max: 6 }),
      query: query(route, ids),
      headers: headers(),
      body: route.method === 'get' ? fc.constant(undefined) : body,
    })
    .map(({ pathId, version, query, headers, body }) => ({
      method: route.method.toUpperCase(),
      path: pathWith(route.path, () => pathId) + query,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        'if-match': route.method === 'patch' ? `"${version}"` : '*',
        ...headers,
      },
      body,
    }));
}

/** The honest body with one field, at any depth, replaced, removed or added. */
function spoiled(
  document: OpenApiDocument,
  schema: Schema | undefined,
  honest: () => unknown,
  hostile: fc.Arbitrary<unknown>,
  ids: readonly string[],
): fc.Arbitrary<unknown> {
  const fields = schema ? fieldsOf(document, schema, []) : [];
  const id = fc.constantFrom(...ids);
  const added = fc
    .tuple(
      fc.constantFrom(
        'id',
        'version',
        'state',
        'createdBy',
        'isAdmin',
        'role',
        '__proto__',
        'constructor',
        '',
      ),
      hostile,
    )
    .map(([name, extra]): Spoil[] => [{ path: [name], value: extra }]);
  const changes = fields.map(({ path, schema: field }) =>
    fc
      .oneof(
        { weight: 3, arbitrary: hostile },
        { weight: 4, arbitrary: extremes(document, field, ids) },
        { weight: 1, arbitrary: id },
        { weight: 1, arbitrary: fc.constant(undefined) },
      )
      .map((value) => ({ path, value })),
  );
  const some: fc.Arbitrary<Spoil[]> =
    changes.length === 0 ? added : fc.array(fc.oneof(...changes), { minLength: 1, maxLength: 4 });
  return fc
    .oneof({ weight: 7, arbitrary: some }, { weight: 1, arbitrary: added })
    .map((spoils) =>
      spoils.reduce<unknown>((value, spoil) => withField(value, spoil.path, spoil.value), honest() ?? {}),
    );
}

interface Spoil {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** What the schema just so allows. */
function extremes(document: OpenApiDocument, given: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const schema = resolved(document, given);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => extremes(document, one, ids)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const { minimum = 0, maximum = 1, maxLength = 10, format, pattern } = schema;
  if (format === 'uuid') return fc.constantFrom(...ids);
  if (format === 'date') return fc.constantFrom('1900-01-01', '2026-12-31', '2199-12-31', '2024-02-29');
  if (format === 'date-time')
    return fc.constantFrom('1900-01-01T00:00:00Z', '2199-12-31T23:59:59+14:00', '2026-11-21T10:00:00Z');
  if (pattern?.includes('A-Za-z0-9'))
    return fc.constantFrom('dnipro', 'koeln', 'CLO-BLANKET', 'BUS-ARTIC', 'GEN-375', 'medyka', 'nowhere');
  switch (schema.type ?? 'string') {
    case 'integer':
    case 'number':
      return fc.constantFrom(minimum, maximum, Math.floor((minimum + maximum) / 2));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc
        .integer({ min: 0, max: 3 })
        .map((n) => Array.from({ length: n }, () => valueFor(document, schema.items ?? {})));
    case 'object':
      return fc.constantFrom(valueFor(document, schema), { voltage: 400, prime_power_prp: 'x' });
    default:
      return fc.constantFrom('я'.repeat(maxLength), '🚚'.repeat(Math.floor(maxLength / 2)), "O'Neill", 'a');
  }
}

interface Field {
  readonly path: readonly string[];
  readonly schema: Schema;
}

function fieldsOf(document: OpenApiDocument, given: Schema, path: readonly string[]): Field[] {
  const schema = resolved(document, given);
  if (schema.items && path.length < 6) {
    const first = [...path, '0'];
    return [{ path: first, schema: schema.items }, ...fieldsOf(document, schema.items, first)];
  }
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    { path: [...path, name], schema: inner },
    ...fieldsOf(document, inner, [...path, name]),
  ]);
}

function withField(value: unknown, [name, ...rest]: readonly string[], bad: unknown): unknown {
  if (name === undefined) return bad;
  const copy = (
    typeof value === 'object' && value !== null
      ? Array.isArray(value)
        ? [...(value as unknown[])]
        : { ...value }
      : {}
  ) as Record<string, unknown>;
  Object.defineProperty(copy, name, {
    value: withField(copy[name], rest, bad),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

function query(route: Route, ids: readonly string[]): fc.Arbitrary<string> {
  const names = (route.operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name);
  const text = fc.constantFrom(
    ...HOSTILE_TEXT.filter((one) => one.isWellFormed() && one.length < 3_000),
    ...ids,
    Buffer.from(newId()).toString('base64url'),
    'a&cursor=b',
    '[]',
    '0',
    '201',
    '1.5',
  );
  const pair = fc.tuple(fc.constantFrom(...names, 'unknown', '__proto__', 'limit[gt]', 'limit[]'), text);
  return fc
    .array(pair, { maxLength: names.length > 0 ? 3 : 1 })
    .map((pairs) =>
      pairs.length === 0
        ? ''
        : `?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`,
    );
}

function headers(): fc.Arbitrary<Record<string, string>> {
  const one = fc
    .constantFrom(...Object.keys(HEADERS))
    .chain((name) => fc.constantFrom(...HEADERS[name]!).map((value) => [name, value] as const));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: fc.array(one, { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs)) },
  );
}
