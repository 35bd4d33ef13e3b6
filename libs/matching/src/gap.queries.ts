import { Database, TODAY } from '#libs/database';
import { NotFound } from '#libs/http';
import type { Text } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { gapOf, type KnownLot, nearest, type WantedLine } from './domain/nearest-misses.js';
import {
  changeOf,
  NOTHING_NEEDED,
  NOTHING_OFFERED,
  otherItemText,
  reasonsOf,
} from './domain/nearest-misses.text.js';
import { substituteOf } from './domain/pair-rules.js';
import type { Substitutes } from './domain/matching-plan.js';
import { readAdditive, readSubstitutes } from './matching-snapshot.js';
import type { GapLineView, NearestMissView, NeedGapsView, PledgeGapsView } from './http/gap.dto.js';
import { limitCard } from './offer-card.js';

interface Line extends WantedLine {
  readonly needId: string;
  readonly itemName: Text;
  readonly ownerName: Text;
  readonly open: number;
}
interface Lot extends KnownLot {
  readonly itemName: Text;
  readonly pledgeId: string | null;
  readonly pledgeLineId: string | null;
  readonly giverName: Text;
}
interface Facts {
  readonly partners: Set<string>;
  readonly declined: Set<string>;
  readonly paired: Set<string>;
  readonly units: Record<string, string | null>;
  readonly sets: Record<string, string>;
  readonly substitutes: Substitutes;
  readonly additive: Set<string>;
}

/** Lines of published needs that are still open, by what `coverage_of` counts. */
const LINES = `select l.id as "needLineId", l.need_id as "needId", l.owner_id as "ownerId", o.name as "ownerName",
    l.item_code as "itemCode", i.name as "itemName", l.accept_substitutes as "acceptSubstitutes", l.limits, l.visibility, l.useful_from::text as "usefulFrom", l.latest::text,
    (l.quantity - c.proposed - c.pledged - c.reserved - c.in_transit - c.accepted)::bigint as open
  from need_line l join need n on n.id = l.need_id join organisation o on o.id = l.owner_id
    join catalogue_item i on i.code = l.item_code, coverage_of(l.id) c
  where n.state = 'published' and l.item_code is not null and l.withdrawn_at is null
    and (l.latest is null or l.latest >= ${TODAY})
    and l.quantity > c.proposed + c.pledged + c.reserved + c.in_transit + c.accepted`;

/** Lots that are offered and still with the giver or in a hall, promised ones too; row-level security leaves out the rest. */
const LOTS = `select lot.id as "lotId", p.id as "pledgeId", lot.pledge_line_id as "pledgeLineId", lot.giver_id as "giverId",
    g.name as "giverName", lot.item_code as "itemCode", i.name as "itemName", lot.specification, coalesce(p.visibility, 'network') as visibility,
    b.available, l.minimum_quantity as minimum, case when p.first_call_until > now() then p.first_call_id end as "firstCallId",
    (p.first_call_until at time zone 'Europe/Kyiv')::date::text as "firstCallUntil",
    l.available_from::text as "availableFrom", lot.best_before::text as "bestBefore"
  from lot join organisation g on g.id = lot.giver_id join catalogue_item i on i.code = lot.item_code
  join lateral (select coalesce(sum(quantity), 0)::bigint as here,
      coalesce(sum(quantity) filter (where disposition = 'available'), 0)::bigint as available
    from stock_balance where lot_id = lot.id and place_kind in ('giver', 'storage')) b on b.here > 0
  left join pledge_line l on l.id = lot.pledge_line_id left join pledge p on p.id = l.pledge_id
  where (lot.pledge_line_id is null or (p.state in ('offered', 'pledged') and p.approval <> 'refused'))
    and (lot.best_before is null or lot.best_before >= ${TODAY})
    and (l.available_until is null or l.available_until >= ${TODAY})`;

const DECIDES = (organisation: string): string =>
  `(actor_is_of(${organisation}) or actor_holds('coordinator'))`;

/**
 * Why a line found nothing: read with the rights of the caller, so that what the caller may not see leaves no trace.
 * Told to the side concerned and to coordinators: nobody else sees what is suggested, and would be told wrongly.
 */
@Injectable()
export class GapQueries {
  constructor(private readonly db: Database) {}

  /** The open lines of a published need that have not enough suggestions. @throws NotFound */
  ofNeed(needId: string): Promise<NeedGapsView> {
    return this.db.read(async (tx) => {
      await assertSeen(tx, 'need', needId);
      const lines = await tx.query<Line[]>(
        `${LINES} and l.need_id = $1 and ${DECIDES('l.owner_id')} and l.quantity >
             c.proposed + c.pledged + c.reserved + c.in_transit + c.accepted
             + coalesce((select sum(m.covers) from match m where m.need_line_id = l.id and m.state = 'suggested'), 0)
         order by l.position`,
        [needId],
      );
      const lots = await tx.query<Lot[]>(
        `${LOTS} and (lot.item_code = any($1) or lot.item_code in
           (select substitute_code from item_substitute where item_code = any($1))) order by lot.id`,
        [lines.map(({ itemCode }) => itemCode)],
      );
      const facts = await readFacts(tx, lines, lots);
      return {
        needId,
        lines: lines.map((line) =>
          gapLine(
            line.needLineId,
            lots
              .filter((lot) => isPair(line, lot, facts))
              .map((lot) => missView(line, lot, facts, lot.giverName)),
            NOTHING_OFFERED,
          ),
        ),
      };
    });
  }

