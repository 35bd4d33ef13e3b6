import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import type { Consignment } from './domain/consignment.entity.js';
import {
  NUMBERED_BY_CONSIGNMENT,
  type OfficialPaper,
  supplierOf,
  type WantedPaper,
} from './domain/official-paper.js';
import { type ClockReading, readClock } from './domain/papers-clock.js';
import type { Supplier, WantedPaperFacts } from './domain/readiness.js';
import type { ShipmentRules } from './domain/shipment.rules.js';

/** A paper of an authority as it is written down; without an id while nothing but its number is. */
export interface OfficialPaperRow {
  readonly id: string | null;
  readonly consignmentId: string;
  readonly paper: OfficialPaper;
  readonly consignmentLineId: string | null;
  readonly position: number | null;
  readonly vehicleName: Text | null;
  readonly number: string | null;
  readonly validUntil: string | null;
  readonly appliedOn: string | null;
}

/** The same against the clock. */
export interface TrackedPaper extends Omit<OfficialPaperRow, 'consignmentId'>, ClockReading {
  readonly suppliedBy: Supplier;
}

export const officialPaperRows = (
  tx: EntityManager,
  consignmentIds: readonly string[],
): Promise<OfficialPaperRow[]> =>
  tx.query(
    `select p.id, p.consignment_id as "consignmentId", p.kind as paper, p.consignment_line_id as "consignmentLineId",
       l.position, i.name as "vehicleName", p.number, p.valid_until::text as "validUntil", p.applied_on::text as "appliedOn"
     from official_paper p left join consignment_line l on l.id = p.consignment_line_id
       left join lot on lot.id = l.lot_id left join catalogue_item i on i.code = lot.item_code
     where p.consignment_id = any($1) order by p.consignment_id, l.position nulls first, p.id`,
    [consignmentIds],
  );

/** Code and declaration always, whatever else somebody said is wanted, each against the clock. */
export function trackedPapers(
  consignment: Consignment,
  rows: readonly OfficialPaperRow[],
  borderOn: string | null,
  today: string,
  rules: ShipmentRules,
): TrackedPaper[] {
  const clock = { leadDays: rules.papersLead.days, marginDays: rules.papersMargin.days };
  return inOrder(consignment, rows).map(({ consignmentId: _, ...row }) => {
    const isOfSystem = isNumbered(row.paper);
    const validDays = row.paper === 'unique_code' ? rules.code.days : rules.declaration.days;
    const clocked = { ...row, validDays: isOfSystem ? validDays : null, needsValidity: isOfSystem };
    return { ...row, ...readClock(clocked, borderOn, today, clock), suppliedBy: supplierOf(row.paper) };
  });
}

export const wantedFacts = (rows: readonly OfficialPaperRow[]): WantedPaperFacts[] =>
  rows
    .filter(({ paper }) => !isNumbered(paper))
    .map(({ paper, position, number, validUntil }) => {
      return { paper: paper as WantedPaper, position, number, validUntil };
    });

const isNumbered = (paper: OfficialPaper): boolean => NUMBERED_BY_CONSIGNMENT.some((one) => one === paper);

function inOrder(consignment: Consignment, rows: readonly OfficialPaperRow[]): OfficialPaperRow[] {
  const numbered = NUMBERED_BY_CONSIGNMENT.map((paper): OfficialPaperRow => {
    const row = rows.find((one) => one.paper === paper);
    const [number, validUntil] =
      paper === 'unique_code'
        ? [consignment.code, consignment.codeValidUntil]
        : [consignment.declarationNumber, consignment.declarationValidUntil];
    return { ...NOTHING_WRITTEN, consignmentId: consignment.id, ...row, paper, number, validUntil };
  });
  return [...numbered, ...rows.filter(({ paper }) => !isNumbered(paper))];
}

const NOTHING_WRITTEN = {
  id: null,
  consignmentLineId: null,
  position: null,
  vehicleName: null,
  appliedOn: null,
};
