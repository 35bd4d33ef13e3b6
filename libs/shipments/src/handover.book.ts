import { type Language, newId } from '#libs/kernel';
import { MatchProgress } from '#libs/matching';
import { Outbox } from '#libs/outbox';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { consignmentEvent } from './consignment.events.js';
import type { Consignment } from './domain/consignment.entity.js';
import { assertCounts, type HandoverCount } from './domain/handover.check.js';
import { HandoverBeforeDispatch, HandoverInFuture } from './domain/handover.errors.js';
import { SHIPMENT_RULES, type ShipmentRules } from './domain/shipment.rules.js';
import { HandoverStock } from './handover-stock.js';

/** The data of one SVG path in a box of this size. */
export interface DrawnSignature {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

export interface HandoverDetails {
  readonly id?: string;
  readonly at: Date;
  readonly giverSignatory: string;
  readonly receiverSignatory: string;
  readonly giverSignature?: DrawnSignature;
  readonly receiverSignature?: DrawnSignature;
  readonly remarks?: string | null;
  readonly remarksLanguage?: Language | null;
  readonly lines: readonly (HandoverCount & { readonly reasonLanguage?: Language | null })[];
}

/** The link that a record came by, and in whose name it had been made. */
export interface ByLink {
  readonly linkId: string;
  readonly issuerId: string;
}

/** Clocks of two phones differ; a handover further ahead than this has not taken place. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Where records of handovers are entered, once, with all that follows from them. Receives the caller's transaction. */
@Injectable()
export class HandoverBook {
  constructor(
    private readonly stock: HandoverStock,
    private readonly matches: MatchProgress,
    private readonly outbox: Outbox,
    @Inject(SHIPMENT_RULES) private readonly rules: ShipmentRules,
  ) {}

  /**
   * The consignment is locked, and whoever records may do so.
   * @throws IllegalTransition before the arrival or when it has been recorded; the errors of the counts and of the time.
   */
  async enter(
    tx: EntityManager,
    consignment: Consignment,
    details: HandoverDetails,
    by: ByLink | null,
  ): Promise<void> {
    consignment.to('handed_over');
    assertCounts(consignment.lines, details.lines);
    if (details.at.getTime() > Date.now() + CLOCK_TOLERANCE_MS) throw new HandoverInFuture({}, '/at');
    if (consignment.dispatchedAt && details.at < consignment.dispatchedAt)
      throw new HandoverBeforeDispatch({}, '/at');
    const handoverId = await this.write(tx, consignment, details, by);
    await this.stock.settle(tx, consignment, handoverId, details.lines);
    await this.matches.deliver(tx, delivered(consignment, details.lines));
    await tx.save(consignment);
    await this.outbox.add(tx, {
      topic: 'consignment.handed_over',
      key: consignment.id,
      payload: { ...consignmentEvent(consignment), handoverId },
      audience: consignment.parties,
    });
  }

  private async write(
    tx: EntityManager,
    consignment: Consignment,
    details: HandoverDetails,
    by: ByLink | null,
  ): Promise<string> {
    const id = details.id ?? newId();
    await tx.query(
      `insert into handover (id, consignment_id, at, giver_signatory, receiver_signatory, remarks, remarks_language,
         report_due_on, link_id, issuer_id)
       values ($1, $2, $3, $4, $5, $6, $7, ($3::timestamptz at time zone 'Europe/Kyiv')::date + $8::int, $9, $10)`,
      [
        id,
        consignment.id,
        details.at,
        details.giverSignatory,
        details.receiverSignatory,
        details.remarks ?? null,
        details.remarksLanguage ?? null,
        this.rules.report.days,
        by?.linkId ?? null,
        by?.issuerId ?? null,
      ],
    );
    await tx.query(
      `insert into handover_line (handover_id, consignment_line_id, accepted, damaged, missing, surplus, reason, reason_language)
       select $1, l."consignmentLineId", l.accepted, l.damaged, l.missing, l.surplus, l.reason, l."reasonLanguage"
       from jsonb_to_recordset($2) as l("consignmentLineId" uuid, accepted bigint, damaged bigint, missing bigint,
         surplus bigint, reason text, "reasonLanguage" text)`,
      [id, JSON.stringify(details.lines)],
    );
    await sign(tx, id, details);
    return id;
  }
}

/** Whether this very record has arrived before. */
export async function isRecorded(tx: EntityManager, consignmentId: string, id: string): Promise<boolean> {
  const known = await tx.query<unknown[]>('select from handover where consignment_id = $1 and id = $2', [
    consignmentId,
    id,
  ]);
  return known.length > 0;
}

async function sign(tx: EntityManager, handoverId: string, details: HandoverDetails): Promise<void> {
  const sides = { giver: details.giverSignature, receiver: details.receiverSignature };
  for (const [side, drawn] of Object.entries(sides))
    if (drawn)
      await tx.query(
        'insert into handover_signature (handover_id, side, width, height, path) values ($1, $2, $3, $4, $5)',
        [handoverId, side, drawn.width, drawn.height, drawn.path],
      );
}

const delivered = (
  consignment: Consignment,
  counts: readonly HandoverCount[],
): { matchId: string; accepted: number }[] => {
  const accepted = new Map(counts.map((count) => [count.consignmentLineId, count.accepted]));
  return consignment.lines.map(({ id, matchId }) => ({ matchId, accepted: accepted.get(id) ?? 0 }));
};
