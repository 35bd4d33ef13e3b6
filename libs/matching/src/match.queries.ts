import { mayAt } from '#libs/accounts';
import type { SubstituteView } from '#libs/catalogue';
import { conditions, currentActor, Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { organisationsOf } from '#libs/kernel';
import { picturesWhere } from '#libs/pictures';
import { Injectable } from '@nestjs/common';
import type { Explanation } from './domain/explanation.js';
import { sentencesOf } from './domain/explanation.text.js';
import { type Side, UNDO_MINUTES } from './domain/match.entity.js';
import type { CoverageView, MatchesQuery, MatchView } from './http/match.dto.js';
import { MATCH_STAGES } from './domain/match.states.js';
import type { SecondNeedView, SecondOfferView } from './http/offer-card.dto.js';
import { decisionDue, goodsCard, type GoodsRow, limitCard } from './offer-card.js';

/** Row-level security leaves out what the caller may not see of a second-best lot, line or need. */
const SELECT_MATCH = `
  select m.id, l.need_id as "needId", m.need_line_id as "needLineId", m.need_owner_id as "needOwnerId", m.lot_id as "lotId",
    pl.pledge_id as "pledgeId", m.giver_id as "giverId", lot.item_code as "itemCode", m.quantity, m.covers, m.units_per_unit as "unitsPerUnit", m.state, m.explanation,
    m.giver_agreed_at as "giverAgreedAt", m.owner_agreed_at as "ownerAgreedAt", m.hold_expires_at as "holdExpiresAt",
    m.delivered_quantity as "deliveredQuantity", m.changed_at as "changedAt", m.version, m.declined_by as "declinedBy",
    p.state as "pledgeState",
    jsonb_build_object('itemCode', asked.code, 'itemName', asked.name, 'attributeSet', asked.attribute_set) as asked,
    jsonb_build_object('itemCode', i.code, 'itemName', i.name, 'unit', i.unit, 'attributeSet', i.attribute_set,
      'attributes', coalesce((select jsonb_agg(jsonb_build_object('key', a.key, 'unit', a.unit) order by a.position)
        from attribute a where a.attribute_set = i.attribute_set), '[]'),
      'giverName', giver.name, 'placeName', at.name, 'specification', lot.specification, 'condition', lot.condition,
      'bestBefore', lot.best_before, 'packSize', lot.pack_size, 'defects', pl.defects,
      'noKnownDefects', coalesce(pl.no_known_defects, false),
      'defectsLanguage', pl.defects_language, 'availableFrom', pl.available_from, 'availableUntil', pl.available_until,
      'licenceClass', pl.vehicle ->> 'licenceClass', 'approval', p.approval,
      'hasVin', pl.vin is not null or lot.serial_number is not null or lot.specification ? 'vin',
      'pictures', ${picturesWhere('pic.lot_id = lot.id or pic.pledge_line_id = lot.pledge_line_id')}) as goods,
    jsonb_build_object('title', n.title, 'titleLanguage', n.title_language, 'ownerName', owner.name,
      'placeName', there.name, 'quantity', l.quantity, 'usefulFrom', l.useful_from, 'latest', l.latest) as wanted,
    (select jsonb_build_object('lotId', o.id, 'giverName', g.name, 'condition', o.condition, 'available',
        (select coalesce(sum(b.quantity), 0) from stock_balance b
          where b.lot_id = o.id and b.disposition = 'available' and b.place_kind in ('giver', 'storage')))
      from lot o join organisation g on g.id = o.giver_id
      where o.id = (m.explanation #>> '{runnerUp,lotId}')::uuid) as "secondLot",
    (select jsonb_build_object('needLineId', o.id, 'needId', o.need_id, 'ownerName', g.name, 'quantity', o.quantity)
      from need_line o join organisation g on g.id = o.owner_id
      where o.id = (m.explanation #>> '{runnerUpNeed,needLineId}')::uuid) as "secondLine"
  from match m join need_line l on l.id = m.need_line_id join lot on lot.id = m.lot_id
  join catalogue_item i on i.code = lot.item_code
  join catalogue_item asked on asked.code = coalesce(m.explanation ->> 'insteadOf', lot.item_code)
  join organisation giver on giver.id = m.giver_id join organisation owner on owner.id = m.need_owner_id
  join place there on there.id = l.place_id
  left join need n on n.id = l.need_id
  left join pledge_line pl on pl.id = lot.pledge_line_id left join pledge p on p.id = pl.pledge_id
  left join place at on at.id = coalesce(pl.place_id, (
    select sp.place_id from stock_balance b join stock_place sp on sp.id = b.place_id
    where b.lot_id = lot.id and b.quantity > 0 and b.place_kind in ('giver', 'storage')
    order by b.quantity desc, b.place_id limit 1))`;

const BETWEEN_MEMBERS = `m.need_owner_id in (select organisation_id from partnership_member where partnership_id = $value)
  and m.giver_id in (select organisation_id from partnership_member where partnership_id = $value)`;

const CONSIGNED =
  'exists (select from consignment_line c where c.match_id = m.id and c.cancelled_at is null) = $value';

/** The same as `yourTurn` of the view. */
const YOUR_TURN = `coalesce(case m.state
  when 'suggested' then array[m.need_owner_id, m.giver_id] && $value::uuid[]
  when 'proposed' then case when m.giver_agreed_at is null then m.giver_id else m.need_owner_id end = any($value::uuid[])
  when 'agreed' then p.state = 'offered' and m.giver_id = any($value::uuid[]) end, false)`;

/** The organisations for which the caller decides. */
const deciding = (): string[] => organisationsOf(currentActor()).filter((id) => mayAt('match:decide', id));

type MatchRow = Omit<
  MatchView,
  | 'explanation'
  | 'insteadOf'
  | 'goods'
  | 'secondOffer'
  | 'secondNeed'
  | 'decisionDue'
  | 'yourTurn'
  | 'undoUntil'
> & {
  readonly explanation: Explanation;
  readonly asked: SubstituteView & { readonly attributeSet: string };
  readonly goods: GoodsRow;
  readonly pledgeState: string | null;
  readonly declinedBy: Side | null;
  readonly secondLot: Omit<SecondOfferView, 'worseBy'> | null;
  readonly secondLine: Omit<SecondNeedView, 'worseBy'> | null;
};

@Injectable()
export class MatchQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<MatchView> {
    const [row] = await this.db.read((tx) => tx.query<MatchRow[]>(`${SELECT_MATCH} where m.id = $1`, [id]));
    if (!row) throw new NotFound();
    return view(row);
  }

  list(query: MatchesQuery): Promise<Page<MatchView>> {
    const { before, limit } = keyset(query);
    const { sql, values } = conditions([
      ['m.id < $value', before],
      ['m.state = $value', query.state],
      ['m.state = any($value)', query.stage && MATCH_STAGES[query.stage]],
      ['l.need_id = $value', query.needId],
      ['m.need_line_id = $value', query.needLineId],
      ['pl.pledge_id = $value', query.pledgeId],
      ['m.lot_id = $value', query.lotId],
      [BETWEEN_MEMBERS, query.partnershipId],
      [CONSIGNED, query.consigned],
      [query.yourTurn ? YOUR_TURN : `not ${YOUR_TURN}`, query.yourTurn === undefined ? null : deciding()],
    ]);
    return this.db
      .read((tx) =>
        tx.query<MatchRow[]>(`${SELECT_MATCH} where ${sql} order by m.id desc limit ${limit + 1}`, values),
      )
      .then((rows) => page(rows.map(view), limit));
  }

  /** How far each line of a need is covered: derived from the matches, never stored. */
  async coverage(needId: string): Promise<CoverageView> {
    const [need] = await this.db.read((tx) =>
      tx.query<CoverageView[]>(
        `select n.id as "needId", coalesce((select jsonb_agg(jsonb_build_object('needLineId', l.id, 'itemCode', l.item_code,
             'requested', l.quantity, 'proposed', c.proposed, 'pledged', c.pledged, 'reserved', c.reserved,
             'inTransit', c.in_transit, 'delivered', c.delivered, 'accepted', c.accepted,
             'open', greatest(0, l.quantity - c.proposed - c.pledged - c.reserved - c.in_transit - c.accepted))
           order by l.position)
           from need_line l, coverage_of(l.id) c where l.need_id = n.id and l.withdrawn_at is null), '[]') as lines
         from need n where n.id = $1`,
        [needId],
      ),
    );
    if (!need) throw new NotFound();
    return need;
  }
}

