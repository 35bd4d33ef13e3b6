import { Database, runAs } from '#libs/database';
import { domainError, newId, system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export const TooManySignIns = domainError('too_many_sign_ins', 'too_many', {
  de: 'Zu viele Versuche. Versuchen Sie es in {minutes} Minuten noch einmal.',
  uk: 'Забагато спроб. Спробуйте ще раз за {minutes} хв.',
  en: 'Too many attempts. Try again in {minutes} minutes.',
});

const WINDOW_MINUTES = 15;
const MAX_FOR_SUBJECT_AND_ADDRESS = 10;
const MAX_FOR_ADDRESS = 100;

/**
 * Limits how often secrets are tried. Attempts are counted for subject and address together, so that a stranger
 * elsewhere cannot lock anybody out, and counted before they are tried, so that many at once are not more than one
 * after the other. Whatever succeeds is not counted.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly db: Database) {}

  /**
   * Runs the attempt, which throws where the secret is wrong. Call it outside of any transaction.
   * @throws TooManySignIns without having run it.
   */
  async tried<T>(subject: string, address: string, attempt: () => Promise<T>): Promise<T> {
    const id = newId();
    if (!(await this.mayTry(id, `${subject} ${address}`, address))) {
      await this.forget(id);
      throw new TooManySignIns({ minutes: WINDOW_MINUTES });
    }
    const result = await attempt();
    await this.forget(id);
    return result;
  }

  /** Whoever commits an attempt sees all that were committed before: of many at once, only as many as allowed pass. */
  private async mayTry(id: string, subject: string, address: string): Promise<boolean> {
    await this.asSystem((tx) =>
      tx.query('insert into sign_in_failure (id, subject) values ($1, $2), ($1, $3)', [id, subject, address]),
    );
    const [tried] = await this.asSystem((tx) =>
      tx.query<[{ subject: number; address: number }]>(
        `select count(*) filter (where subject = $1)::int as subject, count(*) filter (where subject = $2)::int as address
         from sign_in_failure where subject in ($1, $2) and at > now() - make_interval(mins => $3)`,
        [subject, address, WINDOW_MINUTES],
      ),
    );
    return tried.subject <= MAX_FOR_SUBJECT_AND_ADDRESS && tried.address <= MAX_FOR_ADDRESS;
  }

  private async forget(id: string): Promise<void> {
    await this.asSystem((tx) => tx.query('delete from sign_in_failure where id = $1', [id]));
  }

  private asSystem<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return runAs(system('sign-in'), () => this.db.transaction(work));
  }
}
