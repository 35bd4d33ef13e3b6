import { NotFound } from '#libs/http';
import { BEFORE_DISPATCH, ConsignmentProgress } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Convoy } from './domain/convoy.entity.js';
import {
  ConsignmentCannotTravel,
  ConsignmentInOtherConvoy,
  ConsignmentOfOtherOperator,
  DonatedVehicleTravelsOnce,
  DriverHasLeft,
  VehicleHasLeft,
} from './domain/convoy.errors.js';

export interface Members {
  readonly consignmentIds?: readonly string[];
  readonly vehicleIds?: readonly string[];
  readonly driverIds?: readonly string[];
  readonly bufferVehicleId?: string | null;
}

/** What a convoy carries, and the vehicles and drivers it may use. Receives the caller's transaction, convoy locked. */
@Injectable()
export class ConvoyMembers {
  constructor(private readonly consignments: ConsignmentProgress) {}

  /** Replaces what is given. @throws NotFound for what is unknown or not visible. */
  async replace(tx: EntityManager, convoy: Convoy, members: Members): Promise<void> {
    if (members.consignmentIds) await this.carry(tx, convoy, distinct(members.consignmentIds));
    if (members.vehicleIds) await this.useVehicles(tx, convoy, distinct(members.vehicleIds));
    if (members.driverIds) await this.useDrivers(tx, convoy, distinct(members.driverIds));
    await this.keepInReserve(tx, convoy, members.bufferVehicleId);
  }

  /** The vehicle given, else the one before as long as it is with the convoy. */
  private async keepInReserve(
    tx: EntityManager,
    convoy: Convoy,
    bufferVehicleId: string | null | undefined,
  ): Promise<void> {
    const wished = bufferVehicleId === undefined ? convoy.bufferVehicleId : bufferVehicleId;
    const [used] = await tx.query<unknown[]>(
      `select 1 from convoy_vehicle x join vehicle v on v.id = x.vehicle_id
       where x.convoy_id = $1 and v.id = $2 and v.kind <> 'donated'`,
      [convoy.id, wished],
    );
    if (bufferVehicleId && !used) throw new NotFound({}, '/bufferVehicleId');
    convoy.bufferVehicleId = used && wished ? wished.toLowerCase() : null;
  }

  private async carry(tx: EntityManager, convoy: Convoy, ids: readonly string[]): Promise<void> {
    for (const { reference, operatorId, state } of await this.consignments.lock(tx, ids)) {
      if (operatorId !== convoy.operatorId)
        throw new ConsignmentOfOtherOperator({ reference }, '/consignmentIds');
      if (!BEFORE_DISPATCH.includes(state))
        throw new ConsignmentCannotTravel({ reference, state }, '/consignmentIds');
    }
    const [elsewhere] = await tx.query<{ reference: string }[]>(
      `select c.reference from convoy_consignment x join consignment c on c.id = x.consignment_id
       where x.consignment_id = any($1) and x.convoy_id <> $2 and x.left_at is null limit 1`,
      [ids, convoy.id],
    );
    if (elsewhere) throw new ConsignmentInOtherConvoy({ reference: elsewhere.reference }, '/consignmentIds');
    await tx.query('delete from convoy_consignment where convoy_id = $1 and consignment_id <> all($2)', [
      convoy.id,
      ids,
    ]);
    await tx.query(
      `insert into convoy_consignment (convoy_id, consignment_id) select $1, id from unnest($2::uuid[]) id
       on conflict (convoy_id, consignment_id) do update set left_at = null`,
      [convoy.id, ids],
    );
  }

  private async useVehicles(tx: EntityManager, convoy: Convoy, ids: readonly string[]): Promise<void> {
    const vehicles = await tx.query<{ label: string; delivers: boolean; kind: string; left: boolean }[]>(
      `select v.label, v.kind, v.kind <> 'donated' and v.withdrawn_at is not null as left, exists (select from consignment_line l join convoy_consignment x on x.consignment_id = l.consignment_id
           where l.lot_id = v.lot_id and l.cancelled_at is null and x.convoy_id = $2 and x.left_at is null) as delivers
       from vehicle v where v.id = any($1)`,
      [ids, convoy.id],
    );
    if (vehicles.length !== ids.length) throw new NotFound({}, '/vehicleIds');
    const stranger = vehicles.find((vehicle) => vehicle.kind === 'donated' && !vehicle.delivers);
    if (stranger) throw new DonatedVehicleTravelsOnce({ vehicle: stranger.label }, '/vehicleIds');
    const left = vehicles.find((vehicle) => vehicle.left);
    if (left) throw new VehicleHasLeft({ vehicle: left.label }, '/vehicleIds');
    await tx.query('delete from convoy_vehicle where convoy_id = $1', [convoy.id]);
    await tx.query(
      'insert into convoy_vehicle (convoy_id, vehicle_id) select $1, id from unnest($2::uuid[]) id',
      [convoy.id, ids],
    );
  }

  private async useDrivers(tx: EntityManager, convoy: Convoy, ids: readonly string[]): Promise<void> {
    const drivers = await tx.query<{ left: boolean }[]>(
      'select withdrawn_at is not null as left from driver where id = any($1)',
      [ids],
    );
    if (drivers.length !== ids.length) throw new NotFound({}, '/driverIds');
    if (drivers.some((driver) => driver.left)) throw new DriverHasLeft({}, '/driverIds');
    await tx.query('delete from convoy_driver where convoy_id = $1', [convoy.id]);
    await tx.query(
      'insert into convoy_driver (convoy_id, driver_id) select $1, id from unnest($2::uuid[]) id',
      [convoy.id, ids],
    );
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toLowerCase()))];
