import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SpanEndsBeforeItBegins, SpanTooLong } from './domain/unmet.errors.js';
import type { UnmetOverTimeQuery, UnmetOverTimeView, UnmetStepView } from './http/unmet-needs.dto.js';
import { endOf, lastDay, linesOf, PARTS } from './unmet-lines.js';

const MOST_YEARS = 10;
/** Beyond so many weeks a step is a month. */
const MOST_WEEKS = 26;

interface Span {
  readonly from: string;
  readonly to: string;
  readonly step: UnmetOverTimeView['step'];
}

/** How it stood at the end of each week or month: summed from the changes of the lines, nothing is estimated. */
@Injectable()
export class UnmetOverTimeQueries {
  constructor(private readonly db: Database) {}

  /** @throws SpanEndsBeforeItBegins; SpanTooLong beyond ten years. */
  of(query: UnmetOverTimeQuery): Promise<UnmetOverTimeView> {
    const { sql, values } = linesOf(query);
    const measure = query.itemCode === undefined ? 'lines' : 'quantity';
    return this.db.read(async (tx) => {
      const span = await spanOf(tx, query);
      const steps = await tx.query<UnmetStepView[]>(stepsOf(sql, values.length, measure), [
        ...values,
        span.from,
        span.to,
        span.step,
      ]);
      return { measure, step: span.step, steps };
    });
  }
}

async function spanOf(tx: EntityManager, { from, to }: UnmetOverTimeQuery): Promise<Span> {
  const [span] = await tx.query<[{ from: string; to: string; days: number; years: number }]>(
    `select "from"::text, "to"::text, "to" - "from" as days, extract(year from age("to", "from"))::int as years
     from (select "to", coalesce($1::date, date_trunc('week', "to")::date - 77) as "from"
       from (select ${lastDay('$2')} as "to") last) span`,
    [from ?? null, to ?? null],
  );
  if (span.days < 0) throw new SpanEndsBeforeItBegins({}, 'from');
  if (span.years >= MOST_YEARS) throw new SpanTooLong({ years: MOST_YEARS }, 'from');
  return { from: span.from, to: span.to, step: span.days > MOST_WEEKS * 7 ? 'month' : 'week' };
}

/** What a line counts for: its quantities, or one. */
const COUNTED: Readonly<Record<UnmetOverTimeView['measure'], string>> = {
  quantity: `asked, ${PARTS}`,
  lines: `1 as asked, (asked <= covered)::int as covered, (asked > covered and asked <= covered + proposed)::int as proposed,
    (asked > covered + proposed)::int as open`,
};

/**
 * A line counts from one of its changes to the next, so that only the steps in which it changes are computed; what
 * lies before the span is step 0, from which the others count on.
 */
function stepsOf(lines: string, bound: number, measure: UnmetOverTimeView['measure']): string {
  const [from, to, unit] = [`$${bound + 1}::date`, `$${bound + 2}::date`, `$${bound + 3}::text`];
  return `
    with step as (
      select number::int, greatest(start::date, ${from}) as first,
        least((start + ('1 ' || ${unit})::interval)::date - 1, ${to}) as last
      from generate_series(date_trunc(${unit}, ${from}::timestamp), ${to}::timestamp, ('1 ' || ${unit})::interval)
        with ordinality as all_steps (start, number)),
    line as materialized (select l.id from need_line l where l.item_code is not null and ${lines}),
    -- Days of Ukraine begin at its midnight, whatever the season.
    starts as (select array_agg(first::timestamp at time zone 'Europe/Kyiv' order by number) as of_steps from step),
    changed as (
      select need_line_id, width_bucket(at, (select of_steps from starts)) as number, sum(asked)::bigint as asked,
        sum(covered)::bigint as covered, sum(proposed)::bigint as proposed
      from changes_of_lines((select array_agg(id) from line)) where at < ${endOf(to)}
      group by 1, 2),
    level as (
      select need_line_id, number, sum(asked) over along as asked, sum(covered) over along as covered,
        sum(proposed) over along as proposed
      from changed window along as (partition by need_line_id order by number)),
    counted as (
      select level.need_line_id, level.number, coalesce(part.asked, 0) as asked, coalesce(part.covered, 0) as covered,
        coalesce(part.proposed, 0) as proposed, coalesce(part.open, 0) as open
      from level left join lateral (select ${COUNTED[measure]}) part on level.asked > 0),
    moved as (
      select number, asked - lag(asked, 1, asked - asked) over along as asked,
        covered - lag(covered, 1, covered - covered) over along as covered,
        proposed - lag(proposed, 1, proposed - proposed) over along as proposed,
        open - lag(open, 1, open - open) over along as open
      from counted window along as (partition by need_line_id order by number)),
    by_step as (
      select number, sum(asked) as asked, sum(covered) as covered, sum(proposed) as proposed, sum(open) as open,
        sum(greatest(asked, 0)) as newly_asked, sum(greatest(covered, 0)) as newly_covered,
        sum(greatest(-asked, 0)) as no_longer_asked
      from moved group by number),
    every_step as (
      select number, first, last from step union all select 0, null, null),
    told as (
      select number, first, last, sum(b.asked) over upto as asked, sum(b.covered) over upto as covered,
        sum(b.proposed) over upto as proposed, sum(b.open) over upto as open, b.newly_asked, b.newly_covered,
        b.no_longer_asked
      from every_step left join by_step b using (number) window upto as (order by number))
    select first::text as "from", last::text as "to", coalesce(asked, 0)::bigint as asked,
      coalesce(covered, 0)::bigint as covered, coalesce(proposed, 0)::bigint as proposed,
      coalesce(open, 0)::bigint as open, coalesce(newly_asked, 0)::bigint as "newlyAsked",
      coalesce(newly_covered, 0)::bigint as "newlyCovered", coalesce(no_longer_asked, 0)::bigint as "noLongerAsked"
    from told where number > 0 order by number`;
}