  /** The lines of an offered pledge for which nobody is suggested, proposed or agreed. @throws NotFound */
  ofPledge(pledgeId: string): Promise<PledgeGapsView> {
    return this.db.read(async (tx) => {
      await assertSeen(tx, 'pledge', pledgeId);
      const lots = await tx.query<Lot[]>(
        `${LOTS} and p.id = $1 and ${DECIDES('p.giver_id')} and not exists (select from match m
           where m.lot_id = lot.id and m.state not in ('declined', 'released', 'hold_expired'))
         order by l.position`,
        [pledgeId],
      );
      const lines = await tx.query<Line[]>(
        `${LINES} and (l.item_code = any($1) or l.item_code in
           (select item_code from item_substitute where substitute_code = any($1))) order by l.id`,
        [lots.map(({ itemCode }) => itemCode)],
      );
      const facts = await readFacts(tx, lines, lots);
      return {
        pledgeId,
        lines: lots.map((lot) =>
          gapLine(
            lot.pledgeLineId!,
            lines
              .filter((line) => isPair(line, lot, facts))
              .map((line) => missView(line, lot, facts, line.ownerName)),
            NOTHING_NEEDED,
          ),
        ),
      };
    });
  }
}

async function assertSeen(tx: EntityManager, table: 'need' | 'pledge', id: string): Promise<void> {
  const found = await tx.query<unknown[]>(`select from ${table} where id = $1`, [id]);
  if (found.length === 0) throw new NotFound();
}

async function readFacts(tx: EntityManager, lines: readonly Line[], lots: readonly Lot[]): Promise<Facts> {
  const items = lines.map(({ itemCode }) => itemCode);
  const partners = await tx.query<{ pair: string }[]>(
    `select distinct a.organisation_id || ' ' || b.organisation_id as pair
     from partnership_member a join partnership_member b using (partnership_id)
     where a.organisation_id = any($1) and b.organisation_id = any($2)`,
    [lots.map(({ giverId }) => giverId), lines.map(({ ownerId }) => ownerId)],
  );
  const matches = await tx.query<{ pair: string; declined: boolean }[]>(
    `select lot_id || ' ' || need_line_id as pair, bool_and(state = 'declined') as declined from match
     where need_line_id = any($1) and lot_id = any($2) and state not in ('released', 'hold_expired') group by 1`,
    [lines.map(({ needLineId }) => needLineId), lots.map(({ lotId }) => lotId)],
  );
  const units = await tx.query<{ code: string; set: string; units: Record<string, string | null> }[]>(
    `select i.code, i.attribute_set as set, coalesce(jsonb_object_agg(i.code || ' ' || a.key, a.unit)
       filter (where a.key is not null), '{}') as units
     from catalogue_item i left join attribute a using (attribute_set) where i.code = any($1) group by 1, 2`,
    [items],
  );
  const pairs = (declined: boolean): Set<string> =>
    new Set(matches.filter((match) => match.declined === declined).map(({ pair }) => pair));
  return {
    partners: new Set(partners.map(({ pair }) => pair)),
    declined: pairs(true),
    paired: pairs(false),
    units: Object.assign({}, ...units.map((item) => item.units)) as Facts['units'],
    sets: Object.fromEntries(units.map(({ code, set }) => [code, set])),
    substitutes: await readSubstitutes(tx),
    additive: new Set(await readAdditive(tx)),
  };
}

/** Goods and wishes of two sides, of the same item or one that can stand in for it, not brought together already. */
const isPair = (line: Line, lot: Lot, { paired, substitutes }: Facts): boolean =>
  substituteOf(line, lot, substitutes) !== undefined &&
  line.ownerId !== lot.giverId &&
  !paired.has(`${lot.lotId} ${line.needLineId}`);

function missView(line: Line, lot: Lot, facts: Facts, name: Text): Miss {
  const gap = gapOf(line, lot, facts);
  const attributeSet = facts.sets[line.itemCode] ?? '';
  return {
    gap,
    view: {
      lotId: lot.lotId,
      pledgeId: lot.pledgeId,
      needId: line.needId,
      needLineId: line.needLineId,
      name,
      quantity: lot.available,
      open: line.open,
      limits: gap.limits.map((limit) => limitCard(limit, attributeSet)),
      reasons: [
        ...(line.itemCode === lot.itemCode
          ? []
          : [otherItemText({ asked: line.itemName, offered: lot.itemName })]),
        ...reasonsOf(gap, attributeSet),
      ],
      change: changeOf(gap, attributeSet),
    },
  };
}

interface Miss {
  readonly gap: ReturnType<typeof gapOf>;
  readonly view: NearestMissView;
}

const gapLine = (lineId: string, misses: readonly Miss[], nothing: Text): GapLineView => ({
  lineId,
  nothing: misses.length === 0 ? nothing : null,
  misses: nearest(misses).map(({ view }) => view),
});
