import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBooking } from './bookings.js';
import { changed, instant, requireOrder } from './domain/change.js';
import { DriverIsBooked, PersonNotOfOrganisation } from './domain/convoy.errors.js';
import { Driver } from './domain/driver.entity.js';
import { isBooked } from './next-booking.js';
import type { ChangeDriverDto, CreateDriverDto } from './http/driver.dto.js';

@Injectable()
export class DriverCommands {
  constructor(private readonly db: Database) {}

  /** Enters somebody who drives. Answers the id. @throws AvailabilityReversed */
  create(dto: CreateDriverDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('driver:write', dto.organisationId);
      await assertColleague(tx, dto.personId, dto.organisationId);
      const id = dto.id ?? newId();
      const availability = {
        availableFrom: instant(dto.availableFrom) ?? null,
        availableUntil: instant(dto.availableUntil) ?? null,
      };
      requireOrder(availability);
      await tx.insert(Driver, {
        ...dto,
        id,
        personId: dto.personId ?? null,
        sharedWithIds: dto.sharedWithIds ?? [],
        ...availability,
      });
      return id;
    });
  }

  /** Changes what is given. @throws AvailabilityReversed */
  change(id: string, dto: ChangeDriverDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const driver = await this.lock(tx, id, version);
      await assertColleague(tx, dto.personId, driver.organisationId);
      Object.assign(driver, changed(dto, ['personId']));
      requireOrder(driver);
      await tx.save(driver);
    });
  }

  /** Somebody no longer drives. What they have driven stays. @throws DriverIsBooked */
  withdraw(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockBooking(tx, id);
      const driver = await this.lock(tx, id, version);
      const [found] = await tx.query<{ booked: boolean }[]>(isBooked('driver'), [id]);
      if (found?.booked) throw new DriverIsBooked({ driver: driver.label });
      driver.withdrawnAt ??= new Date();
      await tx.save(driver);
    });
  }

  /** Somebody drives again. */
  takeBack(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const driver = await this.lock(tx, id, version);
      driver.withdrawnAt = null;
      await tx.save(driver);
    });
  }

  private async lock(tx: EntityManager, id: string, version: number | undefined): Promise<Driver> {
    const seen = await tx.findOneBy(Driver, { id });
    if (!seen) throw new NotFound();
    requireAt('driver:write', seen.organisationId);
    const driver = await tx.findOneOrFail(Driver, { where: { id }, lock: { mode: 'pessimistic_write' } });
    requireVersion(driver, version);
    return driver;
  }
}

/** An account may be tied only to a driver of the organisation it belongs to: it opens the journeys to it. */
async function assertColleague(
  tx: EntityManager,
  personId: string | null | undefined,
  organisationId: string,
): Promise<void> {
  if (!personId) return;
  const members = await tx.query<unknown[]>(
    'select 1 from membership where person_id = $1 and organisation_id = $2 limit 1',
    [personId, organisationId],
  );
  if (members.length === 0) throw new PersonNotOfOrganisation({}, '/personId');
}
