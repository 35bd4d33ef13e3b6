import type { Events } from '#libs/contracts';
import { dayText, type Text } from '#libs/kernel';
import { type OfficialPaper, officialPaperNames } from '#libs/shipments';
import type { EntityManager } from 'typeorm';
import type { News, Parameter } from '../domain/news.js';
import { documentTexts, latePaperTexts, outcomeTexts } from '../domain/news.texts.js';

interface ConsignmentRow {
  readonly id: string;
  readonly reference: string;
  readonly operatorId: string;
  readonly parties: string[];
  readonly giver: Text;
  readonly recipient: Text;
  readonly due: string | null;
}

type ConsignmentEvent = Events['consignment.planned'];

/** What its operator does is news for everybody else who takes part. */
export async function consignmentMoved(tx: EntityManager, event: ConsignmentEvent): Promise<News> {
  const row = await consignmentRow(tx, event.consignmentId);
  const { reference, giver, recipient } = row;
  return about(
    row,
    row.parties.filter((id) => id !== row.operatorId),
    { reference, giver, recipient },
  );
}

export async function consignmentHandedOver(
  tx: EntityManager,
  event: Events['consignment.handed_over'],
): Promise<News> {
  const row = await consignmentRow(tx, event.consignmentId);
  return about(row, row.parties, { reference: row.reference, due: row.due === null ? '' : dayText(row.due) });
}

export async function consignmentEnded(tx: EntityManager, event: Events['consignment.ended']): Promise<News> {
  const row = await consignmentRow(tx, event.consignmentId);
  const outcome = outcomeTexts[event.outcome] ?? event.outcome;
  return about(row, row.parties, { reference: row.reference, outcome });
}

/** Those who received file it; nobody else is told. */
export async function reportDue(tx: EntityManager, event: Events['consignment.report_due']): Promise<News> {
  const row = await consignmentRow(tx, event.consignmentId);
  return about(row, [event.recipientId], {
    reference: row.reference,
    due: row.due === null ? '' : dayText(row.due),
  });
}

/** The side that can supply the paper is reminded, and whoever runs hall and transport. */
export async function paperLate(tx: EntityManager, event: Events['consignment.paper_late']): Promise<News> {
  const row = await consignmentRow(tx, event.consignmentId);
  const [late] = await tx.query<[{ kind: OfficialPaper; word: string; supplierId: string }]>(
    'select kind, word, supplier_id as "supplierId" from paper_reminder where id = $1',
    [event.reminderId],
  );
  return about(row, [...new Set([late.supplierId, row.operatorId])], {
    reference: row.reference,
    paper: officialPaperNames[late.kind],
    state: latePaperTexts[late.word] ?? '',
  });
}

/** The staff of a convoy whose plan was made before is told; without one nobody has to do anything. */
export async function hoursChanged(
  tx: EntityManager,
  event: Events['consignment.hours_changed'],
): Promise<News | undefined> {
  const { reference } = await consignmentRow(tx, event.consignmentId);
  const [convoy] = await tx.query<{ id: string; operatorId: string; reference: string }[]>(
    `select k.id, k.operator_id as "operatorId", k.reference
     from convoy_consignment x join convoy k on k.id = x.convoy_id
     where x.consignment_id = $1 and x.left_at is null and k.state in ('scheduled', 'confirmed')`,
    [event.consignmentId],
  );
  return (
    convoy && {
      organisationIds: [convoy.operatorId],
      subject: 'convoy',
      subjectId: convoy.id,
      parameters: { reference, convoy: convoy.reference },
    }
  );
}

export async function documentReady(tx: EntityManager, event: Events['document.ready']): Promise<News> {
  const row = await consignmentRow(tx, event.consignmentId);
  const [document] = await tx.query<[{ kind: string; reference: string }]>(
    'select kind, reference from document where id = $1',
    [event.documentId],
  );
  // What is made by itself is news; who asked for another paper sees it come.
  const kind = documentTexts[document.kind];
  return {
    organisationIds: kind === undefined ? [] : row.parties,
    subject: 'document',
    subjectId: event.documentId,
    parameters: {
      kind: kind ?? document.kind,
      document: document.reference,
      reference: row.reference,
    },
  };
}

const about = (
  row: ConsignmentRow,
  organisationIds: readonly string[],
  parameters: Readonly<Record<string, Parameter>>,
): News => ({ organisationIds, subject: 'consignment', subjectId: row.id, parameters });

async function consignmentRow(tx: EntityManager, id: string): Promise<ConsignmentRow> {
  const [row] = await tx.query<[ConsignmentRow]>(
    `select c.id, c.reference, c.operator_id as "operatorId", g.name as giver, r.name as recipient,
       array[c.giver_id, c.operator_id, c.need_owner_id, c.recipient_id, c.end_user_id] as parties,
       (select h.report_due_on::text from handover h where h.consignment_id = c.id) as due
     from consignment c join organisation g on g.id = c.giver_id join organisation r on r.id = c.recipient_id
     where c.id = $1`,
    [id],
  );
  return row;
}
