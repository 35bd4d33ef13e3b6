import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { changed, instant } from './domain/change.js';
import { Vehicle } from './domain/vehicle.entity.js';
import type { ChangeVehicleDto, CreateVehicleDto } from './http/vehicle.dto.js';

@Injectable()
export class VehicleCommands {
  constructor(private readonly db: Database) {}

  /** Enters an own or hired vehicle. Answers its id. */
  create(dto: CreateVehicleDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('vehicle:write', dto.ownerId);
      const id = dto.id ?? newId();
      await tx.insert(Vehicle, {
        ...dto,
        id,
        plate: dto.plate ?? null,
        vin: dto.vin ?? null,
        sharedWithIds: dto.sharedWithIds ?? [],
        availableFrom: instant(dto.availableFrom) ?? null,
        availableUntil: instant(dto.availableUntil) ?? null,
      });
      return id;
    });
  }

  /** Changes what is given. Convoys that are already confirmed keep their bookings. */
  change(id: string, dto: ChangeVehicleDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const seen = await tx.findOneBy(Vehicle, { id });
      if (!seen) throw new NotFound();
      requireAt('vehicle:write', seen.ownerId);
      const vehicle = await tx.findOneOrFail(Vehicle, { where: { id }, lock: { mode: 'pessimistic_write' } });
      requireVersion(vehicle, version);
      Object.assign(vehicle, changed(dto, ['plate', 'vin']));
      await tx.save(vehicle);
    });
  }
}
