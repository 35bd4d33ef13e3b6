import { type MailSettings, mailSettings } from '#libs/notifications';
import { QUEUE_DUTIES, type QueueDuty } from '#libs/outbox';

/** What the environment says about one worker process. */
export interface WorkerConfiguration {
  readonly databaseUrl: string;
  /** Redis or Valkey for the queue; PostgreSQL carries it where none is named. */
  readonly redisUrl: string | undefined;
  /** The address under which people reach us, for links and QR codes. */
  readonly publicUrl: string;
  /** How mail is sent; undefined sends none. */
  readonly mail?: MailSettings | undefined;
  /** What this process does for the queues; all of it where nothing is said. */
  readonly duties?: readonly QueueDuty[];
}

/** @throws Error that names the variable that is missing or wrong. */
export function workerConfiguration(env: NodeJS.ProcessEnv): WorkerConfiguration {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is missing: the connection string of PostgreSQL.');
  const publicUrl = env['PUBLIC_URL'] ?? 'http://localhost:3000';
  return {
    databaseUrl,
    redisUrl: env['REDIS_URL'] || undefined,
    publicUrl,
    mail: mailSettings(env, publicUrl),
    duties: dutiesFrom(env['WORKER_RUNS']),
  };
}

function dutiesFrom(value: string | undefined): readonly QueueDuty[] {
  if (!value) return QUEUE_DUTIES;
  const named = value.split(',').map((name) => name.trim());
  const unknown = named.find((name) => !QUEUE_DUTIES.some((duty) => duty === name));
  if (unknown !== undefined)
    throw new Error(
      `WORKER_RUNS is "${value}", but it names relay, consumers, or both with a comma between.`,
    );
  return QUEUE_DUTIES.filter((duty) => named.includes(duty));
}
