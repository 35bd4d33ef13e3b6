import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { DriversQuery, DriverView } from './http/driver.dto.js';
import { nextBooking } from './next-booking.js';
import { logRead } from '#libs/accounts';

const SELECT_DRIVER = `
  select id, organisation_id as "organisationId", person_id as "personId", label, licence_classes as "licenceClasses",
    may_cross_border as "mayCrossBorder", home_place_id as "homePlaceId", shared_with as "sharedWithIds",
    available_from as "availableFrom", available_until as "availableUntil", ${nextBooking('driver')} as "nextBooking",
    withdrawn_at as "withdrawnAt", version
  from driver`;

/** Who drives. Each driver that is shown leaves a READ in the audit trail, in the same transaction. */
@Injectable()
export class DriverQueries {
  constructor(private readonly db: Database) {}

  one(id: string): Promise<DriverView> {
    return this.db.transaction(async (tx) => {
      const [driver] = await tx.query<DriverView[]>(`${SELECT_DRIVER} where id = $1`, [id]);
      if (!driver) throw new NotFound();
      await logRead(tx, 'driver', [driver.id]);
      return driver;
    });
  }

  list(query: DriversQuery): Promise<Page<DriverView>> {
    const { before, limit } = keyset(query);
    return this.db.transaction(async (tx) => {
      const rows = await tx.query<DriverView[]>(
        `${SELECT_DRIVER} where ($1::uuid is null or id < $1) and ($2::uuid is null or organisation_id = $2)
         order by id desc limit $3`,
        [before, query.organisationId ?? null, limit + 1],
      );
      const shown = page(rows, limit);
      await logRead(
        tx,
        'driver',
        shown.items.map((driver) => driver.id),
      );
      return shown;
    });
  }
}
