import { Every, type RecurringTask } from '#libs/outbox';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Letters } from '../mails/letters.js';
import { MailBook, type ClaimedMail } from '../mails/mail.book.js';
import { LONGEST_ANSWER, MailPost } from '../mails/mail.post.js';
import { MAIL_SETTINGS, type MailSettings } from '../mails/mail.settings.js';

/**
 * Sends the mails that are due, one after the other. Each is taken by one worker and noted as sent once the server has
 * taken it; where a worker dies in between, the mail goes out again under the same Message-ID.
 */
@Injectable()
@Every(2)
export class SendMails implements RecurringTask, OnModuleDestroy {
  private readonly logger = new Logger(SendMails.name);
  private post: Promise<MailPost> | undefined;
  private isStopping = false;

  constructor(
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    private readonly book: MailBook,
    private readonly letters: Letters,
  ) {}

  async run(): Promise<void> {
    while (!this.isStopping) {
      const mail = await this.book.claim();
      if (!mail || !(await this.sendOrWait(mail))) return;
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    (await this.post)?.close();
  }

  /** A mail that cannot be written waits like one that cannot be delivered, and holds up no other. */
  private async sendOrWait(mail: ClaimedMail): Promise<boolean> {
    try {
      return await this.send(mail);
    } catch (error) {
      await this.book.failed(mail.id, String(error).slice(0, LONGEST_ANSWER), this.settings.retryMs);
      throw error;
    }
  }

  /** False where the server takes no mail at all now. */
  private async send(mail: ClaimedMail): Promise<boolean> {
    const letter = await this.letters.write(mail, this.settings.publicUrl);
    if (!letter) {
      await this.book.drop(mail.id);
      return true;
    }
    const delivery = await (await (this.post ??= MailPost.of(this.settings))).deliver(letter);
    if (delivery.kind === 'sent') await this.book.sent(mail.id);
    else if (delivery.kind === 'refused') await this.book.refused(mail.id, delivery.answer);
    else {
      await this.book.failed(mail.id, delivery.answer, this.settings.retryMs);
      if (delivery.unreachable) this.logger.warn(`The mail server takes no mail: ${delivery.answer}`);
      return !delivery.unreachable;
    }
    return true;
  }
}
