import { conditions, currentActor, TODAY } from '#libs/database';
import { organisationsOf } from '#libs/kernel';
import type { UnmetNeedsQuery } from './http/unmet-needs.dto.js';

const OF_PARTNERS = `l.owner_id in (select other.organisation_id from partnership_member mine
  join partnership_member other using (partnership_id) where mine.organisation_id = any($value::uuid[]))`;

/** The lines that the query asks for, of those that row-level security shows the caller; `l` is the line. */
export const linesOf = (query: UnmetNeedsQuery): { readonly sql: string; readonly values: unknown[] } =>
  conditions([
    ['l.item_code = $value', query.itemCode],
    ['l.item_code in (select code from catalogue_item where sector = $value)', query.sector],
    ['l.place_id in (select id from place where oblast = $value)', query.oblast],
    ['l.horizon = $value', query.horizon],
    ['l.owner_id = $value', query.ownerId],
    [
      'l.owner_id in (select organisation_id from partnership_member where partnership_id = $value)',
      query.partnershipId,
    ],
    [OF_PARTNERS, query.ofPartners ? organisationsOf(currentActor()) : undefined],
  ]);

/** The last day that is told of: the one asked for, and none that is still to come. */
export const lastDay = (parameter: string): string =>
  `least(coalesce(${parameter}::date, ${TODAY}), ${TODAY})`;

/** The first moment after a day in Ukraine. */
export const endOf = (day: string): string => `(((${day}) + 1)::timestamp at time zone 'Europe/Kyiv')`;

/**
 * What sums of changes say of a line: whatever was agreed beyond what is asked counts for nothing, and of a line that
 * is not asked for any more nothing does.
 */
export const PARTS = `
  least(covered, asked) as covered,
  least(proposed, asked - least(covered, asked)) as proposed,
  asked - least(covered + proposed, asked) as open`;
