import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  LighterThanItsTare,
  UnitCarriesOthers,
  UnitHoldsSmaller,
  UnitIsEmpty,
  UnitIsUnpacked,
  UnitsStandApart,
} from './domain/handling-unit.errors.js';
import { handlingUnitStates } from './domain/handling-unit.states.js';
import { UNIT_KINDS } from './domain/unit-kinds.js';
import { reasonForLater } from './earlier-lots.js';
import { assertNotHeld, assertOpen, type LockedUnit, lockUnit, lockUnits } from './handling-unit.lock.js';
import { HandlingUnits } from './handling-units.js';
import type { MakeUnitDto, MeasureUnitDto, PackStockDto, TakeOutDto } from './http/handling-unit.dto.js';

/** What the staff of a hall does with a box, a crate or a pallet. */
@Injectable()
export class HandlingUnitCommands {
  constructor(
    private readonly db: Database,
    private readonly units: HandlingUnits,
  ) {}

  /** A unit for stock, at a place of one's own hall. Answers its id. */
  make({ stockPlaceId, ...dto }: MakeUnitDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      const [place] = await tx.query<{ operatorId: string }[]>(
        `select s.operator_id as "operatorId" from stock_place p join site s on s.id = p.site_id where p.id = $1`,
        [stockPlaceId],
      );
      if (!place) throw new NotFound({}, '/stockPlaceId');
      requireAt('unit:pack', place.operatorId);
      const [id = ''] = await this.units.make(tx, { ...dto, stockPlaceId, operatorId: place.operatorId });
      return id;
    });
  }

  /**
   * @throws UnitCarriesOthers for a unit of a consignment, into which its lines go; EarlierLotFirst without a reason;
   * NotThatMuchLoose; LotHasExpired
   */
  packStock(
    id: string,
    { lotId, quantity, laterLotReason }: PackStockDto,
    version: number | undefined,
  ): Promise<void> {
    return this.with(id, version, async (tx, unit) => {
      assertOpen(unit);
      if (unit.consignmentId !== null) throw new UnitCarriesOthers({ code: unit.code });
      const [lot] = await tx.query<unknown[]>('select from lot where id = $1', [lotId]);
      if (!lot) throw new NotFound({}, '/lotId');
      const reason = await reasonForLater(tx, { lotId, placeId: unit.stockPlaceId }, laterLotReason);
      await this.units.put(tx, id, { lotId, consignmentLineId: null, quantity, laterLotReason: reason });
    });
  }

  /** @throws UnitIsSealed, NotThatMuchInUnit */
  takeOut(id: string, { contentId, quantity }: TakeOutDto, version: number | undefined): Promise<void> {
    return this.with(id, version, async (tx, unit) => {
      assertOpen(unit);
      await this.units.takeOut(tx, id, contentId, quantity);
    });
  }

  /** Onto a larger unit, or off it with null. @throws UnitHoldsSmaller, UnitsStandApart, UnitIsSealed of either. */
  place(id: string, parentId: string | null, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const before = await lockUnits(tx, [id]);
      const ids = [id, parentId, before[0]?.parentId].filter((one) => one !== null && one !== undefined);
      const units = await lockUnits(tx, [...new Set(ids)]);
      const unit = units.find((one) => one.id === id.toLowerCase());
      if (!unit) throw new NotFound();
      requireAt('unit:pack', unit.operatorId);
      requireVersion(unit, version);
      assertNotHeld(unit);
      if (unit.state === 'unpacked') throw new UnitIsUnpacked({ code: unit.code });
      const parent = units.find((one) => one.id === parentId?.toLowerCase());
      if (parent) assertHolds(parent, unit);
      const left = units.find((one) => one.id === unit.parentId);
      if (left && left !== parent) assertOpen(left);
      await tx.query(
        `update handling_unit set parent_id = $2, parent_rank = (select p.rank from handling_unit p where p.id = $2),
           version = version + 1 where id = $1`,
        [id, parent?.id ?? null],
      );
      await this.units.changed(
        tx,
        [left, parent].flatMap((one) => (one && one !== unit ? [one.id] : [])),
      );
    });
  }

  /** Weight and dimensions as measured; sealed units are weighed too. @throws LighterThanItsTare */
  measure(id: string, dto: MeasureUnitDto, version: number | undefined): Promise<void> {
    return this.with(id, version, async (tx, unit) => {
      if (unit.state === 'unpacked') throw new UnitIsUnpacked({ code: unit.code });
      const tareG = dto.tareWeightG ?? unit.tareWeightG;
      const grossG = dto.grossWeightG === undefined ? unit.grossWeightG : dto.grossWeightG;
      if (grossG !== null && grossG < tareG)
        throw new LighterThanItsTare(
          { tareG },
          dto.grossWeightG === undefined ? '/tareWeightG' : '/grossWeightG',
        );
      const given = Object.entries(COLUMN_OF).flatMap(([field, column]) => {
        const value = dto[field as keyof MeasureUnitDto];
        return value === undefined ? [] : [{ column, value }];
      });
      const sets = given.map(({ column }, n) => `${column} = $${n + 2}`);
      if (dto.grossWeightG !== undefined)
        sets.push(`weighed_at = ${dto.grossWeightG === null ? 'null' : 'now()'}`);
      await tx.query(
        `update handling_unit set ${[...sets, 'version = version + 1'].join(', ')} where id = $1`,
        [id, ...given.map(({ value }) => value)],
      );
    });
  }

  /** From here on it does not change. @throws UnitIsEmpty */
  seal(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, async (tx, unit) => {
      const [{ empty }] = await tx.query<[{ empty: boolean }]>(
        `select not exists (select from handling_unit_content where unit_id = $1)
           and not exists (select from handling_unit where parent_id = $1) as empty`,
        [id],
      );
      if (empty) throw new UnitIsEmpty({ code: unit.code });
      await setState(tx, unit, 'sealed');
    });
  }

  /** @throws UnitIsHeld while the consignment that carries it is sealed. */
  open(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, async (tx, unit) => {
      assertNotHeld(unit);
      await setState(tx, unit, 'open');
    });
  }

  /** Everything out of it, also out of a sealed one: said on purpose, never on the way. @throws UnitIsHeld */
  unpack(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, async (tx, unit) => {
      assertNotHeld(unit);
      handlingUnitStates.move(unit.state, 'unpacked');
      await this.units.unpack(tx, id);
    });
  }

  /** The label in use is revoked and, unless it is taken back altogether, replaced by a new one. */
  relabel(id: string, renew: boolean, version: number | undefined): Promise<void> {
    return this.with(id, version, async (tx, unit) => {
      if (unit.state === 'unpacked') throw new UnitIsUnpacked({ code: unit.code });
      await (renew ? this.units.label(tx, id) : this.units.revokeLabel(tx, id));
      await tx.query('update handling_unit set version = version + 1 where id = $1', [id]);
    });
  }

  private with(
    id: string,
    version: number | undefined,
    work: (tx: EntityManager, unit: LockedUnit) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      const unit = await lockUnit(tx, id);
      requireAt('unit:pack', unit.operatorId);
      requireVersion(unit, version);
      await work(tx, unit);
    });
  }
}

const COLUMN_OF: Readonly<Record<keyof MeasureUnitDto, string>> = {
  grossWeightG: 'gross_weight_g',
  tareWeightG: 'tare_weight_g',
  lengthMm: 'length_mm',
  widthMm: 'width_mm',
  heightMm: 'height_mm',
  palletPlaces: 'pallet_places',
};

function assertHolds(parent: LockedUnit, unit: LockedUnit): void {
  assertOpen(parent);
  if (UNIT_KINDS.indexOf(parent.kind) <= UNIT_KINDS.indexOf(unit.kind))
    throw new UnitHoldsSmaller({}, '/parentId');
  const isApart = unit.consignmentId === null && parent.stockPlaceId !== unit.stockPlaceId;
  if (isApart || parent.consignmentId !== unit.consignmentId) throw new UnitsStandApart({}, '/parentId');
}

const setState = (tx: EntityManager, unit: LockedUnit, state: LockedUnit['state']): Promise<unknown> =>
  tx.query('update handling_unit set state = $2, version = version + 1 where id = $1', [
    unit.id,
    handlingUnitStates.move(unit.state, state),
  ]);
