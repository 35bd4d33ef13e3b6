import { Database } from '#libs/database';
import { Every, type RecurringTask } from '#libs/outbox';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { FILE_HOMES } from '../file.homes.js';
import { OBJECT_STORE } from '../stores/configured-store.js';
import type { ObjectStore } from '../stores/object-store.js';

/** Longer than any request takes between keeping the bytes and writing the row, and than a backup takes. */
const GRACE_HOURS = 24;
const REMOVED_AT_ONCE = 500;
const PROVEN_AT_ONCE = 500;

const NAMED = FILE_HOMES.map((home) => `exists (select from ${home} f where f.object_key = o.key)`).join(
  ' or ',
);

/** Removes what no row names any more, and looks whether what rows name is there. */
@Injectable()
@Every(3_600)
export class TidyObjects implements RecurringTask {
  private readonly log = new Logger('TidyObjects');

  constructor(
    private readonly db: Database,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore | null,
  ) {}

  async run(): Promise<void> {
    if (!this.store) return;
    await this.remove(this.store);
    await this.prove(this.store);
  }

  private async remove(store: ObjectStore): Promise<void> {
    const rows = await this.db.read((tx) =>
      tx.query<{ key: string }[]>(
        `select o.key from stored_object o where o.put_at < now() - make_interval(hours => $1) and not (${NAMED})
         order by o.put_at limit $2`,
        [GRACE_HOURS, REMOVED_AT_ONCE],
      ),
    );
    for (const { key } of rows)
      await this.db.transaction(async (tx) => {
        // Locked, so that no row can begin to name it while it goes.
        const [still] = await tx.query<unknown[]>(
          `select from stored_object o where o.key = $1 and not (${NAMED}) for update`,
          [key],
        );
        if (!still) return;
        await store.delete(key);
        await tx.query('delete from stored_object where key = $1', [key]);
      });
  }

  /** Those that were looked at longest ago. What is missing is an alarm each time, until it is there again. */
  private async prove(store: ObjectStore): Promise<void> {
    const rows = await this.db.read((tx) =>
      tx.query<{ key: string }[]>(
        `select o.key from stored_object o where ${NAMED} order by o.proven_at nulls first, o.key limit $1`,
        [PROVEN_AT_ONCE],
      ),
    );
    const missing: string[] = [];
    for (const { key } of rows) if (!(await store.exists(key))) missing.push(key);
    await this.db.transaction((tx) =>
      tx.query(
        `update stored_object set proven_at = now(),
           missing_since = case when key = any($2) then coalesce(missing_since, now()) end
         where key = any($1)`,
        [rows.map(({ key }) => key), missing],
      ),
    );
    if (missing.length > 0)
      this.log.error(
        `${missing.length} of ${rows.length} stored files are missing: ${missing.slice(0, 10).join(', ')}`,
      );
  }
}
