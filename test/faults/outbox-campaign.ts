import type { QueueDuty } from '#libs/outbox';
import { setTimeout as sleep } from 'node:timers/promises';
import { check, type Findings } from './check.js';
import { killAndStart, Program } from './process.js';
import { Dice } from './random.js';
import { serverFaults, Servers } from './servers.js';
import { stockUp } from './stock.js';
import { strikeAtRandom, type Fault, type FaultCounts } from './strike.js';

export interface CampaignOptions {
  readonly backend: 'postgres' | 'redis';
  readonly seconds: number;
  readonly seed: number;
  /** Events a second that the producers try to commit together. */
  readonly rate: number;
  /** The control: the relay forgets what it has published. */
  readonly forgetful: boolean;
  readonly say: (line: string) => void;
}

export interface CampaignResult extends Findings {
  /** What was done how often. */
  readonly faults: FaultCounts;
  /** Processes that ended although nobody had killed them. */
  readonly crashes: readonly string[];
  /** From the last commit to the last effect in milliseconds; undefined when it never came. */
  readonly drainedMs: number | undefined;
}

const PRODUCERS = 2;
/** By what they do for the queue. */
const WORKERS: readonly (readonly QueueDuty[])[] = [['relay'], ['consumers'], ['relay', 'consumers']];
/** However slow the machine, every program is up by then. */
const START_MS = 120_000;
/** The time goal for the rest of the work once every program is back. */
const DRAIN_MS = 60_000;
/** So long without an effect, it ends: every recovery that does not need the relay to look again is over by then. */
const CONTROL_STILL_MS = 10_000;

/** Load, faults at random, quiet, and then the count. Every process belongs to the campaign and is killed by its own id. */
export async function campaign(options: CampaignOptions): Promise<CampaignResult> {
  const servers = await Servers.start(options.backend === 'redis');
  const confirmed = new Set<string>();
  const settings = {
    DATABASE_URL: servers.appUrl,
    FAULTS_RATE: String(options.rate / PRODUCERS),
    FAULTS_FORGETFUL: options.forgetful ? 'yes' : 'no',
    ...(servers.redisUrl ? { REDIS_URL: servers.redisUrl } : {}),
  };
  const producers = Array.from(
    { length: PRODUCERS },
    (_, i) =>
      new Program(`producer ${i + 1}`, new URL('./producer.ts', import.meta.url), settings, (id) =>
        confirmed.add(id),
      ),
  );
  const workers = WORKERS.map(
    (duties) =>
      new Program(duties.join(' and '), new URL('./worker.ts', import.meta.url), {
        ...settings,
        FAULTS_DUTIES: duties.join(','),
      }),
  );
  const all = [...producers, ...workers];
  const clear = (): void => all.forEach((p) => p.destroy());
  process.once('exit', clear);
  try {
    await servers.asAdmin(stockUp);
    for (const p of all) p.start();
    await until(() => confirmed.size > 20, START_MS, 'the producers did not begin');
    await until(
      async () => (await openDeliveries(servers)) < confirmed.size,
      START_MS,
      'the workers did not begin',
    );
    const faults = await strikeAtRandom(
      faultsOf(servers, producers, workers),
      new Dice(options.seed),
      options.seconds,
      options.say,
    );
    await Promise.all(producers.map((p) => p.stop()));
    options.say(
      `faults end, ${confirmed.size} events confirmed, ${await openDeliveries(servers)} effects still to come`,
    );
    // How long a program takes to start is the machine's affair; from here on it is the outbox's.
    await until(() => workers.every((p) => p.ready), START_MS, 'the workers did not come back');
    const drainedMs = await drained(servers, options.forgetful ? CONTROL_STILL_MS : Infinity);
    await Promise.all(workers.map((p) => p.stop()));
    const findings = await check(servers.adminUrl, confirmed);
    return { ...findings, faults, crashes: all.flatMap((p) => p.crashes), drainedMs };
  } finally {
    clear();
    process.off('exit', clear);
    await servers.stop();
  }
}

function faultsOf(
  servers: Servers,
  producers: readonly Program[],
  workers: readonly Program[],
): readonly Fault[] {
  return [
    killAndStart('kill -9 producer', 1, producers),
    ...workers.map((worker) => killAndStart(`kill -9 ${worker.name}`, 1, [worker])),
    ...serverFaults(servers, 1),
  ];
}

const openDeliveries = (servers: Servers): Promise<number> =>
  servers.asAdmin(async (client) => {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from outbox_delivery where done_at is null and dead_at is null',
    );
    return rows[0]?.n ?? 0;
  });

/** How long until nothing is open; undefined when it did not end in time, or stood still for so long. */
async function drained(servers: Servers, stillMs: number): Promise<number | undefined> {
  const began = Date.now();
  let [open, since] = [Infinity, began];
  while (Date.now() - began < DRAIN_MS && Date.now() - since < stillMs) {
    const now = await openDeliveries(servers);
    if (now === 0) return Date.now() - began;
    if (now < open) [open, since] = [now, Date.now()];
    await sleep(100);
  }
  return undefined;
}

async function until(
  condition: () => boolean | Promise<boolean>,
  withinMs: number,
  otherwise: string,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(otherwise);
    await sleep(100);
  }
}
