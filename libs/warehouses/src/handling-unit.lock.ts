import { NotFound } from '#libs/http';
import type { EntityManager } from 'typeorm';
import { UnitIsHeld, UnitIsSealed, UnitIsUnpacked } from './domain/handling-unit.errors.js';
import type { HandlingUnitState } from './domain/handling-unit.states.js';
import type { UnitKind } from './domain/unit-kinds.js';

/** What commands need of a unit, as it stands while it is locked. */
export interface LockedUnit {
  readonly id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly state: HandlingUnitState;
  readonly operatorId: string;
  readonly stockPlaceId: string;
  readonly consignmentId: string | null;
  readonly parentId: string | null;
  readonly tareWeightG: number;
  readonly grossWeightG: number | null;
  readonly held: boolean;
  readonly version: number;
}

const COLUMNS = `id, code, kind, state, operator_id as "operatorId", stock_place_id as "stockPlaceId",
  consignment_id as "consignmentId", parent_id as "parentId", tare_weight_g as "tareWeightG", gross_weight_g as "grossWeightG", held, version`;

/** The units in the order of their ids. @throws NotFound when one is unknown or not visible. */
export async function lockUnits(tx: EntityManager, ids: readonly string[]): Promise<LockedUnit[]> {
  // Whoever takes part in a consignment sees its units and may not lock them: seen first, so that nobody is told less.
  const seen = await tx.query<LockedUnit[]>(`select ${COLUMNS} from handling_unit where id = any($1)`, [ids]);
  if (seen.length !== new Set(ids.map((id) => id.toLowerCase())).size) throw new NotFound();
  const locked = await tx.query<LockedUnit[]>(
    `select ${COLUMNS} from handling_unit where id = any($1) order by id for update`,
    [ids],
  );
  return locked.length === seen.length ? locked : seen;
}

export async function lockUnit(tx: EntityManager, id: string): Promise<LockedUnit> {
  const [unit] = await lockUnits(tx, [id]);
  if (!unit) throw new NotFound();
  return unit;
}

/** The unit, which is locked, and all that stands in it, locked from outside in: whoever puts one in holds what it goes into. */
export async function lockInward(tx: EntityManager, id: string): Promise<string[]> {
  const inward = [id];
  for (let standing = inward; standing.length > 0;) {
    const rows = await tx.query<{ id: string }[]>(
      'select id from handling_unit where parent_id = any($1) order by id for update',
      [standing],
    );
    standing = rows.map((row) => row.id);
    inward.push(...standing);
  }
  return inward;
}

/** @throws UnitIsUnpacked, UnitIsSealed */
export function assertOpen({ state, code }: LockedUnit): void {
  if (state === 'unpacked') throw new UnitIsUnpacked({ code });
  if (state === 'sealed') throw new UnitIsSealed({ code });
}

/** @throws UnitIsHeld while the consignment that carries it is sealed. */
export function assertNotHeld({ held, code }: LockedUnit): void {
  if (held) throw new UnitIsHeld({ code });
}
