import { Problem } from '#libs/http';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension, ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { type Action, POLICY } from '../policy.js';

export const ALLOW = 'poruch:allow';
export const WITHOUT_IDEMPOTENCY = 'poruch:without-idempotency';

const PROBLEM = { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } };

/** Names the row of the policy matrix that guards a route. A route without one is refused at boot. */
export function Allow(action: Action): MethodDecorator {
  const { who } = POLICY[action];
  return applyDecorators(
    SetMetadata(ALLOW, action),
    ApiExtension('x-allow', action),
    ...(who === 'anyone' ? [] : [ApiBearerAuth()]),
    ApiExtraModels(Problem),
    ApiResponse({ status: '4XX', content: PROBLEM, description: 'The request could not be carried out.' }),
    ApiResponse({ status: '5XX', content: PROBLEM, description: 'Try again later.' }),
  );
}

/** A POST whose answer is not stored for repetition, since it hands out a secret or changes nothing. */
export const WithoutIdempotency = (): MethodDecorator =>
  applyDecorators(SetMetadata(WITHOUT_IDEMPOTENCY, true), ApiExtension('x-without-idempotency', true));
