import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ConvoyObstacle } from './domain/convoy.entity.js';
import type { ConvoyState } from './domain/convoy.states.js';
import type { PlanConsignmentView, PlanView } from './http/plan.dto.js';
import { handLaid } from './planning/plan-edits.js';
import { journeyView, longQueueOf, type PlanVehicle } from './planning/plan-view.js';
import { totalsOf } from './planning/plan-totals.js';
import { type QueueRisk, queueRisk } from './planning/queue-risk.js';
import { planningTask } from './planning/schedule-request.js';
import { COSTS } from './planning/vehicle-costs.js';
import { SnapshotQueries } from './planning/snapshot.queries.js';
import { waysHome } from './planning/ways-home.js';
import { type StoredJourney, storedJourneys } from './planning/stored-plan.js';
import { logRead, mayAt } from '#libs/accounts';
import type { PlanEngine, ScheduledJourney, VehicleCosts } from './schedule/plan.js';
import { DEFAULT_WEIGHTS, defaultRules } from './schedule/rules.js';

type Root = Pick<
  PlanView,
  | 'convoyId'
  | 'reference'
  | 'name'
  | 'state'
  | 'crossingId'
  | 'travel'
  | 'engine'
  | 'byHand'
  | 'obstacles'
  | 'version'
> & { consignmentIds: string[]; operatorId: string; earliestDeparture: Date };

const SELECT_ROOT = `
  select c.id as "convoyId", c.reference, c.name, c.state, c.crossing_id as "crossingId", c.version,
    c.operator_id as "operatorId", c.earliest_departure as "earliestDeparture",
    coalesce(c.schedule -> 'obstacles', '[]') as obstacles, c.schedule -> 'byHand' as "byHand",
    c.schedule -> 'engine' as engine,
    case when c.schedule ->> 'travel' is not null then jsonb_build_object('method', c.schedule ->> 'travel',
      'estimated', c.schedule ->> 'travel' like '%great_circle%') end as travel,
    array(select x.consignment_id from convoy_consignment x where x.convoy_id = c.id and x.left_at is null
      order by 1) as "consignmentIds"
  from convoy c where c.id = $1`;

const SELECT_VEHICLES = `
  select id, label, plate, kind, vehicle_class as "vehicleClass", licence_class as "licenceClass", payload_g as "payloadG",
    volume_cm3 as "volumeCm3", pallet_places as "palletPlaces", ${COSTS} as costs from vehicle where id = any($1)`;

type PricedVehicle = PlanVehicle & { costs: VehicleCosts | null };

/** Goods that are carried: vehicles that are registered drive themselves. */
const SELECT_CONSIGNMENTS = `
  select c.id, c.reference, giver.name as "giverName", owner.name as "ownerName", c.origin_place_id as "originPlaceId",
    c.destination_place_id as "destinationPlaceId", c.latest_arrival_on::text as "latestArrivalOn",
    carried.weight_g as "weightG", carried.volume_cm3 as "volumeCm3", carried.pallet_places as "palletPlaces"
  from consignment c join organisation giver on giver.id = c.giver_id join organisation owner on owner.id = c.need_owner_id
    cross join lateral (
      select coalesce(sum(l.weight_g), 0)::bigint as weight_g, coalesce(sum(l.volume_cm3), 0)::bigint as volume_cm3,
        coalesce(sum(l.pallet_places), 0)::int as pallet_places
      from consignment_line l where l.consignment_id = c.id
        and not exists (select from vehicle v where v.lot_id = l.lot_id and v.withdrawn_at is null)) carried
  where c.id = any($1) order by c.id`;

/** A plan that is not the stored one, to be shown in the same way. */
export interface OtherPlan {
  readonly crossingId: string | null;
  readonly travel: string | null;
  readonly journeys: readonly ScheduledJourney[];
  readonly obstacles: readonly ConvoyObstacle[];
  /** Null where it was not worked out. */
  readonly risk: QueueRisk | null;
  readonly engine?: PlanEngine;
}

/** While there is still something to change. */
const RISK_IN: readonly ConvoyState[] = ['draft', 'scheduled', 'confirmed'];

/**
 * Plans as map, timeline and table draw them. Segments and names of drivers are secret: row-level security shows them to
 * convoy leads and the drivers, and each that is shown leaves a READ in the audit trail.
 */
@Injectable()
export class PlanQueries {
  constructor(
    private readonly db: Database,
    private readonly snapshots: SnapshotQueries,
  ) {}

  /** @throws NotFound */
  stored(convoyId: string): Promise<PlanView> {
    return this.db.transaction(async (tx) => {
      const root = await rootOf(tx, convoyId);
      const journeys = await storedJourneys(tx, convoyId);
      await logRead(
        tx,
        'leg',
        journeys.filter((journey) => journey.legs.length > 0).map((journey) => journey.id),
      );
      return this.view(tx, root, journeys, await this.riskOf(root, journeys));
    });
  }

