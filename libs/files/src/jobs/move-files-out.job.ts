import { Database } from '#libs/database';
import { Every, type RecurringTask } from '#libs/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { FILE_HOMES } from '../file.homes.js';
import { Objects } from '../objects.js';
import { OBJECT_STORE } from '../stores/configured-store.js';
import type { ObjectStore } from '../stores/object-store.js';

/** How many files of each kind move at once: each takes a moment of the storage and of memory. */
const AT_ONCE = 50;

/**
 * Moves files that still lie in the database to the store that is configured, some every minute. Each has its own
 * transaction and is read where it lies in between, so that it can end anywhere and go on.
 */
@Injectable()
@Every(60)
export class MoveFilesOut implements RecurringTask {
  constructor(
    private readonly db: Database,
    private readonly objects: Objects,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore | null,
  ) {}

  async run(): Promise<void> {
    if (!this.store) return;
    for (const home of FILE_HOMES) {
      const rows = await this.db.read((tx) =>
        tx.query<{ id: string }[]>(
          `select id from ${home} where content is not null order by id limit ${AT_ONCE}`,
        ),
      );
      for (const { id } of rows) await this.move(home, id);
    }
  }

  private async move(home: (typeof FILE_HOMES)[number], id: string): Promise<void> {
    const [row] = await this.db.read((tx) =>
      tx.query<{ content: Buffer }[]>(`select content from ${home} where id = $1 and content is not null`, [
        id,
      ]),
    );
    if (!row) return;
    const { objectKey, objectBytes } = await this.objects.keep(row.content);
    await this.db.transaction((tx) =>
      tx.query(
        `update ${home} set content = null, object_key = $2, object_bytes = $3 where id = $1 and content is not null`,
        [id, objectKey, objectBytes],
      ),
    );
  }
}
