import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { AuditVerifier } from '#libs/accounts';
import { Database, dataSource } from '#libs/database';
import { loadDemonstration } from '../../../apps/standalone/src/load-demonstration.js';
import { freePort } from '../../../apps/standalone/src/postgres.js';
import { killAndStart } from '../process.js';
import { Dice } from '../random.js';
import { serverFaults, Servers } from '../servers.js';
import { strikeAtRandom, type Fault, type FaultCounts } from '../strike.js';
import { Caller, signIn } from './caller.js';
import { violationsOf } from './check.js';
import { overlooked } from './control.js';
import { Deals } from './deals.js';
import { Programs } from './programs.js';
import { ClientRecord } from './record.js';
import { Steps, type Parties } from './steps.js';

export interface ProductOptions {
  readonly backend: 'postgres' | 'redis';
  readonly seconds: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface ProductResult {
  readonly faults: FaultCounts;
  readonly acknowledged: number;
  /** Attempts that were made again with the same key. */
  readonly repeated: number;
  /** Acknowledged only by a later attempt, whose answer was the kept one of the first. */
  readonly replayed: number;
  /** From the last answer to the last effect in milliseconds; undefined when it never came. */
  readonly drainedMs: number | undefined;
  readonly violations: readonly string[];
  /** Falsifications of the control that the check did not report. */
  readonly overlooked: readonly string[];
}

const CLIENTS = 16;
const DRAIN_MS = 90_000;
/** Acknowledged calls that are sent once more at the end. */
const SENT_AGAIN = 50;
const WRITES_BETWEEN = 3;
/** A client whose deal went wrong begins its next one after this rest. */
const AFTER_TROUBLE_MS = 500;

/**
 * The real api and real workers under the load of clients that repeat what was not answered, while everything
 * is killed at random; then quiet, and the count. Every process belongs to the campaign and is killed by its own id.
 */
export async function productCampaign(options: ProductOptions): Promise<ProductResult> {
  const servers = await Servers.start(options.backend === 'redis');
  const password = randomBytes(12).toString('base64url');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/api`;
  const settings = {
    DATABASE_URL: servers.appUrl,
    REDIS_URL: servers.redisUrl ?? '',
    PORT: String(port),
    HOST: '127.0.0.1',
  };
  const programs = new Programs(settings);
  const clear = (): void => programs.destroy();
  process.once('exit', clear);
  try {
    await loadDemonstration(servers.appUrl, password);
    await programs.start();
    const dice = new Dice(options.seed);
    const record = new ClientRecord(`Campaign ${options.seed}`);
    const load = await Load.of(url, password, record, dice);
    const faults = await strikeAtRandom(faultsOf(servers, programs, record), dice, options.seconds, (line) =>
      options.say(`${line}, ${record.facts.calls.length} writes acknowledged`),
    );
    // How long a program takes to start is the machine's affair; from here on it is the product's.
    await programs.ready();
    record.faultsEnded();
    await load.end();
    options.say(`faults end, ${record.facts.calls.length} writes acknowledged`);
    const end = await drained(servers);
    const complaints = [...record.complaints, ...(await load.sendAgain(dice, SENT_AGAIN))];
    complaints.push(...(await programs.stop()));
    const check = await servers.asAdmin(async (client) => ({
      found: await violationsOf(client, record.prefix, record.facts),
      overlooked: await overlooked(client, record.prefix, record.facts),
    }));
    const violations = [
      ...complaints,
      ...programs.crashes,
      ...check.found,
      ...(await auditFaults(servers)),
      ...(typeof end === 'string'
        ? [`${DRAIN_MS / 1_000} s after the faults there was still open: ${end}`]
        : []),
    ];
    return {
      faults,
      acknowledged: record.facts.calls.length,
      repeated: record.repetitions,
      replayed: record.facts.calls.filter((call) => call.replayed).length,
      drainedMs: typeof end === 'number' ? end : undefined,
      violations,
      overlooked: check.overlooked,
    };
  } finally {
    clear();
    process.off('exit', clear);
    await servers.stop();
  }
}

/** The clients at work, until they are told to end. */
class Load {
  private ended = false;

  private constructor(
    private readonly callers: readonly Caller[],
    private readonly record: ClientRecord,
    private readonly clients: Promise<unknown>[] = [],
  ) {}

  static async of(url: string, password: string, record: ClientRecord, dice: Dice): Promise<Load> {
    const [owner, giver, hall] = await Promise.all(
      ['partner.malyn', 'amt.billerbeck', 'logistik.dortmund'].map((name) => signIn(url, name, password)),
    );
    if (!owner || !giver || !hall) throw new Error('the demonstration lacks a person');
    const caller = (who: typeof owner): Caller => new Caller(url, who, dice.another(), record);
    const parties = { owner: caller(owner), giver: caller(giver), hall: caller(hall) };
    const storagePlaceId = await storagePlace(parties.hall);
    const load = new Load(Object.values(parties), record);
    await new Deals(new Steps({ ...parties, storagePlaceId }, record, dice.another(), '0'), dice).allocated();
    for (let i = 0; i < CLIENTS; i++) {
      const own: Parties = { owner: caller(owner), giver: caller(giver), hall: caller(hall), storagePlaceId };
      const [first, second] = [dice.another(), dice.another()];
      load.clients.push(load.work(new Deals(new Steps(own, record, first, String(i + 1)), second)));
    }
    return load;
  }

  /** Each client ends the deal that it has begun. */
  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.clients);
  }

  /** The kept answer must come again, whatever has happened since. */
  async sendAgain(dice: Dice, times: number): Promise<string[]> {
    const { calls } = this.record.facts;
    const found: string[] = [];
    for (let i = 0; i < Math.min(times, calls.length); i++) {
      const call = dice.of(calls);
      const caller = this.callers.find(({ who }) => who.personId === call.personId);
      const answer = await caller?.again(call).catch((error: Error) => error.message);
      if (typeof answer !== 'object' || !answer.replayed || !isDeepStrictEqual(answer.body, call.body)) {
        const how = typeof answer === 'object' ? JSON.stringify(answer) : answer;
        found.push(`POST ${call.path}, sent again with its key, answered otherwise: ${how?.slice(0, 300)}`);
      }
    }
    return found;
  }

  private async work(deals: Deals): Promise<void> {
    while (!this.ended)
      await deals.next().catch((error: unknown) => {
        this.record.complaints.push(error instanceof Error ? error.message : String(error));
        return sleep(AFTER_TROUBLE_MS);
      });
  }
}

async function storagePlace(hall: Caller): Promise<string> {
  const sites = await hall.get<{ operatorId: string; storagePlaces: { id: string }[] }[]>('/sites');
  const place = sites.find((site) => site.operatorId === hall.organisationId)?.storagePlaces[0];
  if (!place) throw new Error('the demonstration has no hall in Dortmund');
  return place.id;
}

/**
 * What takes the whole product away (its only api, its database) strikes when something was acknowledged since the last
 * time: on a busy machine it would otherwise never come to work between two starts. The rest strikes at any time.
 */
function faultsOf(servers: Servers, programs: Programs, record: ClientRecord): readonly Fault[] {
  let seen = 0;
  const afterWork = (fault: Fault): Fault => ({
    ...fault,
    ready: () => fault.ready() && record.facts.calls.length >= seen + WRITES_BETWEEN,
    strike: async (dice) => {
      await fault.strike(dice);
      seen = record.facts.calls.length;
    },
  });
  return [
    afterWork(killAndStart('kill -9 api', 2, [programs.api])),
    ...Object.entries(programs.workers).map(([kind, workers]) => killAndStart(`kill -9 ${kind}`, 1, workers)),
    ...serverFaults(servers, 1).map((fault) =>
      fault.name === 'kill -9 postgres' ? afterWork({ ...fault, weight: 2 }) : fault,
    ),
  ];
}

/** Names some of what is still open. */
const OPEN_NAMES = `
  (select d.queue || ' ' || m.topic || ' ' || m.id || ' after ' || d.attempts || ' attempts: ' || coalesce(d.last_error, '') as what
     from outbox_delivery d join outbox_message m on m.id = d.message_id
     where d.done_at is null and d.dead_at is null order by d.seq limit 5)
  union all (select 'hold of ' || id from match where state = 'proposed' and hold_expires_at < now() limit 5)
  union all (select 'unsealed ' || count(*) from audit_entry e
     where not exists (select from audit_seal s where s.entry_id = e.id) having count(*) > 0)`;

/** Nothing due in the outbox, no hold that has run out, no entry of the audit trail unsealed. */
const OPEN_WORK = `select (select count(*) from outbox_delivery where done_at is null and dead_at is null)
  + (select count(*) from match where state = 'proposed' and hold_expires_at < now())
  + (select count(*) from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)) as n`;

/** How long it took; where it did not end, what is still open. */
async function drained(servers: Servers): Promise<number | string> {
  const began = Date.now();
  while (Date.now() - began < DRAIN_MS) {
    const { rows } = await servers.asAdmin((client) => client.query<{ n: string }>(OPEN_WORK));
    if (Number(rows[0]?.n) === 0) return Date.now() - began;
    await sleep(200);
  }
  const { rows } = await servers.asAdmin((client) => client.query<{ what: string }>(OPEN_NAMES));
  return rows.map(({ what }) => what).join('; ');
}

async function auditFaults(servers: Servers): Promise<string[]> {
  const source = await dataSource({ url: servers.appUrl, entities: [], poolSize: 1 }).initialize();
  try {
    const { fault } = await new AuditVerifier(new Database(source)).verify();
    return fault ? [`the audit trail is ${fault.kind} at position ${fault.position}`] : [];
  } finally {
    await source.destroy();
  }
}
