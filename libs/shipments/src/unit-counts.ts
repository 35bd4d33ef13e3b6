import { currentPersonId, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { Consignment } from './domain/consignment.entity.js';
import { ScanOfAnother, UnitOfAnother } from './domain/packing.errors.js';
import type { CountUnitDto } from './http/packing.dto.js';

/** Counting units against the list of their consignment, wherever it stands: in the hall, at the hub, at its end. */
@Injectable()
export class UnitCounts {
  constructor(private readonly db: Database) {}

  /** A scan is counted once, however often it arrives. @throws UnitOfAnother for a unit of another consignment; ScanOfAnother */
  count(consignmentId: string, { id, unitId, at }: CountUnitDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await tx.findOneBy(Consignment, { id: consignmentId });
      if (!consignment) throw new NotFound();
      requireAt('consignment:hand_over', ...consignment.parties);
      const [unit] = await tx.query<{ code: string; consignmentId: string | null }[]>(
        'select code, consignment_id as "consignmentId" from handling_unit where id = $1',
        [unitId],
      );
      if (!unit) throw new NotFound({}, '/unitId');
      if (unit.consignmentId !== consignment.id)
        throw new UnitOfAnother({ code: unit.code, reference: consignment.reference }, '/unitId');
      await tx.query(
        `insert into unit_scan (id, consignment_id, unit_id, at, person_id) values ($1, $2, $3, $4, $5)
         on conflict (id) do nothing`,
        [id, consignmentId, unitId, at, currentPersonId()],
      );
      const [counted] = await tx.query<unknown[]>('select from unit_scan where id = $1 and unit_id = $2', [
        id,
        unitId,
      ]);
      if (!counted) throw new ScanOfAnother({ code: unit.code }, '/id');
    });
  }
}
