import { kyivDay } from '#libs/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Consignment } from './domain/consignment.entity.js';
import { ConsignmentNotReady } from './domain/consignment.errors.js';
import { BEFORE_DISPATCH } from './domain/consignment.states.js';
import { type Light, worst } from './domain/papers-clock.js';
import { type MissingPoint, missingPoints, type PackedLine } from './domain/readiness.js';
import { SHIPMENT_RULES, type ShipmentRules } from './domain/shipment.rules.js';
import {
  officialPaperRows,
  type OfficialPaperRow,
  type TrackedPaper,
  trackedPapers,
  wantedFacts,
} from './tracked-papers.js';

export interface Readiness {
  /** The day until which code and declaration have to be valid: as planned, never one that has passed. */
  readonly borderOn: string;
  /** The day at the border as planned, also where it has passed; null while there is none. */
  readonly plannedOn: string | null;
  /** The last day on which the owner's word that the need still holds counts; null where there is none. */
  readonly reconfirmedUntil: string | null;
  readonly missing: readonly MissingPoint[];
  /** What authorities issue, against the day at the border. */
  readonly papers: readonly TrackedPaper[];
  /** The worst of them. */
  readonly light: Light;
}

/** The gate before a departure. Receives the caller's transaction. */
@Injectable()
export class ConsignmentReadiness {
  constructor(@Inject(SHIPMENT_RULES) private readonly rules: ShipmentRules) {}

  async of(tx: EntityManager, consignment: Consignment, now = new Date()): Promise<Readiness> {
    const lines = await packedLines(tx, [consignment.id]);
    return this.judged(consignment, lines, await officialPaperRows(tx, [consignment.id]), now);
  }

  /** What each of these still lacks; consignments that have left or ended are not named. */
  async ofMany(
    tx: EntityManager,
    ids: readonly string[],
    now = new Date(),
  ): Promise<Map<string, Readiness & { readonly consignment: Consignment }>> {
    const waiting = await tx.findBy(Consignment, { id: In([...ids]), state: In([...BEFORE_DISPATCH]) });
    const known = waiting.map(({ id }) => id);
    const lines = await packedLines(tx, known);
    const papers = await officialPaperRows(tx, known);
    return new Map(
      waiting.map((consignment) => {
        const own = <T extends { consignmentId: string }>(rows: readonly T[]): T[] =>
          rows.filter(({ consignmentId }) => consignmentId === consignment.id);
        const judged = this.judged(consignment, own(lines), own(papers), now);
        return [consignment.id, { ...judged, consignment }];
      }),
    );
  }

  private judged(
    consignment: Consignment,
    lines: readonly PackedLine[],
    rows: readonly OfficialPaperRow[],
    now: Date,
  ): Readiness {
    const today = kyivDay(now);
    const plannedOn = plannedDay(consignment);
    const borderOn = plannedOn !== null && plannedOn > today ? plannedOn : today;
    const reconfirmationDays = this.rules.reconfirmation.days;
    const word = consignment.needReconfirmedAt;
    const reconfirmedUntil = word && kyivDay(word.getTime() + reconfirmationDays * DAY_MS);
    const wanted = wantedFacts(rows);
    const papers = trackedPapers(consignment, rows, plannedOn && borderOn, today, this.rules);
    return {
      borderOn,
      plannedOn,
      reconfirmedUntil,
      missing: missingPoints({ ...consignment, now, borderOn, reconfirmationDays, lines, wanted }),
      papers,
      light: worst(papers.map(({ light }) => light)),
    };
  }

  /** @throws ConsignmentNotReady that carries the missing points. */
  async assert(tx: EntityManager, consignment: Consignment): Promise<void> {
    const { missing, borderOn } = await this.of(tx, consignment);
    if (missing.length > 0) throw new ConsignmentNotReady({ count: missing.length, borderOn, missing });
  }
}

const DAY_MS = 86_400_000;

/** The convoy's plan, else the latest arrival. */
const plannedDay = ({ plannedBorderAt, latestArrivalOn }: Consignment): string | null =>
  plannedBorderAt ? kyivDay(plannedBorderAt) : latestArrivalOn;

export const packedLines = (
  tx: EntityManager,
  consignmentIds: readonly string[],
): Promise<(PackedLine & { consignmentId: string })[]> =>
  tx.query(
    `select l.consignment_id as "consignmentId", l.position, i.name, l.quantity, l.weight_g as "weightG", i.vehicle_class is not null as "isVehicle", l.vin, lot.best_before::text as "bestBefore"
     from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
     where l.consignment_id = any($1) order by l.consignment_id, l.position`,
    [consignmentIds],
  );