  /** Another plan of the same convoy; its segments are those of the caller's own planning. @throws NotFound */
  other(convoyId: string, plan: OtherPlan): Promise<PlanView> {
    return this.db.transaction(async (tx) => {
      const { crossingId, obstacles, journeys } = plan;
      const root = await rootOf(tx, convoyId);
      const travel = plan.travel
        ? { method: plan.travel, estimated: plan.travel.includes('great_circle') }
        : null;
      const changed = {
        ...root,
        crossingId,
        travel,
        byHand: null,
        engine: plan.engine ?? null,
        obstacles: [...obstacles],
      };
      return this.view(tx, changed, journeys, plan.risk);
    });
  }

  /** From the waits, papers and dates of now; nothing for a caller who does not plan the convoy. */
  private async riskOf(root: Root, journeys: readonly StoredJourney[]): Promise<QueueRisk | null> {
    const { convoyId, operatorId, state, crossingId } = root;
    if (journeys.length === 0 || !RISK_IN.includes(state) || !mayAt('convoy:plan', operatorId)) return null;
    const snapshot = await this.snapshots.of(convoyId);
    if (!snapshot) return null;
    const departAt = journeys.map((journey) => journey.departAt);
    const task = planningTask(snapshot, new Date(Math.min(Date.now(), ...departAt)));
    return queueRisk(task, handLaid(task.request, crossingId, journeys));
  }

  private async view(
    tx: EntityManager,
    { consignmentIds, operatorId, earliestDeparture, ...root }: Root,
    journeys: readonly ScheduledJourney[],
    risk: QueueRisk | null,
  ): Promise<PlanView> {
    const found = await tx.query<PricedVehicle[]>(SELECT_VEHICLES, [journeys.map((j) => j.vehicleId)]);
    const vehicles = byId(found.map(({ costs: _, ...vehicle }) => vehicle));
    const priced = byId(found.map(({ id, kind, costs }) => ({ id, kind, ...(costs ? { costs } : {}) })));
    const drivers = await driverLabels(tx, [...new Set(journeys.flatMap((j) => j.driverIds))]);
    const goods = await tx.query<Omit<PlanConsignmentView, 'vehicleId' | 'arrivesAt' | 'longQueue'>[]>(
      SELECT_CONSIGNMENTS,
      [[...new Set([...consignmentIds, ...journeys.flatMap((j) => j.consignmentIds)])]],
    );
    const places = journeys.flatMap((j) => j.legs.flatMap((leg) => [leg.fromPlaceId, leg.toPlaceId]));
    const ends = goods.flatMap((c) => [c.originPlaceId, c.destinationPlaceId]);
    const handling = defaultRules(journeys[0]?.departAt ?? Date.now()).borderHandling;
    const known = byId(goods);
    const totals = totalsOf(journeys, {
      ...{ consignmentIds, handling, risk, weights: DEFAULT_WEIGHTS },
      earliestDepartureAt: earliestDeparture.getTime(),
      vehicleOf: (vehicleId) => priced.get(vehicleId),
    });
    return {
      ...root,
      totals: mayAt('convoy:plan', operatorId) ? totals : { ...totals, costCents: null },
      waysHome: await waysHome(tx, journeys),
      places: await tx.query<PlanView['places']>(
        'select id, name, lat, lon, country from place where id = any($1) order by id',
        [[...new Set([...places, ...ends])].filter((id) => id !== undefined)],
      ),
      crossings: await tx.query<PlanView['crossings']>(
        'select id, name, lat, lon, accepts from border_crossing order by id',
      ),
      consignments: goods.map((c) => ({
        ...{ ...c, ...arrivalOf(c.id, journeys) },
        longQueue: longQueueOf(risk?.consignments.get(c.id) ?? null),
      })),
      journeys: journeys.flatMap((journey) => {
        const vehicle = vehicles.get(journey.vehicleId);
        const longQueue = risk?.journeys.get(journey.vehicleId) ?? null;
        return vehicle ? [journeyView(journey, { vehicle, drivers, goods: known, handling, longQueue })] : [];
      }),
    };
  }
}

async function rootOf(tx: EntityManager, convoyId: string): Promise<Root> {
  const [root] = await tx.query<Root[]>(SELECT_ROOT, [convoyId]);
  if (!root) throw new NotFound();
  return root;
}

async function driverLabels(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; label: string }[]>(
    'select id, label from driver where id = any($1) order by id',
    [ids],
  );
  await logRead(
    tx,
    'driver',
    rows.map((row) => row.id),
  );
  return new Map(rows.map((row) => [row.id, row.label]));
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Where a consignment is unloaded last; a vehicle that is the goods arrives with its journey. */
function arrivalOf(
  consignmentId: string,
  journeys: readonly ScheduledJourney[],
): Pick<PlanConsignmentView, 'vehicleId' | 'arrivesAt'> {
  const carrying = journeys.filter((journey) => journey.consignmentIds.includes(consignmentId));
  const times = carrying.map(({ legs, arriveAt }) => {
    const unloaded = legs.findLast(
      (leg) => leg.kind === 'unload' && leg.consignmentIds?.includes(consignmentId),
    );
    return unloaded?.startAt ?? arriveAt;
  });
  return {
    vehicleId: carrying[0]?.vehicleId ?? null,
    arrivesAt: times.length === 0 ? null : new Date(Math.max(...times)),
  };
}
