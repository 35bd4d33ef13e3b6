import { currentPersonId, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Convoy } from './domain/convoy.entity.js';
import type { ConvoyState } from './domain/convoy.states.js';
import {
  ConvoyTakesNoLoad,
  UnitBelongsOnOther,
  UnitIsNotLoaded,
  UnitIsOnOther,
  UnitIsWithOthers,
  UnitNotWithConvoy,
  UnitStandsInOther,
} from './domain/loading.errors.js';
import type { LoadUnitDto, UnloadUnitDto } from './http/loading.dto.js';

const LOADING: readonly ConvoyState[] = ['scheduled', 'confirmed', 'underway'];

interface Unit {
  readonly code: string;
  readonly consignmentId: string | null;
  readonly parentCode: string | null;
}

/** One scan as a unit goes onto a vehicle, one as it comes off. A scan that arrives again changes nothing. */
@Injectable()
export class LoadingCommands {
  constructor(private readonly db: Database) {}

  /**
   * @throws UnitBelongsOnOther where the plan says another vehicle, unless the convoy lead gives a reason;
   * UnitIsOnOther, UnitIsWithOthers, UnitNotWithConvoy, UnitStandsInOther, ConvoyTakesNoLoad
   */
  load(convoyId: string, { id, unitId, vehicleId, at, reason }: LoadUnitDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await convoyOf(tx, convoyId);
      if (!LOADING.includes(convoy.state)) throw new ConvoyTakesNoLoad({ state: convoy.state });
      const unit = await unitOf(tx, unitId);
      if (unit.parentCode !== null)
        throw new UnitStandsInOther({ code: unit.code, parent: unit.parentCode }, '/unitId');
      const vehicle = await vehicleOf(tx, convoyId, vehicleId);
      await assertTravels(tx, convoyId, unit);
      const planned = await plannedVehicles(tx, convoyId, unit);
      if (planned.length > 0 && !planned.some((one) => one.id === vehicle.id)) {
        const belongs = planned.map(({ label }) => label).join(', ');
        if (reason === undefined)
          throw new UnitBelongsOnOther({ code: unit.code, vehicle: vehicle.label, belongs }, '/vehicleId');
        requireAt('convoy:lead', convoy.operatorId);
      }
      await tx.query('select end_old_loadings($1)', [unitId]);
      await tx.query(
        `insert into unit_loading (id, convoy_id, vehicle_id, unit_id, loaded_at, loaded_by, reason)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [id, convoyId, vehicle.id, unitId, at, currentPersonId(), reason ?? null],
      );
      const [now] = await tx.query<{ vehicleId: string; label: string }[]>(
        `select l.vehicle_id as "vehicleId", v.label from unit_loading l join vehicle v on v.id = l.vehicle_id
         where l.unit_id = $1 and l.unloaded_at is null`,
        [unitId],
      );
      if (!now && !(await isRepeated(tx, id, convoyId, unitId)))
        throw new UnitIsWithOthers({ code: unit.code }, '/unitId');
      if (now && now.vehicleId !== vehicle.id)
        throw new UnitIsOnOther({ code: unit.code, vehicle: now.label }, '/unitId');
    });
  }

  /** Off its vehicle: before the departure to stand elsewhere, at the end because it has arrived. @throws UnitIsNotLoaded */
  unload(convoyId: string, { unitId, at }: UnloadUnitDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      await convoyOf(tx, convoyId);
      const { code } = await unitOf(tx, unitId);
      await tx.query(
        `update unit_loading set unloaded_at = $3, unloaded_by = $4
         where convoy_id = $1 and unit_id = $2 and unloaded_at is null`,
        [convoyId, unitId, at, currentPersonId()],
      );
      const [was] = await tx.query<unknown[]>(
        'select from unit_loading where convoy_id = $1 and unit_id = $2 limit 1',
        [convoyId, unitId],
      );
      if (!was) throw new UnitIsNotLoaded({ code }, '/unitId');
    });
  }
}

async function convoyOf(tx: EntityManager, id: string): Promise<Convoy> {
  const convoy = await tx.findOneBy(Convoy, { id });
  if (!convoy) throw new NotFound();
  return convoy;
}

async function unitOf(tx: EntityManager, id: string): Promise<Unit> {
  const [unit] = await tx.query<Unit[]>(
    `select u.code, u.consignment_id as "consignmentId", p.code as "parentCode"
     from handling_unit u left join handling_unit p on p.id = u.parent_id where u.id = $1 and u.state <> 'unpacked'`,
    [id],
  );
  if (!unit) throw new NotFound({}, '/unitId');
  return unit;
}

async function vehicleOf(
  tx: EntityManager,
  convoyId: string,
  vehicleId: string,
): Promise<{ id: string; label: string }> {
  const [vehicle] = await tx.query<{ id: string; label: string }[]>(
    `select v.id, v.label from vehicle v where v.id = $2
       and exists (select from journey j where j.convoy_id = $1 and j.vehicle_id = v.id)`,
    [convoyId, vehicleId],
  );
  if (!vehicle) throw new NotFound({}, '/vehicleId');
  return vehicle;
}

async function assertTravels(tx: EntityManager, convoyId: string, unit: Unit): Promise<void> {
  const [travels] = await tx.query<unknown[]>(
    'select from convoy_consignment where convoy_id = $1 and consignment_id = $2 and left_at is null',
    [convoyId, unit.consignmentId],
  );
  if (!travels) throw new UnitNotWithConvoy({ code: unit.code }, '/unitId');
}

const plannedVehicles = (
  tx: EntityManager,
  convoyId: string,
  unit: Unit,
): Promise<{ id: string; label: string }[]> =>
  tx.query(
    `select v.id, v.label from journey_consignment x join journey j on j.id = x.journey_id
       join vehicle v on v.id = j.vehicle_id where j.convoy_id = $1 and x.consignment_id = $2 order by v.label`,
    [convoyId, unit.consignmentId],
  );

/** The scan had its effect when it came first: the unit was taken off again since. */
async function isRepeated(tx: EntityManager, id: string, convoyId: string, unitId: string): Promise<boolean> {
  const known = await tx.query<unknown[]>(
    'select from unit_loading where id = $1 and convoy_id = $2 and unit_id = $3',
    [id, convoyId, unitId],
  );
  return known.length > 0;
}
