import type { Part } from './demonstration.js';
import {
  dayAfter,
  demonstrationId,
  hoursAfter,
  type LimitData,
  LIMITS,
  NEEDS,
  organisationOf,
  personWith,
} from './demonstration-data.js';

/** Published needs of the Ukrainian partners. */
export function needs(now: Date): Part {
  const all = NEEDS.map((need, index) => ({
    ...need,
    id: demonstrationId('need', String(index)),
    ownerId: organisationOf(need.owner),
    publishedAt: hoursAfter(now, -24 * (1 + (index % 9))),
  }));
  const roots = all.map((need) => ({
    id: need.id,
    owner_id: need.ownerId,
    owner_country: 'UA',
    title: need.title,
    title_language: 'uk',
    state: 'published',
    published_at: need.publishedAt,
    confirmed_at: need.publishedAt,
    created_by: personWith('editor', need.owner),
    created_at: need.publishedAt,
  }));
  const lines = all.flatMap((need) =>
    need.lines.map((line, index) => ({
      id: demonstrationId('need line', `${need.id}/${index}`),
      need_id: need.id,
      owner_id: need.ownerId,
      position: index + 1,
      item_code: line.item,
      quantity: line.quantity,
      pack_size: 1,
      limits: limitsOf(line.item, line.limits ?? []),
      place_id: need.owner,
      useful_from: dayAfter(now, line.usefulFromDay),
      latest: dayAfter(now, line.latestDay),
      horizon: line.horizon,
      visibility: line.visibility,
    })),
  );
  return {
    tables: [
      { table: 'need', rows: roots },
      { table: 'need_line', rows: lines },
    ],
    events: all.map(({ id, ownerId }) => ({
      topic: 'need.published',
      key: id,
      payload: { needId: id, ownerId },
      audience: [ownerId],
    })),
  };
}

/** The usual limits of an item, and the own ones in their place. */
export function limitsOf(item: string, own: readonly LimitData[]): LimitData[] {
  const usual = (LIMITS[item] ?? []).filter((limit) => !own.some((o) => o.attribute === limit.attribute));
  return [...usual, ...own];
}
