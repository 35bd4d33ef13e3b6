import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that are found as another one: Cyrillic as Latin, without marks; one for one. */
const LETTERS: readonly (readonly [from: string, to: string])[] = [
  ['абвгґдеєжзиіїйклмнопрстуфхцчшщыэюяё', 'abvhgdeezzyiiyklmnoprstufxccssyeuae'],
  ['äöüßéèáàóąćęłńśźżšžč', 'aouseeaaoacelnszzszc'],
  ['–—·„“”«»', '        '],
  // What is in no word: dropped.
  ['ьъ’ʼ', ''],
];
/** How the search reads words, and what anybody may know of deliveries. */
export class SearchAndTotals1795219207400 implements MigrationInterface {
  readonly name = 'SearchAndTotals1795219207400';

  async up(runner: QueryRunner): Promise<void> {
    const [from, to] = [0, 1].map((side) => LETTERS.map((pair) => pair[side]).join(''));
    await runner.query(`
      create extension if not exists pg_trgm;

      -- Words as they are compared: trigrams know no letters but Latin ones in a database of the C locale, so that
      -- everything is written in Latin letters first.
      create function search_form(words text) returns text language plpgsql immutable strict parallel safe as $$
      declare
        said text := regexp_replace(regexp_replace(lower(words collate pg_c_utf8), '[/.,;:()"-]+', ' ', 'g'), '''+', '', 'g');
      begin
        return case when octet_length(said) = length(said) then said else translate(said, '${from}', '${to}') end;
      end $$;

      -- What reference data are called, once for every search.
      alter table place add column said text not null generated always as (search_form(
        (name ->> 'de') || ' ' || (name ->> 'uk') || ' ' || (name ->> 'en'))) stored;
      alter table catalogue_item add column said text not null generated always as (search_form(
        (name ->> 'de') || ' ' || (name ->> 'uk') || ' ' || (name ->> 'en') || ' ' || code)) stored;

      -- How well a text in search form fits all the words: 0 not at all, up to 0.4 with typing errors, from 1.5 to 4
      -- without: within a word, at its beginning, at the beginning of the text, the whole text.
      create function search_rank(said text, words text[]) returns real language plpgsql immutable strict parallel safe as $$
      declare
        word text;
        fits real;
        worst real;
      begin
        foreach word in array words loop
          fits := case
            when said = word then 4
            when starts_with(said, word) then 3
            when strpos(said, ' ' || word) > 0 then 2
            when length(word) >= 3 and strpos(said, word) > 0 then 1.5
            when length(word) >= 4 then 0.4 * word_similarity(word, said)
            else 0 end;
          if fits < 0.2 then
            return 0;
          end if;
          worst := least(fits, worst);
        end loop;
        return coalesce(worst, 0);
      end $$;

      -- What anybody may know: deliveries by oblast and class of goods. A month is counted as a whole, when it has
      -- been over for 30 days, so that no single delivery shows as the step of a total. Where fewer than three deliveries of a
      -- class reached an oblast, they are counted as other goods (sector null), and not at all where those are fewer than
      -- three too. Weights are rounded to 100 kg. Answers as the system, since nobody in particular sees a consignment.
      create function public_totals()
        returns table (oblast text, sector text, deliveries integer, weight_kg bigint, before_day date)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        scope text := actor_scope();
        first_day date := date_trunc('month', (now() - interval '30 days') at time zone 'Europe/Kyiv')::date;
      begin
        perform set_config('poruch.scope', 'system', true);
        return query
          with accepted as (
            select p.oblast, i.sector, h.consignment_id as delivery, a.accepted * l.weight_g / l.quantity as weight_g
            from handover h join consignment c on c.id = h.consignment_id
              join place p on p.id = c.destination_place_id
              join handover_line a on a.handover_id = h.id
              join consignment_line l on l.id = a.consignment_line_id
              join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
            where a.accepted > 0 and p.oblast is not null and (h.at at time zone 'Europe/Kyiv')::date < first_day
          ), class as (
            select a.oblast, a.sector, count(distinct a.delivery) >= 3 as told from accepted a group by 1, 2
          )
          select a.oblast, case when class.told then a.sector end, count(distinct a.delivery)::integer,
            (round(sum(a.weight_g) / 100000) * 100)::bigint, first_day
          from accepted a join class on class.oblast = a.oblast and class.sector = a.sector
          group by 1, 2 having count(distinct a.delivery) >= 3 order by 1, 2 nulls last;
        perform set_config('poruch.scope', scope, true);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
