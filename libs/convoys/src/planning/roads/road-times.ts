import { Database, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TravelTable } from '../../schedule/plan.js';
import { greatCircleKm } from '../../schedule/travel.js';
import { ROAD_ROUTER } from './configured-router.js';
import { MOST_AT_ONCE, type RoadRouter, type RoadTime, type Waypoint } from './road-router.js';

interface End extends Waypoint {
  /** Of gates both sides. */
  readonly sides: readonly ('ua' | 'eu')[];
  readonly isGate: boolean;
}

interface Way extends Partial<RoadTime> {
  readonly fromId: string;
  readonly toId: string;
}

/** Somebody waits for the plan: what is not known by then is estimated. */
const PATIENCE_MS = 8_000;
/** A router that has not answered is left alone for as long. */
const REST_MS = 60_000;
/** Roads change; what is older is asked for again and holds until then. */
const KEPT = '180 days';
/** Further off than that the router has put a place onto a road that leads elsewhere. */
const LEAST_OF_AIR_LINE = 0.98;
const FASTEST_KMH = 130;

const SELECT_ENDS = `
  with carried as (
    select c.origin_place_id, c.destination_place_id, c.id from convoy_consignment x join consignment c on c.id = x.consignment_id
    where x.convoy_id = $1 and x.left_at is null),
  used as (
    select v.home_place_id, v.destination_place_id from vehicle v
    where v.id = any($2) or v.id in (select vehicle_id from convoy_vehicle where convoy_id = $1)
      or v.lot_id in (select l.lot_id from consignment_line l where l.consignment_id in (select id from carried)))
  select id, lat, lon, array[case when country = 'UA' then 'ua' else 'eu' end] as sides, false as "isGate"
    from place where id in (select origin_place_id from carried union select destination_place_id from carried
      union select home_place_id from used union select destination_place_id from used)
  union all
  select id, lat, lon, array['eu', 'ua'], true from border_crossing
  order by 1`;

/**
 * Distances and times by road between the places of convoys and the gates, asked of the router once and kept in the
 * database, so that every process plans with the same. What the router does not know is estimated by the planner.
 */
@Injectable()
export class RoadTimes {
  private readonly log = new Logger(RoadTimes.name);
  private restsUntil = 0;

  constructor(
    private readonly db: Database,
    @Inject(ROAD_ROUTER) private readonly router: RoadRouter | null,
  ) {}

  /**
   * Asks for the ways that the convoy needs and nobody knows yet. Nothing happens without a router, and inside a
   * transaction, which must not wait for one. Never fails: a router that does not answer leaves the ways unknown.
   */
  async learn(convoyId: string, vehicleIds: readonly string[]): Promise<void> {
    const { router } = this;
    if (!router || this.db.isOpen || Date.now() < this.restsUntil) return;
    const ends = await this.db.read((tx) => tx.query<End[]>(SELECT_ENDS, [convoyId, vehicleIds]));
    const known = await runAs(system('convoys'), () => this.db.read((tx) => this.fresh(tx, router, ends)));
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      for (const side of ['eu', 'ua'] as const) {
        const here = ends.filter(({ sides }) => sides.includes(side));
        await this.ask(router, here, known, signal);
      }
    } catch (error) {
      this.restsUntil = Date.now() + REST_MS;
      const why = error instanceof Error ? error.message : String(error);
      this.log.warn(`${router.name} does not give distances, they are estimated: ${why}`);
    }
  }

  /** What is known of the ways between these ends; nothing where no way is. */
  async table(tx: EntityManager, ids: readonly string[]): Promise<TravelTable | undefined> {
    if (!this.router) return undefined;
    const method = this.router.name;
    const entries = await tx.query<TravelTable['entries']>(
      `select from_id as "fromId", to_id as "toId", km, minutes from road_time
       where router = $1 and from_id = any($2) and to_id = any($2) and km is not null order by from_id, to_id`,
      [method, ids],
    );
    return entries.length > 0 ? { method, entries } : undefined;
  }

  private async fresh(tx: EntityManager, router: RoadRouter, ends: readonly End[]): Promise<Set<string>> {
    const rows = await tx.query<Way[]>(
      `select from_id as "fromId", to_id as "toId" from road_time
       where router = $1 and from_id = any($2) and to_id = any($2) and asked_at > now() - interval '${KEPT}'`,
      [router.name, ends.map(({ id }) => id)],
    );
    return new Set(rows.map(keyOf));
  }

  /** In blocks that every router takes. From gate to gate nobody drives. */
  private async ask(
    router: RoadRouter,
    ends: readonly End[],
    known: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<void> {
    const isWanted = (from: End, to: End): boolean =>
      from.id !== to.id && !(from.isGate && to.isGate) && !known.has(keyOf({ fromId: from.id, toId: to.id }));
    const starts = ends.filter((from) => ends.some((to) => isWanted(from, to)));
    for (const from of blocks(starts))
      for (const to of blocks(ends.filter((end) => from.some((start) => isWanted(start, end))))) {
        const table = await router.table(from, to, signal);
        const ways = from.flatMap((start, row) =>
          to.flatMap((end, column): Way[] => {
            const time = plausible(start, end, table[row]?.[column] ?? null);
            return isWanted(start, end) ? [{ fromId: start.id, toId: end.id, ...time }] : [];
          }),
        );
        await runAs(system('convoys'), () => this.db.transaction((tx) => keep(tx, router, ways)));
      }
  }
}

async function keep(tx: EntityManager, router: RoadRouter, ways: readonly Way[]): Promise<void> {
  await tx.query(
    `insert into road_time (router, from_id, to_id, km, minutes)
     select $1, w."fromId", w."toId", w.km, w.minutes
       from jsonb_to_recordset($2) as w("fromId" text, "toId" text, km real, minutes real)
     on conflict (router, from_id, to_id)
       do update set km = excluded.km, minutes = excluded.minutes, asked_at = excluded.asked_at`,
    [router.name, JSON.stringify(ways)],
  );
}

const keyOf = ({ fromId, toId }: Pick<Way, 'fromId' | 'toId'>): string => `${fromId}>${toId}`;

function blocks(ends: readonly End[]): readonly End[][] {
  const count = Math.ceil(ends.length / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, block) =>
    ends.slice(block * MOST_AT_ONCE, (block + 1) * MOST_AT_ONCE),
  );
}

/** A way that is shorter than the line through the air, or faster than any car, is none. */
function plausible(from: End, to: End, time: RoadTime | null): RoadTime | null {
  if (!time) return null;
  const air = greatCircleKm({ ...from, country: '' }, { ...to, country: '' });
  const isFit = time.km >= air * LEAST_OF_AIR_LINE && time.minutes >= (time.km / FASTEST_KMH) * 60;
  return isFit ? { km: Math.round(time.km * 10) / 10, minutes: Math.ceil(time.minutes) } : null;
}
