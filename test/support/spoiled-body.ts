import fc from 'fast-check';
import { type OpenApiDocument, resolved, type Schema, valueFor } from './openapi.js';

/** The honest body with one field, at any depth, replaced, removed or added. */
export function spoiled(
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
