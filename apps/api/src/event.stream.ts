import { Database, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { Injectable, Logger, type MessageEvent, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { concat, defer, filter, from, interval, map, merge, mergeMap, Observable, Subject } from 'rxjs';

interface Told {
  readonly position: string;
  readonly xid: string;
  readonly topic: string;
  readonly payload: unknown;
  readonly audience: readonly string[];
}

const POLL_MS = 400;
const HEARTBEAT_MS = 25_000;
const MAX_CATCH_UP = 500;

/**
 * One poll a process for all listeners. Transactions commit out of the order of their ids; a message is told only
 * when no older transaction can still be open (`pg_snapshot_xmin`), so that none is passed over.
 */
@Injectable()
export class EventStream implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly told = new Subject<Told>();
  private readonly log = new Logger('EventStream');
  private horizon: string | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: Database) {}

  onApplicationBootstrap(): void {
    this.schedule();
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
    this.told.complete();
  }

  /** What concerns these organisations from now on, or from just after `lastEventId`. */
  of(organisationIds: readonly string[], lastEventId?: string): Observable<MessageEvent> {
    const mine = (event: Told): boolean => event.audience.some((id) => organisationIds.includes(id));
    const missed = /^\d{1,19}$/.test(lastEventId ?? '')
      ? defer(() => from(this.missed(organisationIds, lastEventId!))).pipe(mergeMap((rows) => rows))
      : from([]);
    const events = concat(missed, this.told.pipe(filter(mine))).pipe(
      map(({ position, topic, payload }): MessageEvent => ({ id: position, type: topic, data: payload as object })),
    );
    const heartbeat = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: '' })));
    return merge(events, heartbeat);
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
    if (!this.told.observed && this.horizon !== undefined) {
      this.horizon = undefined;
      return;
    }
    const { until, rows } = await runAs(system('events'), () =>
      this.db.read(async (tx) => {
        const [snapshot] = await tx.query<[{ until: string }]>(
          'select pg_snapshot_xmin(pg_current_snapshot())::text as until',
        );
        const found = this.horizon === undefined ? [] : await tx.query<Told[]>(
          `select seq::text as position, xid::text, topic, payload, audience from outbox_message
           where xid >= $1::text::xid8 and xid < $2::text::xid8 order by xid, seq`,
          [this.horizon, snapshot.until],
        );
        return { until: snapshot.until, rows: found };
      }),
    );
    this.horizon = until;
    for (const row of rows) this.told.next(row);
  }

  private missed(organisationIds: readonly string[], position: string): Promise<Told[]> {
    return runAs(system('events'), () =>
      this.db.read((tx) =>
        tx.query<Told[]>(
          `select m.seq::text as position, m.xid::text, m.topic, m.payload, m.audience
           from outbox_message m, (select xid, seq from outbox_message where seq = $1) last
           where (m.xid, m.seq) > (last.xid, last.seq) and m.audience && $2::uuid[]
             and m.xid < pg_snapshot_xmin(pg_current_snapshot())
           order by m.xid, m.seq limit $3`,
          [position, organisationIds, MAX_CATCH_UP],
        ),
      ),
    );
  }
}
