import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface TakenMail extends ParsedMail {
  readonly envelopeTo: string;
  readonly raw: string;
}

/** A mail server on loopback that takes everything unless it is told otherwise. */
export interface MailServer {
  readonly url: string;
  readonly taken: readonly TakenMail[];
  /** Every RCPT TO, taken or not. */
  readonly asked: readonly string[];
  /** From now on this address is answered with this code, so many times. */
  refuse(address: string, code: number, times?: number): void;
  /** Waits for the mails to an address. @throws Error with what has come instead. */
  mailsTo(address: string, count?: number): Promise<TakenMail[]>;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;

export async function startMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const asked: string[] = [];
  const refusals = new Map<string, { code: number; times: number }>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      asked.push(address);
      const refusal = refusals.get(address);
      if (!refusal || refusal.times === 0) return done();
      refusal.times -= 1;
      done(Object.assign(new Error('No such mailbox here'), { responseCode: refusal.code }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        void simpleParser(raw).then((mail) => {
          taken.push({ ...mail, envelopeTo: envelope.rcptTo[0]!.address, raw: raw.toString('utf8') });
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const to = (address: string) => taken.filter((mail) => mail.envelopeTo === address);
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    asked,
    refuse: (address, code, times = Number.POSITIVE_INFINITY) => refusals.set(address, { code, times }),
    async mailsTo(address, count = 1) {
      const until = Date.now() + PATIENCE_MS;
      while (to(address).length < count) {
        if (Date.now() > until)
          throw new Error(
            `${address} has ${to(address).length} of ${count} mails; asked for: ${asked.join()}`,
          );
        await sleep(50);
      }
      return to(address);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
