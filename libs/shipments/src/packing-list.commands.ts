import { currentPersonId, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { folded, ImportHasMovedOn, ImportIsUndone } from '#libs/spreadsheets';
import { HandlingUnitCommands, HandlingUnitQueries } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockConsignment } from './consignment.lock.js';
import { NothingNewToPack, NumberIsTaken, StandsOnNothing } from './domain/packing.errors.js';
import { type Package, packagesOf, type PackingRow, saysTheSame } from './packing-list/packages.js';
import { namedUnits, numbersOf, UNTOUCHED } from './packing-list.queries.js';
import { PackingCommands } from './packing.commands.js';

export interface PackingTable {
  readonly id?: string;
  readonly rows: readonly PackingRow[];
}

interface Made {
  readonly id: string;
  readonly number: string;
}

/** The packages of a table: packed together, and unpacked together while nothing has happened with them. */
@Injectable()
export class PackingListCommands {
  constructor(
    private readonly db: Database,
    private readonly packing: PackingCommands,
    private readonly commands: HandlingUnitCommands,
    private readonly units: HandlingUnitQueries,
  ) {}

  /**
   * Packs all that is not packed yet, or nothing: what stands there just so already is left alone. Answers the id of
   * the import.
   * @throws NothingNewToPack; NumberIsTaken for a package that is packed otherwise; whatever packing refuses.
   */
  create(consignmentId: string, { id = newId(), rows }: PackingTable): Promise<string> {
    return this.db.transaction(async (tx) => {
      const { operatorId } = await lockConsignment(tx, consignmentId);
      requireAt('unit:pack', operatorId);
      const there = await this.unitsThere(tx, consignmentId);
      for (const [index, row] of rows.entries()) {
        const unit = there.get(folded(row.number ?? ''));
        const standsOn = there.get(folded(row.standsOn ?? ''))?.code ?? row.standsOn;
        if (row.number !== null && unit && !saysTheSame({ ...row, standsOn }, unit))
          throw new NumberIsTaken({ number: row.number, code: unit.code }, `/rows/${index}/number`);
      }
      const packages = packagesOf(rows).filter(({ number }) => !there.has(folded(number)));
      if (packages.length === 0) throw new NothingNewToPack();
      const made: Made[] = [];
      for (const one of packages) made.push(await this.pack(consignmentId, one));
      const idOf = new Map([...there].map(([number, unit]) => [number, unit.id]));
      for (const { id: unitId, number } of made) idOf.set(folded(number), unitId);
      await this.putOnto(packages, idOf);
      // Last, because whatever comes onto a pallet makes its weight unknown.
      for (const one of packages) await this.measure(idOf.get(folded(one.number))!, one);
      await tx.query(
        `insert into packing_import (id, consignment_id, operator_id, units, created_by)
         select $1, $2, $3, jsonb_agg(jsonb_build_object('id', u.id, 'number', made.number, 'version', u.version)), $5
         from jsonb_to_recordset($4) as made(id uuid, number text) join handling_unit u on u.id = made.id`,
        [id, consignmentId, operatorId, JSON.stringify(made), currentPersonId()],
      );
      return id;
    });
  }

  /** Unpacks exactly these packages. @throws ImportIsUndone; ImportHasMovedOn when one of them is not as it was. */
  undo(consignmentId: string, importId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { operatorId } = await lockConsignment(tx, consignmentId);
      requireAt('unit:pack', operatorId);
      const [imported] = await tx.query<{ ids: string[]; untouched: boolean; undone: boolean }[]>(
        `select ${UNTOUCHED} as untouched, t.undone_at is not null as undone,
           array(select made.id from jsonb_to_recordset(t.units) as made(id uuid)
             join handling_unit u on u.id = made.id order by u.rank desc, u.id) as ids
         from packing_import t where t.id = $1 and t.consignment_id = $2`,
        [importId, consignmentId],
      );
      if (!imported) throw new NotFound();
      if (imported.undone) throw new ImportIsUndone();
      if (!imported.untouched) throw new ImportHasMovedOn();
      for (const unitId of imported.ids) await this.commands.unpack(unitId, undefined);
      await tx.query('update packing_import set undone_at = now() where id = $1', [importId]);
    });
  }

  private async unitsThere(tx: EntityManager, consignmentId: string): Promise<ReturnType<typeof namedUnits>> {
    return namedUnits(await this.units.ofConsignment(tx, consignmentId), await numbersOf(tx, consignmentId));
  }

  private async pack(consignmentId: string, { number, kind = 'box', lines }: Package): Promise<Made> {
    const id = newId();
    await this.packing.makeUnits(consignmentId, { id, kind, count: 1, lines });
    return { id, number };
  }

  private async putOnto(packages: readonly Package[], idOf: ReadonlyMap<string, string>): Promise<void> {
    for (const { number, standsOn } of packages) {
      if (standsOn === undefined) continue;
      const parentId = idOf.get(folded(standsOn));
      if (!parentId) throw new StandsOnNothing({ number, standsOn });
      await this.commands.place(idOf.get(folded(number))!, parentId, undefined);
    }
  }

  private async measure(
    unitId: string,
    { grossWeightG, lengthMm, widthMm, heightMm }: Package,
  ): Promise<void> {
    const measured = Object.entries({ grossWeightG, lengthMm, widthMm, heightMm }).filter(
      ([, value]) => value !== undefined,
    );
    if (measured.length > 0) await this.commands.measure(unitId, Object.fromEntries(measured), undefined);
  }
}
