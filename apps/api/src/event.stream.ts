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
import { concatMap, filter, interval, map, merge, Observable, Subject, takeUntil, takeWhile } from 'rxjs';
import type { EntityManager } from 'typeorm';

interface Told {
  readonly position: string;
  readonly xid: string;
  readonly topic: string;
  readonly payload: unknown;
  readonly audience: readonly string[];
}

/** What somebody who begins to listen knows already. */
interface Heard {
  /** How many seconds ago the listener began to read; what happened meanwhile is told too. */
  readonly age?: number | undefined;
  readonly lastEventId?: string | undefined;
}

/** From where somebody wants to hear: after the last event heard, else from a snapshot on. */
interface Since extends Heard {
  readonly from: string;
  readonly organisations: readonly string[];
}

/** What a listener has not heard; incomplete when it is too much or too long ago. */
interface Missed {
  readonly events: readonly Told[];
  readonly complete: boolean;
}

const POLL_MS = 400;
const HEARTBEAT_MS = 25_000;
const MAX_CATCH_UP = 500;
const POSITION = /^\d{1,18}$/;

const HEARTBEAT: MessageEvent = { type: 'heartbeat', data: '' };
/** Some events are gone: whoever hears this loads its page anew. */
const RELOAD: MessageEvent = { type: 'reload', data: '' };

/**
 * One poll a process for all listeners. Transactions commit out of the order of their ids; a message is told only
 * when no older transaction can still be open (`pg_snapshot_xmin`), so that none is passed over.
 */
@Injectable()
export class EventStream implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly told = new Subject<Told>();
  private readonly ended = new Subject<void>();
  private readonly log = new Logger('EventStream');
  /** Everything from older transactions has been told; undefined while nobody listens. */
  private horizon: string | undefined;
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
    const from = await this.snapshot();
    const organisations = organisationsOf(await this.sessions.actor(token, { touch: false }));
    const since = { ...heard, from, organisations };
    return merge(this.after(since), interval(HEARTBEAT_MS).pipe(map(() => HEARTBEAT))).pipe(
      concatMap(async (heard) => ({ heard, actor: await this.actor(token) })),
      takeWhile(({ actor }) => actor.kind === 'person'),
      filter(({ heard, actor }) => !('audience' in heard) || concerns(heard, organisationsOf(actor))),
      map(({ heard }) => ('audience' in heard ? messageOf(heard) : heard)),
      takeUntil(this.ended),
    );
  }

  private actor(token: string): Promise<Actor> {
    const known = this.asked.get(token) ?? this.sessions.actor(token, { touch: false });
    this.asked.set(token, known);
    return known;
  }

  /** Listens first and then looks back, so that nothing falls between; what is found both ways is told once. */
  private after(since: Since): Observable<Told | MessageEvent> {
    return new Observable((listener) => {
      let known: Set<string> | undefined;
      const waiting: Told[] = [];
      const live = this.told.subscribe((event) => {
        // The common poll may still be at what was committed before this listener came.
        if (BigInt(event.xid) < BigInt(since.from)) return;
        if (known === undefined) waiting.push(event);
        else if (!known.delete(event.position)) listener.next(event);
      });
      this.horizon ??= since.from;
      this.missed(since).then(
        ({ events, complete }) => {
          known = new Set(events.map((event) => event.position));
          if (!complete) listener.next(RELOAD);
          for (const event of events) listener.next(event);
          for (const event of waiting) if (!known.delete(event.position)) listener.next(event);
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
    if (!this.told.observed) this.horizon = undefined;
    const { horizon } = this;
    if (horizon === undefined) return;
    const { until, events } = await this.asSystem(async (tx) => {
      const [snapshot] = await tx.query<[{ until: string }]>(
        'select pg_snapshot_xmin(pg_current_snapshot())::text as until',
      );
      const found = await tx.query<Told[]>(
        `select seq::text as position, xid::text, topic, payload, audience from outbox_message
         where xid >= $1::text::xid8 and xid < $2::text::xid8 order by xid, seq`,
        [horizon, snapshot.until],
      );
      return { until: snapshot.until, events: found };
    });
    this.asked.clear();
    this.horizon = until;
    for (const event of events) this.told.next(event);
  }

  private async snapshot(): Promise<string> {
    const [row] = await this.asSystem((tx) =>
      tx.query<[{ until: string }]>('select pg_snapshot_xmin(pg_current_snapshot())::text as until'),
    );
    return row.until;
  }

  private missed({ from, age, lastEventId, organisations }: Since): Promise<Missed> {
    return this.asSystem(async (tx) => {
      const position = POSITION.test(lastEventId ?? '') ? lastEventId : undefined;
      const [last] = await tx.query<{ xid: string; seq: string }[]>(
        'select xid::text, seq::text from outbox_message where seq = $1',
        [position ?? null],
      );
      const [first] = await tx.query<{ xid: string | null }[]>(
        'select min(xid)::text as xid from outbox_message where at >= now() - make_interval(secs => $1)',
        [age ?? null],
      );
      const events = await tx.query<Told[]>(
        `select seq::text as position, xid::text, topic, payload, audience from outbox_message
         where (xid, seq) > ($1::text::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
           and audience && $3::uuid[]
         order by xid, seq limit $4`,
        [last?.xid ?? first?.xid ?? from, last?.seq ?? 0, organisations, MAX_CATCH_UP + 1],
      );
      const complete = events.length <= MAX_CATCH_UP && (lastEventId === undefined || last !== undefined);
      return { events: events.slice(0, complete ? undefined : 0), complete };
    });
  }

  private asSystem<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return runAs(system('events'), () => this.db.read(work));
  }
}

const concerns = ({ audience }: Told, organisationIds: readonly string[]): boolean =>
  audience.some((id) => organisationIds.includes(id));

const messageOf = ({ position, topic, payload }: Told): MessageEvent => ({
  id: position,
  type: topic,
  data: payload as object,
});
