import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBooking } from './bookings.js';
import { changed, instant, requireOrder } from './domain/change.js';
import { PledgedVehicleFollowsPledge, VehicleIsBooked } from './domain/convoy.errors.js';
import { Vehicle } from './domain/vehicle.entity.js';
import type { ChangeVehicleDto, CreateVehicleDto } from './http/vehicle.dto.js';
import { isBooked } from './next-booking.js';

const CLEARABLE = ['plate', 'vin', 'costUseCents', 'costKmCents', 'costHourCents'];

@Injectable()
export class VehicleCommands {
  constructor(private readonly db: Database) {}

  /** Enters an own or hired vehicle. Answers its id. @throws AvailabilityReversed */
  create(dto: CreateVehicleDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('vehicle:write', dto.ownerId);
      const id = dto.id ?? newId();
      const availability = {
        availableFrom: instant(dto.availableFrom) ?? null,
        availableUntil: instant(dto.availableUntil) ?? null,
      };
      requireOrder(availability);
      await tx.insert(Vehicle, {
        ...dto,
        id,
        plate: dto.plate ?? null,
        vin: dto.vin ?? null,
        sharedWithIds: dto.sharedWithIds ?? [],
        costUseCents: dto.costUseCents ?? null,
        costKmCents: dto.costKmCents ?? null,
        costHourCents: dto.costHourCents ?? null,
        ...availability,
      });
      return id;
    });
  }

  /** Changes what is given. Convoys that are already confirmed keep their bookings. @throws AvailabilityReversed */
  change(id: string, dto: ChangeVehicleDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const vehicle = await this.lock(tx, id, version);
      Object.assign(vehicle, changed(dto, CLEARABLE));
      requireOrder(vehicle);
      await tx.save(vehicle);
    });
  }

  /** It has left the fleet. What it has driven stays. @throws VehicleIsBooked, PledgedVehicleFollowsPledge */
  withdraw(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockBooking(tx, id);
      const vehicle = await this.lock(tx, id, version);
      requireFleet(vehicle);
      const [found] = await tx.query<{ booked: boolean }[]>(isBooked('vehicle'), [id]);
      if (found?.booked) throw new VehicleIsBooked({ vehicle: vehicle.label });
      vehicle.withdrawnAt ??= new Date();
      await tx.save(vehicle);
    });
  }

  /** It is with the fleet again. @throws PledgedVehicleFollowsPledge */
  takeBack(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const vehicle = await this.lock(tx, id, version);
      requireFleet(vehicle);
      vehicle.withdrawnAt = null;
      await tx.save(vehicle);
    });
  }

  private async lock(tx: EntityManager, id: string, version: number | undefined): Promise<Vehicle> {
    const seen = await tx.findOneBy(Vehicle, { id });
    if (!seen) throw new NotFound();
    requireAt('vehicle:write', seen.ownerId);
    const vehicle = await tx.findOneOrFail(Vehicle, { where: { id }, lock: { mode: 'pessimistic_write' } });
    requireVersion(vehicle, version);
    return vehicle;
  }
}

function requireFleet({ kind, label }: Vehicle): void {
  if (kind === 'donated') throw new PledgedVehicleFollowsPledge({ vehicle: label });
}
