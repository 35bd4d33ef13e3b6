import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';
import { VersionMismatch, VersionMissing } from './problem.js';

function versionOf(header: string | undefined): number | undefined {
  const digits = /^(?:W\/)?"(\d{1,9})"$/.exec(header?.trim() ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The version in `If-Match`. `*` and no header mean any; anything else that is no version never matches. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  return versionOf(header) ?? -1;
});

/** The version in `If-Match`, which must be there: a change of fields needs to know what it changes. */
export const RequiredIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  if (header === undefined) throw new VersionMissing();
  return versionOf(header) ?? -1;
});

/** Documents `If-Match` on a route. */
export const ChangesVersion = (required: boolean): MethodDecorator =>
  applyDecorators(ApiHeader({ name: 'If-Match', required, schema: { type: 'string', example: '"3"' } }));

/** @throws VersionMismatch when somebody else has changed the row since the caller read it. */
export function requireVersion(row: { readonly version: number }, expected: number | undefined): void {
  if (expected !== undefined && row.version !== expected) throw new VersionMismatch({ current: row.version });
}
