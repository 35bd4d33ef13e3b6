import { mayAt } from '#libs/accounts';
import type { EntityManager } from 'typeorm';
import { sentencesOf } from './domain/explanation.text.js';
import type { MatchingSnapshot, Suggestion } from './domain/matching-plan.js';
import { keyOf, type Lock, servedOf } from './domain/what-if.js';
import type { PlanLineView, PlanSideView } from './http/what-if.dto.js';

interface VisibleLine {
  readonly needLineId: string;
  readonly needId: string;
  readonly needTitle: string;
  readonly titleLanguage: string;
  readonly ownerName: PlanLineView['ownerName'];
  /** Of the item asked for. */
  readonly asked: PlanLineView['itemName'];
  readonly attributeSet: string;
}

interface VisibleLot {
  readonly lotId: string;
  readonly giverName: PlanLineView['giverName'];
  readonly itemCode: string;
  readonly itemName: PlanLineView['itemName'];
}

/** What of a snapshot the caller sees, with its names. */
export interface Visible {
  readonly lines: ReadonlyMap<string, VisibleLine>;
  readonly lots: ReadonlyMap<string, VisibleLot>;
}

/** Row-level security leaves out what the caller may not see. */
export async function visibleIn(tx: EntityManager, snapshot: MatchingSnapshot): Promise<Visible> {
  const lines = await tx.query<VisibleLine[]>(
    `select l.id as "needLineId", l.need_id as "needId", n.title as "needTitle", n.title_language as "titleLanguage",
       o.name as "ownerName", i.name as asked, i.attribute_set as "attributeSet"
     from need_line l join need n on n.id = l.need_id join organisation o on o.id = l.owner_id
     join catalogue_item i on i.code = l.item_code where l.id = any($1)`,
    [snapshot.demands.map(({ needLineId }) => needLineId)],
  );
  const lots = await tx.query<VisibleLot[]>(
    `select lot.id as "lotId", o.name as "giverName", i.code as "itemCode", i.name as "itemName"
     from lot join organisation o on o.id = lot.giver_id join catalogue_item i on i.code = lot.item_code
     where lot.id = any($1)`,
    [snapshot.supplies.map(({ lotId }) => lotId)],
  );
  return {
    lines: new Map(lines.map((line) => [line.needLineId, line])),
    lots: new Map(lots.map((lot) => [lot.lotId, lot])),
  };
}

/** Pairs of either plan, those of one need together. */
export function comparedLines(
  visible: Visible,
  before: readonly Suggestion[],
  after: readonly Suggestion[],
  locks: readonly Lock[],
): PlanLineView[] {
  const now = new Map(before.map((pair) => [keyOf(pair), pair]));
  const then = new Map(after.map((pair) => [keyOf(pair), pair]));
  const locked = new Set(locks.map(keyOf));
  return [...new Map([...now, ...then])]
    .flatMap(([key, pair]) => {
      const line = visible.lines.get(pair.needLineId);
      const lot = visible.lots.get(pair.lotId);
      if (!line || !lot) return [];
      const { attributeSet, asked, ...wanted } = line;
      return [
        {
          ...wanted,
          ...lot,
          before: now.get(key)?.quantity ?? 0,
          after: then.get(key)?.quantity ?? 0,
          locked: locked.has(key),
          mayPropose: mayAt('match:decide', pair.needOwnerId, pair.giverId),
          sentences: sentencesOf(pair.explanation, attributeSet, { asked, offered: lot.itemName }),
        },
      ];
    })
    .sort((a, b) => compareText(a.needLineId, b.needLineId) || compareText(a.lotId, b.lotId));
}

interface Planned {
  readonly snapshot: MatchingSnapshot;
  readonly plan: readonly Suggestion[];
}

/** Lines that would go without more or less than now. */
export function comparedSides(visible: Visible, now: Planned, then: Planned): PlanSideView[] {
  const after = withoutOf(then);
  return [...withoutOf(now)]
    .map(([needLineId, withoutBefore]) => ({
      needLineId,
      withoutBefore,
      withoutAfter: after.get(needLineId) ?? 0,
    }))
    .filter((side) => visible.lines.has(side.needLineId) && side.withoutBefore !== side.withoutAfter);
}

function withoutOf({ snapshot, plan }: Planned): Map<string, number> {
  const served = servedOf(plan);
  return new Map(
    snapshot.demands.map(({ needLineId, open }) => [needLineId, open - (served.get(needLineId) ?? 0)]),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
