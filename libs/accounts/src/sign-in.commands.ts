import { Database, runAs } from '#libs/database';
import { domainError, newId, system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { passwordMatches } from './password.js';
import { SessionStore } from './session.store.js';

export const SignInRefused = domainError('sign_in_refused', 'unauthenticated', {
  de: 'E-Mail-Adresse oder Passwort stimmen nicht.',
  uk: 'Неправильна електронна адреса або пароль.',
  en: 'The e-mail address or the password is wrong.',
});

export const TooManySignIns = domainError('too_many_sign_ins', 'too_many', {
  de: 'Zu viele Versuche. Versuchen Sie es in {minutes} Minuten noch einmal.',
  uk: 'Забагато спроб. Спробуйте ще раз за {minutes} хв.',
  en: 'Too many attempts. Try again in {minutes} minutes.',
});

const WINDOW_MINUTES = 15;
const MAX_FOR_ACCOUNT_AND_ADDRESS = 10;
const MAX_FOR_ADDRESS = 100;

@Injectable()
export class SignInCommands {
  constructor(
    private readonly db: Database,
    private readonly sessions: SessionStore,
  ) {}

  /**
   * Opens a session. Unknown people and wrong passwords answer alike and take equally long. Attempts are counted for
   * account and address together, so that a stranger elsewhere cannot lock anybody out, and counted before they are
   * tried, so that many at once are not more than one after the other.
   */
  async signIn(
    email: string,
    password: string,
    address: string,
  ): Promise<{ token: string; expiresAt: Date }> {
    const attempt = newId();
    if (!(await this.mayTry(attempt, `${email.toLowerCase()} ${address}`, address))) {
      await this.forget(attempt);
      throw new TooManySignIns({ minutes: WINDOW_MINUTES });
    }
    const [person] = await this.asSystem((tx) =>
      tx.query<{ id: string; password_hash: string }[]>(
        'select id, password_hash from person where lower(email) = lower($1) and disabled_at is null',
        [email],
      ),
    );
    const matches = await passwordMatches(person?.password_hash, password);
    if (!matches || !person) throw new SignInRefused();
    await this.forget(attempt);
    return this.sessions.open(person.id);
  }

  /** Whoever commits an attempt sees all that were committed before: of many at once, only as many as allowed pass. */
  private async mayTry(attempt: string, account: string, address: string): Promise<boolean> {
    await this.asSystem((tx) =>
      tx.query('insert into sign_in_failure (id, subject) values ($1, $2), ($1, $3)', [
        attempt,
        account,
        address,
      ]),
    );
    const [tried] = await this.asSystem((tx) =>
      tx.query<[{ account: number; address: number }]>(
        `select count(*) filter (where subject = $1)::int as account, count(*) filter (where subject = $2)::int as address
         from sign_in_failure where subject in ($1, $2) and at > now() - make_interval(mins => $3)`,
        [account, address, WINDOW_MINUTES],
      ),
    );
    return tried.account <= MAX_FOR_ACCOUNT_AND_ADDRESS && tried.address <= MAX_FOR_ADDRESS;
  }

  private async forget(attempt: string): Promise<void> {
    await this.asSystem((tx) => tx.query('delete from sign_in_failure where id = $1', [attempt]));
  }

  private asSystem<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return runAs(system('sign-in'), () => this.db.transaction(work));
  }
}
