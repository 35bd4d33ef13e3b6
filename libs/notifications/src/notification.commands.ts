import { currentPersonId } from '#libs/accounts';
import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';

/** What a person has read. Marking twice changes nothing. */
@Injectable()
export class NotificationCommands {
  constructor(private readonly db: Database) {}

  /** Nothing happens for a notification that is unknown or not visible. */
  async read(id: string): Promise<void> {
    await this.db.transaction((tx) =>
      tx.query(
        `insert into notification_reading (notification_id, person_id)
         select id, $1 from notification where id = $2 on conflict do nothing`,
        [currentPersonId(), id],
      ),
    );
  }

  /** Answers how many were unread. */
  async readAll(): Promise<number> {
    const marked = await this.db.transaction((tx) =>
      tx.query<unknown[]>(
        `insert into notification_reading (notification_id, person_id)
         select id, $1 from notification on conflict do nothing returning notification_id`,
        [currentPersonId()],
      ),
    );
    return marked.length;
  }
}
