import { isId } from '#libs/kernel';
import type { Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Line, Whole } from './fields.js';
import { InvalidCursor } from './problem.js';

/** How a list is asked for: newest first, from where the last page ended. */
export class PageQuery {
  @Line(100, { optional: true, description: 'The `next` of the page before.' })
  cursor?: string;

  @Whole(1, 200, { optional: true, query: true, description: 'How many at the most; 50 unless said.' })
  limit?: number;
}

export interface Page<T> {
  readonly items: T[];
  /** The cursor of the next page, null on the last one. */
  readonly next: string | null;
}

/** The schema of a page of something. */
export function pageOf<T>(type: Class<T>): Class<Page<T>> {
  class PageOf implements Page<T> {
    @ApiProperty({ type, isArray: true }) items: T[];
    @ApiProperty({ anyOf: [{ type: 'string' }, { type: 'null' }] }) next: string | null;
  }
  Object.defineProperty(PageOf, 'name', { value: `PageOf${type.name}` });
  return PageOf;
}

const DEFAULT_LIMIT = 50;

/** The keyset of a query: rows with an id below `before`, `limit + 1` of them to know whether more follow. */
export function keyset(query: PageQuery): { before: string | null; limit: number } {
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (query.cursor === undefined) return { before: null, limit };
  const before = Buffer.from(query.cursor, 'base64url').toString('utf8');
  if (!isId(before)) throw new InvalidCursor({}, 'cursor');
  return { before, limit };
}

/** Cuts `limit + 1` rows to a page. */
export function page<T extends { readonly id: string }>(rows: T[], limit: number): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? Buffer.from(last.id).toString('base64url') : null };
}
