import type { EntityManager } from 'typeorm';
import type { PackingTotals } from './render/paper.facts.js';

/** An outermost unit of a consignment with everything in it, however deep. */
export interface OutermostUnit {
  /** Its SSCC, else its own code. */
  readonly code: string;
  /** As the scales said; null where nobody weighed it. */
  readonly weighedG: number | null;
  /** Of the unit and the units in it, without goods. */
  readonly tareG: number;
  readonly contents: readonly { readonly lineId: string; readonly quantity: number }[];
}

interface PackedLine {
  readonly id: string;
  readonly quantity: number;
  readonly packSize: number;
  readonly weightG: number;
  readonly volumeCm3: number;
}

/** How a line travels: in how many packages, and in which units. */
export interface LinePacking {
  readonly packages: number;
  readonly units: readonly string[];
}

export interface Packing<L> {
  readonly lines: readonly (L & LinePacking)[];
  readonly totals: PackingTotals;
}

interface UnitRow extends Omit<OutermostUnit, 'contents'> {
  readonly parts: (OutermostUnit['contents'] | null)[];
}

export async function outermostUnits(tx: EntityManager, consignmentId: string): Promise<OutermostUnit[]> {
  const rows = await tx.query<UnitRow[]>(
    `with recursive outward as (
       select u.id, u.id as outer_id, u.parent_id from handling_unit u
         where u.consignment_id = $1 and u.state <> 'unpacked'
       union all
       select o.id, p.id, p.parent_id from outward o join handling_unit p on p.id = o.parent_id)
     select coalesce(top.sscc, top.code) as code, top.gross_weight_g as "weighedG", sum(u.tare_weight_g)::bigint as "tareG",
       jsonb_agg((select jsonb_agg(jsonb_build_object('lineId', x.consignment_line_id, 'quantity', x.quantity))
         from handling_unit_content x where x.unit_id = u.id and x.consignment_line_id is not null)) as parts
     from outward o join handling_unit top on top.id = o.outer_id join handling_unit u on u.id = o.id
     where o.parent_id is null group by top.id order by top.code`,
    [consignmentId],
  );
  return rows.map(({ parts, ...unit }) => ({ ...unit, contents: parts.flatMap((part) => part ?? []) }));
}

/**
 * Packages as carriers count them: an outermost unit is one, whatever is in it, and what lies loose counts in its usual
 * packs. A unit weighs what the scales said, else its goods and its own weight.
 */
export function packingOf<L extends PackedLine>(
  lines: readonly L[],
  units: readonly OutermostUnit[],
): Packing<L> {
  const unitWeights = new Map(lines.map(({ id, weightG, quantity }) => [id, weightG / quantity]));
  const packed = lines.map((line) => {
    const holding = units.filter(({ contents }) => contents.some(({ lineId }) => lineId === line.id));
    const inUnits = total(
      holding.flatMap(({ contents }) => contents.filter(({ lineId }) => lineId === line.id)),
    );
    const loose = line.quantity - inUnits;
    return { line, holding, loose, loosePackages: Math.ceil(loose / line.packSize) };
  });
  const weightOf = ({ weighedG, tareG, contents }: OutermostUnit): number =>
    weighedG ??
    tareG +
      contents.reduce((sum, { lineId, quantity }) => sum + quantity * (unitWeights.get(lineId) ?? 0), 0);
  return {
    lines: packed.map(({ line, holding, loosePackages }) => ({
      ...line,
      packages: holding.length + loosePackages,
      units: holding.map(({ code }) => code),
    })),
    totals: {
      packages: units.length + packed.reduce((sum, { loosePackages }) => sum + loosePackages, 0),
      grossWeightG: Math.round(
        units.reduce((sum, unit) => sum + weightOf(unit), 0) +
          packed.reduce((sum, { line, loose }) => sum + loose * (unitWeights.get(line.id) ?? 0), 0),
      ),
      volumeCm3: lines.reduce((sum, { volumeCm3 }) => sum + volumeCm3, 0),
    },
  };
}

const total = (parts: OutermostUnit['contents']): number =>
  parts.reduce((sum, { quantity }) => sum + quantity, 0);
