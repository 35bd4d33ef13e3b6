import { Addressees } from '#libs/accounts';
import { type DynamicModule, Module } from '@nestjs/common';
import { Letters } from '../mails/letters.js';
import { MailBook } from '../mails/mail.book.js';
import { MAIL_SETTINGS, type MailSettings } from '../mails/mail.settings.js';
import { EnterSummaries } from './enter-summaries.job.js';
import { SendMails } from './send-mails.job.js';
import { TellOrganisations } from './tell-organisations-when-something-happened.job.js';

@Module({ providers: [TellOrganisations] })
export class NotificationsJobsModule {
  /** With mail, where the installation sends some; news is told in the app in any case. */
  static of({ mail }: { mail: MailSettings | undefined }): DynamicModule {
    return {
      module: NotificationsJobsModule,
      providers: mail
        ? [
            { provide: MAIL_SETTINGS, useValue: mail },
            Addressees,
            Letters,
            MailBook,
            SendMails,
            EnterSummaries,
          ]
        : [],
    };
  }
}
