/** How this installation sends mail. */
export interface MailSettings {
  /** `smtp://` (STARTTLS where the server offers it) or `smtps://`, with user and password where it wants them. */
  readonly smtpUrl: string;
  /** Who writes: an address, or `Poruch <poruch@example.org>`. */
  readonly from: string;
  /** The address under which people reach us. */
  readonly publicUrl: string;
  /** At which full hour in Kyiv, 0 to 23, a summary ends and is sent. */
  readonly summaryHour: number;
  /** The wait after the first failure in milliseconds; it doubles with each further one, up to four hours. */
  readonly retryMs: number;
}

/** Provide it where mail is sent. */
export const MAIL_SETTINGS = Symbol('mail settings');

const ADDRESS = /^(?:[^<>\r\n]*<([^\s@<>]+@[^\s@<>]+)>|([^\s@<>]+@[^\s@<>]+))$/;

/** Where replies and bounces go: the bare address of `from`. */
export const bareAddress = (from: string): string => {
  const [, named, bare] = ADDRESS.exec(from) ?? [];
  return named ?? bare ?? from;
};

/**
 * What the environment says about mail; undefined where it names no server, and then nothing is sent.
 * @throws Error that names the variable that is missing or wrong.
 */
export function mailSettings(env: NodeJS.ProcessEnv, publicUrl: string): MailSettings | undefined {
  const smtpUrl = env['PORUCH_SMTP_URL'];
  if (!smtpUrl) return undefined;
  if (!URL.canParse(smtpUrl) || !/^smtps?:$/.test(new URL(smtpUrl).protocol))
    throw new Error('PORUCH_SMTP_URL must begin with smtp:// or smtps://.');
  const from = env['PORUCH_MAIL_FROM'] ?? '';
  if (!ADDRESS.test(from))
    throw new Error('PORUCH_MAIL_FROM is an address such as "Poruch <poruch@example.org>".');
  const summaryHour = Number(env['PORUCH_MAIL_SUMMARY_HOUR'] ?? 7);
  if (!Number.isInteger(summaryHour) || summaryHour < 0 || summaryHour > 23)
    throw new Error('PORUCH_MAIL_SUMMARY_HOUR must be a number from 0 to 23.');
  return { smtpUrl, from, publicUrl, summaryHour, retryMs: 60_000 };
}
