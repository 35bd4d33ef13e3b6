import type { Transporter } from 'nodemailer';
import type { MailContent } from './mail.content.js';
import { mjmlOf, textOf } from './mail.design.js';
import { bareAddress, type MailSettings } from './mail.settings.js';

export interface Letter {
  /** The same whenever the same mail is sent again, so that a server may know it again. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly content: MailContent;
  /** An entry for the reader's calendar, as iCalendar. */
  readonly calendar: string | null;
  /** Takes a POST without a body and ends the mails to the reader (RFC 8058). */
  readonly oneClickUrl: string;
}

/** What became of a letter: taken, not taken for good, or not now. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly answer: string }
  /** `unreachable`: the server would take no other letter either. */
  | { readonly kind: 'failed'; readonly answer: string; readonly unreachable: boolean };

type Typeset = (mjml: string) => Promise<{ readonly html: string }>;

const PATIENCE_MS = 20_000;
/** In characters, of what is kept of an answer of the mail server. */
export const LONGEST_ANSWER = 500;

/** Hands letters to the mail server, one connection each. */
export class MailPost {
  private constructor(
    private readonly from: string,
    private readonly transport: Transporter,
    private readonly typeset: Typeset,
  ) {}

  /** Loaded where mail is sent alone: the MJML compiler takes 57 MB. */
  static async of({ smtpUrl, from }: MailSettings): Promise<MailPost> {
    const [{ createTransport }, { default: mjml }] = await Promise.all([
      import('nodemailer'),
      import('mjml'),
    ]);
    const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true });
    Object.assign(transport.options, {
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    });
    return new MailPost(from, transport, (source) =>
      mjml(source, { validationLevel: 'strict', fonts: {}, keepComments: true }),
    );
  }

  async deliver({ id, to, content, calendar, oneClickUrl }: Letter): Promise<Delivery> {
    const sender = bareAddress(this.from);
    const { html } = await this.typeset(mjmlOf(content));
    try {
      await this.transport.sendMail({
        from: this.from,
        to,
        envelope: { from: sender, to: [to.address] },
        messageId: `<${id}@${sender.slice(sender.lastIndexOf('@') + 1)}>`,
        subject: content.subject,
        text: textOf(content),
        html,
        ...(calendar === null
          ? {}
          : { icalEvent: { method: 'PUBLISH', filename: 'poruch.ics', content: calendar } }),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': content.language,
          'List-Unsubscribe': `<${oneClickUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      });
      return { kind: 'sent' };
    } catch (error) {
      return deliveryAfter(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}

interface SmtpError {
  readonly message?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** What a server says to the recipient or to the text concerns this letter; anything else, all of them. */
const OF_ONE_LETTER = new Set(['RCPT TO', 'DATA']);

function deliveryAfter(error: unknown): Delivery {
  const { message, response, responseCode = 0, command = '' } = error as SmtpError;
  const answer =
    (response ?? message ?? String(error))
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_ANSWER) || '–';
  const concernsOne = OF_ONE_LETTER.has(command);
  return concernsOne && responseCode >= 500
    ? { kind: 'refused', answer }
    : { kind: 'failed', answer, unreachable: !concernsOne };
}
