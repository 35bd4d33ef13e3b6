import { BEFORE_DISPATCH, type ConsignmentReadiness } from '#libs/shipments';
import type { EntityManager } from 'typeorm';
import { byDue, MOST_OF_A_KIND, type TaskAction } from './domain/task.js';
import type { TasksOfAKind } from './task.queries.js';

/** How many consignments are judged at the most, the newest first. */
const MOST_JUDGED = 200;

type Consignment = Parameters<ConsignmentReadiness['of']>[1];
type Point = Awaited<ReturnType<ConsignmentReadiness['of']>>['missing'][number];

/** The consignments whose departure waits for a paper that one of the organisations supplies, as the gate judges it. */
export async function missingPapers(
  tx: EntityManager,
  readiness: ConsignmentReadiness,
  organisations: readonly string[],
): Promise<TasksOfAKind> {
  if (organisations.length === 0) return { items: [], total: 0 };
  const waiting = await tx.query<{ id: string }[]>(
    `select id from consignment where state = any($2)
       and array[giver_id, operator_id, need_owner_id, recipient_id] && $1 order by id desc limit ${MOST_JUDGED}`,
    [organisations, BEFORE_DISPATCH],
  );
  const judged = await readiness.ofMany(
    tx,
    waiting.map(({ id }) => id),
  );
  const items = [...judged.values()].flatMap(({ consignment, missing, borderOn, light }) => {
    const own = missing.filter((point) => organisations.includes(suppliedBy(consignment, point)));
    const [first] = own;
    if (!first) return [];
    return [
      {
        kind: 'papers_missing' as const,
        subject: {
          kind: 'consignment' as const,
          id: consignment.id,
          title: { name: null, words: consignment.reference, language: null },
        },
        dueAt: null,
        dueOn: planned(consignment) ? borderOn : null,
        organisationId: suppliedBy(consignment, first),
        actions: actionsFor(own),
        missing: own.map(({ code }) => code),
        light,
      },
    ];
  });
  return { items: items.sort(byDue).slice(0, MOST_OF_A_KIND), total: items.length };
}

const planned = ({ plannedBorderAt, latestArrivalOn }: Consignment): boolean =>
  plannedBorderAt !== null || latestArrivalOn !== null;

function suppliedBy(consignment: Consignment, { code, suppliedBy: supplier }: Point): string {
  if (code === 'need_not_reconfirmed') return consignment.needOwnerId;
  return { giver: consignment.giverId, operator: consignment.operatorId, recipient: consignment.recipientId }[
    supplier
  ];
}

function actionsFor(points: readonly Point[]): TaskAction[] {
  const reconfirmations = points.filter(({ code }) => code === 'need_not_reconfirmed').length;
  return [
    ...(points.length > reconfirmations ? (['supply_papers'] as const) : []),
    ...(reconfirmations > 0 ? (['reconfirm'] as const) : []),
  ];
}