function view(row: MatchRow): MatchView {
  const { explanation, asked, goods, pledgeState, declinedBy, secondLot, secondLine, ...match } = row;
  const { limits, weights, cost, runnerUp, runnerUpNeed } = explanation;
  const due = decisionDue(match.state, match.giverAgreedAt !== null, pledgeState);
  const undoUntil = new Date(match.changedAt.getTime() + UNDO_MINUTES * 60_000);
  const declined = match.state === 'declined' && declinedBy !== null && undoUntil > new Date();
  return {
    ...match,
    explanation: {
      limits: limits.map((limit) => limitCard(limit, asked.attributeSet)),
      weights: { ...weights },
      cost,
      runnerUp: runnerUp ?? null,
      secondKnown: runnerUp !== undefined,
      sentences: sentencesOf(explanation, asked.attributeSet, {
        asked: asked.itemName,
        offered: goods.itemName,
      }),
    },
    insteadOf: explanation.insteadOf ? { itemCode: asked.itemCode, itemName: asked.itemName } : null,
    goods: goodsCard(goods),
    secondOffer: runnerUp ? { ...(secondLot ?? NOT_SEEN), worseBy: runnerUp.worseBy } : null,
    secondNeed:
      runnerUpNeed && secondLine && mayAt('match:decide', match.giverId)
        ? { ...secondLine, worseBy: runnerUpNeed.worseBy }
        : null,
    decisionDue: due,
    yourTurn: due !== null && mayAt('match:decide', ...decidersOf(match, due)),
    undoUntil: declined && mayAt('match:decide', ...decidersOf(match, declinedBy)) ? undoUntil : null,
  };
}

const NOT_SEEN = { lotId: null, giverName: null, condition: null, available: null };

const decidersOf = (match: Pick<MatchView, 'giverId' | 'needOwnerId'>, side: Side | 'either'): string[] => [
  ...(side === 'owner' ? [] : [match.giverId]),
  ...(side === 'giver' ? [] : [match.needOwnerId]),
];
