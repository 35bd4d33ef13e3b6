import { Every, type RecurringTask } from '#libs/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { MailBook } from '../mails/mail.book.js';
import { MAIL_SETTINGS, type MailSettings } from '../mails/mail.settings.js';

/** Enters the summaries of the day when their hour has come, and forgets mails that are long over. */
@Injectable()
@Every(60)
export class EnterSummaries implements RecurringTask {
  constructor(
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    private readonly book: MailBook,
  ) {}

  async run(): Promise<void> {
    await this.book.enterSummaries(this.settings.summaryHour);
    await this.book.forgetOld();
  }
}
