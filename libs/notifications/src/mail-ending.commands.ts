import { hashOf, SignInThrottle } from '#libs/accounts';
import { Database, runAs } from '#libs/database';
import { domainError, system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';

export const MailEndingUnknown = domainError('mail_ending_unknown', 'not_found', {
  de: 'Dieser Link gilt nicht mehr. Melden Sie sich an und ändern Sie die Einstellung in „Mein Zugang“.',
  uk: 'Це посилання вже не діє. Увійдіть і змініть налаштування в розділі «Мій обліковий запис».',
  en: 'This link no longer holds. Sign in and change the setting in “My account”.',
});

/** Ends mails without a sign-in, by the token that each mail carries. */
@Injectable()
export class MailEndingCommands {
  constructor(
    private readonly db: Database,
    private readonly throttle: SignInThrottle,
  ) {}

  /** The person gets no more mails; a second time changes nothing. Call it outside of any transaction. */
  async end(token: string, address: string): Promise<void> {
    await this.throttle.tried(`no-mail ${token.slice(0, 43)}`, address, async () => {
      const [, known] = await runAs(system('no-mail'), () =>
        this.db.transaction((tx) =>
          tx.query<[unknown, number]>(
            `update person set mails = 'none', version = version + case mails when 'none' then 0 else 1 end
             where id = (select m.person_id from mail_ending e join mail m on m.id = e.mail_id where e.token_hash = $1)`,
            [hashOf(token)],
          ),
        ),
      );
      if (known === 0) throw new MailEndingUnknown();
    });
  }
}
