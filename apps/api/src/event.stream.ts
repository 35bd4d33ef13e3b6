import { SessionStore } from '#libs/accounts';
import { Database, runAs } from '#libs/database';
import { type Actor, organisationsOf, system } from '#libs/kernel';
import {
  Injectable,
  Logger,
  type MessageEvent,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { concatMap, interval, map, merge, Observable, Subject, takeUntil, takeWhile } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { Snapshot } from './snapshot.js';

interface Told {
  readonly position: string;
  readonly xid: string;
  readonly topic: string;
  readonly payload: unknown;
  readonly audience: readonly string[];
}

/** What became visible after one snapshot and up to the next, in order; incomplete when more did than can be told. */
interface Batch {
  readonly since?: Snapshot | undefined;
  readonly until: Snapshot;
  /** A message that is kept as long as what follows; undefined where there is none. */
  readonly position: string | undefined;
  readonly events: readonly Told[];
  readonly complete: boolean;
}

/** What somebody who begins to listen knows already. */
interface Heard {
  /** How many seconds ago the listener began to read; what happened meanwhile is told too. */
  readonly age?: number | undefined;
  readonly lastEventId?: string | undefined;
}

/** From where somebody wants to hear: after the last event heard, else from a snapshot on. */
interface Since extends Heard {
  readonly from: Snapshot;
  readonly organisations: readonly string[];
}

const POLL_MS = 400;
const HEARTBEAT_MS = 25_000;
const MAX_CATCH_UP = 500;
/** The position of an event and everything that was told with or before it. */
const EVENT_ID = /^(\d{1,18})@([\d:,]{1,4000})$/;

/** Says as well up to where everything was told: whoever was told nothing yet reconnects from there. */
const heartbeat = (heard: Batch | undefined): MessageEvent => ({
  ...(heard && idOf(heard.position, heard.until)),
  type: 'heartbeat',
  data: '',
});
/** Some events are gone: whoever hears this loads its page anew. */
const reload = (heard: Batch): MessageEvent => ({
  ...idOf(heard.position, heard.until),
  type: 'reload',
  data: '',
});

const COLUMNS = 'seq::text as position, xid::text, topic, payload, audience';
const UNSEEN =
  'xid >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(xid, $1::pg_snapshot)';
/** Out of a dump of another cluster come ids that this one has still to reach: no snapshot of it sees them. */
const REACHED = 'xid < pg_snapshot_xmax(pg_current_snapshot())';

/**
 * One poll a process for all listeners. Transactions commit out of the order of their ids; each poll tells what the
 * snapshot of the one before did not see, so that nothing is passed over and nothing waits for a long transaction.
 */
@Injectable()
export class EventStream implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly told = new Subject<Batch>();
  private readonly ended = new Subject<void>();
  private readonly log = new Logger('EventStream');
  /** What the last poll saw has been told; undefined while nobody listens. */
  private seen: Snapshot | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** Who holds a token, asked once for all streams and events of one poll. */
  private readonly asked = new Map<string, Promise<Actor>>();

  constructor(
    private readonly db: Database,
    private readonly sessions: SessionStore,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule();
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
    this.ended.next();
    this.ended.complete();
  }

  /**
   * What concerns the organisations of this session: from the moment the promise resolves, from `age` seconds before,
   * or from just after `lastEventId`. Who may hear an event is asked anew at each poll; the stream ends with the session.
   */
  async of(token: string, heard: Heard): Promise<Observable<MessageEvent>> {
    const from = await this.asSystem(snapshotOf);
    const organisations = organisationsOf(await this.sessions.actor(token, { touch: false }));
    const heartbeats = interval(HEARTBEAT_MS).pipe(map(() => undefined));
    let last: Batch | undefined;
    return merge(this.after({ ...heard, from, organisations }), heartbeats).pipe(
      concatMap(async (batch) => ({ batch, actor: await this.actor(token) })),
      takeWhile(({ actor }) => actor.kind === 'person'),
      concatMap(({ batch, actor }) => {
        last = batch ?? last;
        return batch ? messagesOf(batch, organisationsOf(actor)) : [heartbeat(last)];
      }),
      takeUntil(this.ended),
    );
  }

  private actor(token: string): Promise<Actor> {
    const known = this.asked.get(token) ?? this.sessions.actor(token, { touch: false });
    this.asked.set(token, known);
    return known;
  }

  /** Listens first and then looks back, so that nothing falls between; what is found both ways is told once. */
  private after(since: Since): Observable<Batch> {
    return new Observable((listener) => {
      let missed: Batch | undefined;
      const waiting: Batch[] = [];
      const tell = (batch: Batch, { until }: Batch): void =>
        listener.next({ ...batch, events: batch.events.filter(({ xid }) => !until.saw(xid)) });
      const live = this.told.subscribe((batch) => {
        if (missed === undefined) waiting.push(batch);
        else tell(batch, missed);
      });
      this.seen ??= since.from;
      this.missed(since).then(
        (found) => {
          missed = found;
          listener.next(found);
          for (const batch of waiting) tell(batch, found);
        },
        (error: unknown) => listener.error(error),
      );
      return live;
    });
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.poll()
        .catch((error: unknown) => this.log.warn(`cannot read events: ${String(error)}`))
        .finally(() => this.schedule());
    }, POLL_MS);
    this.timer.unref();
  }

  private async poll(): Promise<void> {
    this.asked.clear();
    if (!this.told.observed) this.seen = undefined;
    const { seen } = this;
    if (seen === undefined) return;
    const batch = await this.asSystem(async (tx) => {
      const until = await snapshotOf(tx);
      const events = await tx.query<Told[]>(
        `select ${COLUMNS} from outbox_message where ${UNSEEN} and ${REACHED} order by xid, seq`,
        [String(seen)],
      );
      return { since: seen, until, position: events.at(-1)?.position, events, complete: true };
    });
    this.asked.clear();
    this.seen = batch.until;
    if (batch.events.length > 0) this.told.next(batch);
  }

  private missed({ from, age, lastEventId, organisations }: Since): Promise<Batch> {
    return this.asSystem(async (tx) => {
      const until = await snapshotOf(tx);
      const [, position, seen] = EVENT_ID.exec(lastEventId ?? '') ?? [];
      const told = Snapshot.from(seen ?? '');
      const since = told?.isAfter(until) ? undefined : told;
      const [last] = await tx.query<unknown[]>('select from outbox_message where seq = $1', [
        position ?? null,
      ]);
      const found = await tx.query<Told[]>(
        `select ${COLUMNS} from outbox_message
         where (${UNSEEN} or xid >= (
                 select min(xid) from outbox_message where at >= now() - make_interval(secs => $2)))
           and ${REACHED} and audience && $3::uuid[]
         order by xid, seq limit $4`,
        [String(since ?? from), since ? null : (age ?? null), organisations, MAX_CATCH_UP + 1],
      );
      const complete =
        found.length <= MAX_CATCH_UP &&
        (lastEventId === undefined || (since !== undefined && last !== undefined));
      const [newest] = await tx.query<{ position: string }[]>(
        'select seq::text as position from outbox_message order by seq desc limit 1',
      );
      return { until, position: newest?.position, events: complete ? found : [], complete };
    });
  }

  private asSystem<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return runAs(system('events'), () => this.db.read(work));
  }
}

async function snapshotOf(tx: EntityManager): Promise<Snapshot> {
  const [row] = await tx.query<[{ now: string }]>('select pg_current_snapshot()::text as now');
  return Snapshot.from(row.now)!;
}

/** What the browser says when it reconnects (`Last-Event-ID`). */
const idOf = (position: string | undefined, told: Snapshot | undefined): { id?: string } =>
  position === undefined || told === undefined ? {} : { id: `${position}@${String(told)}` };

/** The last one of a batch stands for all of it: whoever reconnects after another hears this batch again. */
function messagesOf(batch: Batch, organisationIds: readonly string[]): MessageEvent[] {
  const { since, until, events, complete } = batch;
  if (!complete) return [reload(batch)];
  const concerning = events.filter(({ audience }) => audience.some((id) => organisationIds.includes(id)));
  return concerning.map(({ position, topic, payload }, index) => ({
    ...idOf(position, index === concerning.length - 1 ? until : since),
    type: topic,
    data: payload as object,
  }));
}
