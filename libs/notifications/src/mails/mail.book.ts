import { hashOf, newToken } from '#libs/accounts';
import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A mail that one worker sends now. */
export interface ClaimedMail {
  readonly id: string;
  readonly personId: string;
  /** The one piece of news, or null for a summary of what was told between `toldFrom` and `toldUntil`. */
  readonly notificationId: string | null;
  readonly toldFrom: Date | null;
  readonly toldUntil: Date | null;
  /** Whoever presents it ends the mails to the person. */
  readonly endingToken: string;
}

/** So long one worker has for one mail before another takes it for dead. */
const LEASE = '5 minutes';
const LONGEST_WAIT = '4 hours';
/** A mail that could not be delivered for so long is given up, as mail servers do it. */
const GIVEN_UP_AFTER = '2 days';
/** So long mails and the addresses in them that end them are kept. */
const KEPT = '90 days';
/** Nothing is written to somebody whose mail was refused that recently. */
const REST_AFTER_REFUSAL = '1 day';

const NOT_REFUSED = `not exists (select from mail refused
  where refused.person_id = p.id and refused.refused_at > now() - interval '${REST_AFTER_REFUSAL}')`;

/** Which mails are to be sent and what became of them. Runs as a system actor. */
@Injectable()
export class MailBook {
  constructor(private readonly db: Database) {}

  /** One mail about this to everybody of its organisation who wants to hear at once, in the caller's transaction. */
  async enterAtOnce(tx: EntityManager, notificationId: string): Promise<void> {
    await tx.query(
      `insert into mail (id, person_id, notification_id)
       select uuidv7(), p.id, n.id from notification n join person p on p.id in (
           select person_id from membership where organisation_id = n.organisation_id)
       where n.id = $1 and p.mails = 'at_once' and p.disabled_at is null and ${NOT_REFUSED}
       on conflict do nothing`,
      [notificationId],
    );
  }

  /**
   * The summaries of today for everybody who wants one and has unread news from before the hour in Kyiv at which a
   * summary ends. The first covers a day, a later one begins where the last one ended, a week before at the most.
   */
  async enterSummaries(hour: number): Promise<void> {
    await this.db.transaction((tx) =>
      tx.query(
        `with today as (
           select (date_trunc('day', now() at time zone 'Europe/Kyiv') + make_interval(hours => $1))
             at time zone 'Europe/Kyiv' as until)
         insert into mail (id, person_id, told_from, told_until)
         select uuidv7(), p.id, last.until, today.until
         from person p cross join today cross join lateral (
           select greatest(coalesce(max(m.told_until), today.until - interval '1 day'),
             today.until - interval '7 days') as until from mail m where m.person_id = p.id) last
         where p.mails = 'daily' and p.disabled_at is null and today.until <= now() and last.until < today.until
           and ${NOT_REFUSED} and exists (
             select from membership mine join notification n on n.organisation_id = mine.organisation_id
             where mine.person_id = p.id and n.at >= last.until and n.at < today.until
               and not exists (select from notification_reading r
                 where r.notification_id = n.id and r.person_id = p.id)
               and not exists (select from mail m where m.notification_id = n.id and m.person_id = p.id))
         on conflict do nothing`,
        [hour],
      ),
    );
  }

  /** The next mail that is due, for this worker alone; undefined where there is none. */
  claim(): Promise<ClaimedMail | undefined> {
    return this.db.transaction(async (tx) => {
      const [[mail]] = await tx.query<[Omit<ClaimedMail, 'endingToken'>[], number]>(
        `update mail set attempts = attempts + 1, due_at = now() + interval '${LEASE}'
         where id = (select id from mail where due_at <= now() and sent_at is null and refused_at is null
           order by due_at, id limit 1 for update skip locked)
         returning id, person_id as "personId", notification_id as "notificationId", told_from as "toldFrom",
           told_until as "toldUntil"`,
      );
      if (!mail) return undefined;
      const endingToken = newToken();
      await tx.query('insert into mail_ending (token_hash, mail_id) values ($1, $2)', [
        hashOf(endingToken),
        mail.id,
      ]);
      return { ...mail, endingToken };
    });
  }

  async sent(id: string): Promise<void> {
    await this.write('update mail set sent_at = now(), answer = null where id = $1', [id]);
  }

  /** For good: it is not tried again. */
  async refused(id: string, answer: string): Promise<void> {
    await this.write('update mail set refused_at = now(), answer = $2 where id = $1', [id, answer]);
  }

  /** Is tried again after a while, unless that has gone on for too long. */
  async failed(id: string, answer: string, retryMs: number): Promise<void> {
    await this.write(
      `update mail set answer = $2, refused_at = case when created_at < now() - interval '${GIVEN_UP_AFTER}' then now() end,
         due_at = now() + least(interval '${LONGEST_WAIT}', $3 * 2 ^ least(attempts - 1, 20) * interval '1 ms')
       where id = $1`,
      [id, answer, retryMs],
    );
  }

  /** Nobody wants it any more. */
  async drop(id: string): Promise<void> {
    await this.write('delete from mail where id = $1', [id]);
  }

  async forgetOld(): Promise<void> {
    await this.write(`delete from mail where created_at < now() - interval '${KEPT}'`, []);
  }

  private async write(statement: string, parameters: readonly unknown[]): Promise<void> {
    await this.db.transaction((tx) => tx.query(statement, [...parameters]));
  }
}
