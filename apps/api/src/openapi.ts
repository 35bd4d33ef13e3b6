import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Pages of the web app and the API share one origin; the API lives below this. */
export const API_PREFIX = 'api';

/** The OpenAPI 3.1 document, made from the controllers. */
export function openApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Poruch')
    .setDescription(
      'Needs, pledges and convoys between Ukrainian partners and German municipalities. Errors are RFC 9457 problem ' +
        'details with a stable `code`; every command takes an `Idempotency-Key`; changes take `If-Match`.',
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addServer(`/${API_PREFIX}`)
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    ignoreGlobalPrefix: true,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const { get, post, patch, delete: remove } of Object.values(document.paths))
    for (const operation of [get, post, patch, remove])
      if (operation) describeHeaders(operation, operation !== get);
  return document;
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]+$' },
  description: 'The same key gives the same answer and no second effect.',
} as const;

/** Headers that Nest reads off the handlers may be left out, save where a decorator says otherwise. */
function describeHeaders(operation: OperationObject, isCommand: boolean): void {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    'in' in parameter && parameter.in === 'header' && parameter.name === parameter.name.toLowerCase()
      ? { ...parameter, required: false }
      : parameter,
  );
  const stored = isCommand && !('x-without-idempotency' in operation);
  operation.parameters = stored ? [...parameters, IDEMPOTENCY_KEY] : parameters;
}

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;
