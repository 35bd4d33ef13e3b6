import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { RULE_SEPARATOR } from './fields.js';
import { type BrokenRule, NotFound, ValidationFailed } from './problem.js';

const MAX_DEPTH = 20;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses what PostgreSQL cannot store and what no honest client sends: NUL, lone surrogates, deep nesting. No body is
 * an empty one, so that whatever must be there is asked for by name.
 */
@Injectable()
export class StorableTextPipe implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'body' && value === undefined) return {};
    if (type !== 'custom') refuseUnstorable(value, '', 0);
    return value;
  }
}

function refuseUnstorable(value: unknown, field: string, depth: number): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) throw broken(field, 'unreadable_text');
  } else if (typeof value === 'object' && value !== null) {
    if (depth >= MAX_DEPTH) throw broken(field, 'too_deep');
    for (const [key, inner] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(key)) throw broken(`${field}/${key}`, 'unknown_field');
      refuseUnstorable(key, `${field}/…`, depth + 1);
      refuseUnstorable(inner, `${field}/${key}`, depth + 1);
    }
  }
}

const broken = (field: string, rule: string): ValidationFailed =>
  new ValidationFailed([{ field: field || '/', rule, parameters: [] }]);

/** Checks bodies and queries against their classes; unknown fields are refused, nothing is converted silently. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new ValidationFailed(errors.flatMap((error) => brokenRules(error, ''))),
  });

function brokenRules(error: ValidationError, parent: string): BrokenRule[] {
  const field = `${parent}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([key, message]): BrokenRule => {
    if (key === 'whitelistValidation') return { field, rule: 'unknown_field', parameters: [] };
    const [rule = '', ...parameters] = message.split(RULE_SEPARATOR);
    return {
      field,
      rule: key === 'nestedValidation' || key === 'unknownValue' ? 'object' : rule,
      parameters,
    };
  });
  return [...own.slice(0, 1), ...(error.children ?? []).flatMap((child) => brokenRules(child, field))];
}

/** An id in a path. What is no id names nothing: the answer is the same as for an unknown one. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) throw new NotFound();
    return value.toLowerCase();
  }
}
