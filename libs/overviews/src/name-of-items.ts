import { LANGUAGES } from '#libs/kernel';

/** So many items name a need or a pledge; more would be a list. */
const MOST = 3;

/**
 * What the items of these lines are called in the catalogue, in every language: what readers of other languages than its
 * author's know a need or a pledge by. Null where no line names an item.
 */
const nameOfItems = (lines: string): string => `(
  select jsonb_build_object(${LANGUAGES.map(
    (language) => `'${language}', string_agg(i.name ->> '${language}', ', ' order by l.position)`,
  ).join(', ')})
  from (select item_code, min(position) as position from ${lines} and item_code is not null
    group by item_code order by min(position) limit ${MOST}) l join catalogue_item i on i.code = l.item_code
  having count(*) > 0)`;

export const NAME_OF_NEED = nameOfItems('need_line where need_id = n.id and withdrawn_at is null');
export const NAME_OF_PLEDGE = nameOfItems('pledge_line where pledge_id = p.id');
