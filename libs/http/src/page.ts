import { isId } from '#libs/kernel';
import type { Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Line, Whole } from './fields.js';
import { InvalidCursor, ListTooLong } from './problem.js';

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

/** A page ends after the row in which its lists reach so many bytes: small, though each row may carry hundreds of lines. */
const ENOUGH_BYTES = 500_000;

/** What `bounded` adds to a row. */
export interface Bounded {
  /** How many rows there were before the page was cut short. */
  readonly rowsFound: number;
}

/** A keyset query whose rows carry a long list in the column `list`: of its rows, those that make a page. */
export const bounded = (query: string, list: string): string => `
  select * from (
    select found.*, (count(*) over ())::int as "rowsFound",
      sum(octet_length(${list}::text)) over (order by id desc) - octet_length(${list}::text) as "bytesBefore"
    from (${query}) found) weighed
  where "bytesBefore" < ${ENOUGH_BYTES} order by id desc`;

/** The page that `bounded` found. */
export function boundedPage<T extends { readonly id: string }>(
  rows: (T & Bounded & { readonly bytesBefore?: unknown })[],
  limit: number,
): Page<T> {
  const found = rows[0]?.rowsFound ?? 0;
  const items = rows
    .slice(0, limit)
    .map(({ rowsFound: _found, bytesBefore: _bytes, ...row }) => row as unknown as T);
  return { items, next: found > items.length ? cursorAfter(items) : null };
}

/** The keyset of a query: rows with an id below `before`, `limit + 1` of them to know whether more follow. */
export const keyset = (query: PageQuery): Keyset => keysetOf(query, isId);

/** The same where the ids are numbers that the database counts up. */
export const numberedKeyset = (query: PageQuery): Keyset =>
  keysetOf(query, (text) => /^[1-9]\d{0,17}$/.test(text));

interface Keyset {
  readonly before: string | null;
  readonly limit: number;
}

function keysetOf(query: PageQuery, isKey: (text: string) => boolean): Keyset {
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (query.cursor === undefined) return { before: null, limit };
  const before = Buffer.from(query.cursor, 'base64url').toString('utf8');
  if (!isKey(before)) throw new InvalidCursor({}, 'cursor');
  return { before, limit };
}

/** Cuts `limit + 1` rows to a page. */
export function page<T extends { readonly id: string }>(rows: T[], limit: number): Page<T> {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? cursorAfter(items) : null };
}

function cursorAfter(items: readonly { readonly id: string }[]): string | null {
  const last = items.at(-1);
  return last ? Buffer.from(last.id).toString('base64url') : null;
}

const LARGEST_PAGE = 200;
/** What a file for a spreadsheet holds at the most. */
const MOST_ITEMS = 5_000;

/** The same entries. @throws ListTooLong beyond 5,000 of them */
export function fittingOneFile<T>(items: T[]): T[] {
  if (items.length > MOST_ITEMS) throw new ListTooLong({ most: MOST_ITEMS });
  return items;
}

/**
 * All that a list shows to the caller, as long as it fits into one file.
 * @throws ListTooLong beyond 5,000 entries; nothing is cut off without a word.
 */
export async function everyItem<T, Q extends PageQuery>(
  query: Q,
  list: (query: Q) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const found: Page<T> = await list({ ...query, cursor, limit: LARGEST_PAGE });
    items.push(...found.items);
    fittingOneFile(items);
    cursor = found.next;
  }
  return items;
}
