import { Database } from '#libs/database';
import { requireVersion } from '#libs/http';
import { domainError, type Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { currentPersonId } from './authorisation.js';
import type { MailWish } from './mail-wish.js';
import { hashPassword, passwordMatches } from './password.js';
import { revokeLink } from './person.access.js';
import { hashOf } from './session.store.js';
import { SignInThrottle } from './sign-in.throttle.js';

export const PasswordWrong = domainError('password_wrong', 'forbidden', {
  de: 'Das bisherige Passwort stimmt nicht; es wurde nichts geändert.',
  uk: 'Поточний пароль неправильний; нічого не змінено.',
  en: 'The present password is wrong; nothing was changed.',
});

@Injectable()
export class AccountCommands {
  constructor(
    private readonly db: Database,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Sets how the signed-in person is called, and in which language and how often the person is written to. */
  async change(
    { name, language, mails }: { name?: string; language?: Language; mails?: MailWish },
    version: number,
  ): Promise<void> {
    const personId = currentPersonId();
    await this.db.transaction(async (tx) => {
      const [person] = await tx.query<[{ version: number }]>(
        'select version from person where id = $1 for update',
        [personId],
      );
      requireVersion(person, version);
      await tx.query(
        `update person set name = coalesce($2, name), language = coalesce($3, language),
           mails = coalesce($4, mails), version = version + 1 where id = $1`,
        [personId, name ?? null, language ?? null, mails ?? null],
      );
    });
  }

  /**
   * Sets the signed-in person's password, which ends every other session and every link that waits. `token` is the
   * session that stays. Call it outside of any transaction: hashing takes its time.
   * @throws PasswordWrong where the person has a password and `old` is not it.
   */
  async setPassword(
    { old, new: next }: { old?: string; new: string },
    token: string | undefined,
    address: string,
  ): Promise<void> {
    const personId = currentPersonId();
    const stored = await this.throttle.tried(`password ${personId}`, address, () =>
      this.verified(personId, old),
    );
    const hash = await hashPassword(next);
    await this.db.transaction(async (tx) => {
      const [, changed] = await tx.query<[unknown, number]>(
        `update person set password_hash = $2, version = version + 1
         where id = $1 and password_hash is not distinct from $3`,
        [personId, hash, stored],
      );
      if (changed === 0) throw new PasswordWrong({}, 'old');
      await tx.query('delete from session where person_id = $1 and token_hash is distinct from $2', [
        personId,
        token === undefined ? null : hashOf(token),
      ]);
      await revokeLink(tx, personId);
    });
  }

  /** The stored hash that was checked; null where there is none. */
  private async verified(personId: string, old: string | undefined): Promise<string | null> {
    const [person] = await this.db.read((tx) =>
      tx.query<[{ hash: string | null }]>('select password_hash as hash from person where id = $1', [
        personId,
      ]),
    );
    if (person.hash !== null && !(await passwordMatches(person.hash, old ?? '')))
      throw new PasswordWrong({}, 'old');
    return person.hash;
  }
}
