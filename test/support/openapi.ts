import { newId } from '#libs/kernel';

export type Method = 'get' | 'post' | 'patch' | 'delete' | 'put';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly example?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly 'x-allow'?: string;
  readonly 'x-without-idempotency'?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  /** `POST /needs/{id}/publish` */
  readonly name: string;
}

export async function openApiOf(url: string): Promise<OpenApiDocument> {
  return (await (await fetch(`${url}/openapi.json`)).json()) as OpenApiDocument;
}

export const routesOf = (document: OpenApiDocument): Route[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method as Method,
      path,
      operation,
      name: `${method.toUpperCase()} ${path}`,
    })),
  );

export const bodySchemaOf = ({ operation }: Route): Schema | undefined =>
  operation.requestBody?.content?.['application/json']?.schema;

export function resolved(document: OpenApiDocument, schema: Schema): Schema {
  const name = /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  if (name !== undefined) return resolved(document, document.components.schemas[name]!);
  const [only] = schema.allOf ?? [];
  return only && schema.allOf?.length === 1 ? resolved(document, only) : schema;
}

/** Known codes, so that a made-up request gets as far as an honest one. */
export const KNOWN: Readonly<Record<string, unknown>> = {
  itemCode: 'CLO-BLANKET',
  placeId: 'malyn',
  homePlaceId: 'billerbeck',
  vin: 'WDB9634031L123456',
  phone: '+380 50 000 00 00',
};

/** A value that the schema allows: what is required, and nothing more; fields in `known` get their value from there. */
export function valueFor(
  document: OpenApiDocument,
  given: Schema,
  known: Readonly<Record<string, unknown>> = KNOWN,
  name = '',
): unknown {
  const schema = resolved(document, given);
  if (schema.anyOf) return valueFor(document, schema.anyOf[0]!, known, name);
  if (name in known) return known[name];
  if (schema.enum) return schema.enum[0];
  switch (schema.type ?? 'string') {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [
          key,
          valueFor(document, schema.properties?.[key] ?? {}, known, key),
        ]),
      );
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
        valueFor(document, schema.items ?? {}),
      );
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, Math.min(schema.maximum ?? 1, 1));
    case 'boolean':
      return true;
    default:
      return textFor(schema);
  }
}

function textFor({ format, example, minLength = 1 }: Schema): string {
  if (typeof example === 'string') return example;
  if (format === 'uuid') return newId();
  if (format === 'date') return '2026-12-01';
  if (format === 'date-time') return '2026-12-01T08:00:00Z';
  return 'a'.repeat(Math.max(1, minLength));
}

/** The path with its parameters filled in. */
export const pathWith = (path: string, value: (name: string) => string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name)));
