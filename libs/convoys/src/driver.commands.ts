import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { changed, instant } from './domain/change.js';
import { PersonNotOfOrganisation } from './domain/convoy.errors.js';
import { Driver } from './domain/driver.entity.js';
import type { ChangeDriverDto, CreateDriverDto } from './http/driver.dto.js';

@Injectable()
export class DriverCommands {
  constructor(private readonly db: Database) {}

  /** Enters somebody who drives. Answers the id. */
  create(dto: CreateDriverDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('driver:write', dto.organisationId);
      await assertColleague(tx, dto.personId, dto.organisationId);
      const id = dto.id ?? newId();
      await tx.insert(Driver, {
        ...dto,
        id,
        personId: dto.personId ?? null,
        sharedWithIds: dto.sharedWithIds ?? [],
        availableFrom: instant(dto.availableFrom) ?? null,
        availableUntil: instant(dto.availableUntil) ?? null,
      });
      return id;
    });
  }

  change(id: string, dto: ChangeDriverDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const seen = await tx.findOneBy(Driver, { id });
      if (!seen) throw new NotFound();
      requireAt('driver:write', seen.organisationId);
      await assertColleague(tx, dto.personId, seen.organisationId);
      const driver = await tx.findOneOrFail(Driver, { where: { id }, lock: { mode: 'pessimistic_write' } });
      requireVersion(driver, version);
      Object.assign(driver, changed(dto, ['personId']));
      await tx.save(driver);
    });
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
