import fc from 'fast-check';
import { newId } from '#libs/kernel';
import { HOSTILE_BODIES, HOSTILE_HEADERS, HOSTILE_TEXT, HOSTILE_VALUES } from './hostile-values.js';
import { bodySchemaOf, type OpenApiDocument, pathWith, type Route, valueFor } from './openapi.js';
import { spoiled } from './spoiled-body.js';

/** One request as it goes over the wire. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

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
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_BODIES) },
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
    .constantFrom(...Object.keys(HOSTILE_HEADERS))
    .chain((name) => fc.constantFrom(...HOSTILE_HEADERS[name]!).map((value) => [name, value] as const));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: fc.array(one, { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs)) },
  );
}
