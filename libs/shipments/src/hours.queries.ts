import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { UsualHoursView } from './http/hours.dto.js';

const ANY_HOUR = `'{"open": [], "closedOn": []}'`;

/** The newest of the caller's other consignments from or to the same place, by the same organisation. */
const lastGiven = (end: 'loading' | 'unloading', same: string): string => `
  (select o.${end}_hours from consignment o
   where o.id <> c.id and ${same} and o.${end}_hours <> ${ANY_HOUR} order by o.id desc limit 1) as "${end}"`;

/** What hours were given before for the ends of a consignment. */
@Injectable()
export class HoursQueries {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a consignment that is unknown or not visible. */
  usual(consignmentId: string): Promise<UsualHoursView> {
    return this.db.read(async (tx) => {
      const [usual] = await tx.query<UsualHoursView[]>(
        `select ${lastGiven('loading', 'o.origin_id = c.origin_id')},
           ${lastGiven('unloading', 'o.destination_place_id = c.destination_place_id and o.need_owner_id = c.need_owner_id')}
         from consignment c where c.id = $1`,
        [consignmentId],
      );
      if (!usual) throw new NotFound();
      return usual;
    });
  }
}
