import { Database, runAs } from '#libs/database';
import type { Topic } from '#libs/contracts';
import { InProcessScheduleEngine, type ScheduleEngine } from '#libs/convoys';
import { newId, system } from '#libs/kernel';
import { type Handler, Outbox, type OutboxMessage } from '#libs/outbox';
import { ConsignmentQueries } from '#libs/shipments';
import { DonatedVehicles } from '../../libs/convoys/src/donated-vehicles.js';
import { CompleteConvoyWhenConsignmentArrived } from '../../libs/convoys/src/jobs/complete-convoy-when-consignment-arrived.job.js';
import { LetConsignmentLeaveWhenEnded } from '../../libs/convoys/src/jobs/let-consignment-leave-when-ended.job.js';
import { RegisterDonatedVehicleWhenConsignmentPlanned } from '../../libs/convoys/src/jobs/register-donated-vehicle-when-consignment-planned.job.js';
import { ScheduleConvoyWhenRequested } from '../../libs/convoys/src/jobs/schedule-convoy-when-requested.job.js';
import { PlanStore } from '../../libs/convoys/src/planning/plan-store.js';
import { PlanningWatch } from '../../libs/convoys/src/planning/planning-watch.js';
import { configuredRouter } from '../../libs/convoys/src/planning/roads/configured-router.js';
import { RoadTimes } from '../../libs/convoys/src/planning/roads/road-times.js';
import { SnapshotQueries } from '../../libs/convoys/src/planning/snapshot.queries.js';
import { allocate, type Goods, partners, type Partners } from './allocated-goods.js';
import type { Answer, Caller, TestApi } from './api.js';
import { dayIn } from './day.js';

export interface Leg {
  readonly kind: string;
  readonly crossingId: string | null;
  readonly driverId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
}
export interface Convoy {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly crossingId: string | null;
  readonly departAt: string | null;
  readonly travel: { method: string; estimated: boolean } | null;
  readonly obstacles: readonly {
    consignmentId: string | null;
    rule: string;
    text: { de: string; uk: string; en: string };
    source: string;
  }[];
  readonly consignmentIds: readonly string[];
  readonly vehicleIds: readonly string[];
  readonly journeys: readonly {
    id: string;
    vehicleId: string;
    driverIds: readonly string[];
    consignmentIds: readonly string[];
    departAt: string;
    arriveAt: string;
    legs: readonly Leg[];
  }[];
}

const DAY = 86_400_000;
export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** The queue's side of convoys, one message after the other and in this process. */
export class ConvoyJobs {
  private readonly handlers: ReadonlyMap<Topic, Handler<Topic, unknown>>;

  constructor(
    private readonly api: TestApi,
    engine: ScheduleEngine = new InProcessScheduleEngine(),
  ) {
    const outbox = api.service(Outbox);
    const db = api.service(Database);
    const roads = new RoadTimes(db, configuredRouter(process.env));
    const snapshots = new SnapshotQueries(db, api.service(ConsignmentQueries), roads);
    const vehicles = new DonatedVehicles();
    this.handlers = new Map<Topic, unknown>([
      [
        'convoy.schedule_requested',
        new ScheduleConvoyWhenRequested(
          snapshots,
          new PlanStore(),
          outbox,
          new PlanningWatch(api.service(Database)),
          engine,
        ),
      ],
      ['consignment.planned', new RegisterDonatedVehicleWhenConsignmentPlanned(vehicles)],
      ['consignment.ended', new LetConsignmentLeaveWhenEnded(vehicles, outbox)],
      ['consignment.arrived', new CompleteConvoyWhenConsignmentArrived(outbox)],
    ]) as ReadonlyMap<Topic, Handler<Topic, unknown>>;
  }

  /** Handles what is waiting; `times` > 1 delivers each message again, as a queue may. */
  async run(times = 1): Promise<void> {
    const waiting = await this.api.asSystem((tx) =>
      tx.query<OutboxMessage[]>(
        `select m.id, m.topic, m.key, m.payload from outbox_message m
           join outbox_delivery d on d.message_id = m.id and d.queue = 'convoys'
         where d.done_at is null order by m.seq`,
      ),
    );
    for (const message of waiting)
      for (let time = 0; time < times; time++) {
        const handler = this.handlers.get(message.topic);
        if (!handler) throw new Error(`nobody handles ${message.topic}`);
        const prepared = await runAs(system('convoys'), () => handler.prepare?.(message));
        await this.api.asSystem(async (tx) => {
          await handler.handle(tx, message, prepared);
          await tx.query(
            `update outbox_delivery set done_at = now() where message_id = $1 and queue = 'convoys'`,
            [message.id],
          );
        });
      }
  }
}

/** An operator with its convoy lead, who has a hall in Billerbeck, and a partner in Malyn. */
export interface World {
  readonly who: Partners;
  readonly lead: Caller;
  readonly owner: Caller;
  readonly outsider: Caller;
  readonly jobs: ConvoyJobs;
}

export async function world(api: TestApi): Promise<World> {
  const who = await partners(api);
  return {
    who,
    lead: await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']),
    owner: await api.signIn([who.ownerId, 'editor']),
    outsider: await api.signIn([who.outsiderId, 'warehouse'], [who.outsiderId, 'convoy_lead']),
    jobs: new ConvoyJobs(api),
  };
}

export async function created<T extends { id: string }>(
  answer: Promise<Answer<T>>,
  status = 201,
): Promise<T> {
  const { status: got, body } = await answer;
  if (got !== status) throw new Error(`${got}: ${JSON.stringify(body)}`);
  return body;
}

export const PALLETS: Goods = {
  itemCode: 'CLO-BLANKET',
  total: 100,
  quantity: 100,
  palletPlaces: 4,
  unitWeightG: 10_000,
  unitVolumeCm3: 40_000,
};

export async function consignment(api: TestApi, { who, lead }: World, ...goods: Goods[]): Promise<string> {
  const matchIds: string[] = [];
  for (const one of goods) matchIds.push((await allocate(api, who, one)).matchId);
  return (
    await created(
      lead.send<{ id: string }>('POST', '/consignments', { operatorId: who.operatorId, matchIds }),
    )
  ).id;
}

export const TRUCK = {
  kind: 'own',
  label: 'Lkw 18 t',
  plate: 'COE-PO 18',
  vehicleClass: 'truck_gt_7_5t',
  licenceClass: 'C',
  payloadG: 9_500_000,
  volumeCm3: 50_000_000,
  palletPlaces: 18,
  seats: 3,
  maxSpeedKmh: 80,
  homePlaceId: 'billerbeck',
} as const;

export async function vehicle({ who, lead }: World, change: object = {}): Promise<string> {
  return (
    await created(
      lead.send<{ id: string }>('POST', '/vehicles', { ownerId: who.operatorId, ...TRUCK, ...change }),
    )
  ).id;
}

export async function driver(
  { who, lead }: World,
  licenceClasses: string[],
  change: object = {},
): Promise<string> {
  const dto = {
    organisationId: who.operatorId,
    label: 'Fahrerin 01',
    licenceClasses,
    mayCrossBorder: true,
    homePlaceId: 'billerbeck',
    ...change,
  };
  return (await created(lead.send<{ id: string }>('POST', '/drivers', dto))).id;
}

export interface Parts {
  consignmentIds: string[];
  vehicleIds: string[];
  driverIds: string[];
}

export function convoy({ who, lead }: World, parts: Parts, change: object = {}): Promise<Convoy> {
  return created(
    lead.send<Convoy>('POST', '/convoys', {
      operatorId: who.operatorId,
      name: 'Billerbeck–Malyn',
      earliestDeparture: inDays(3),
      latestDeparture: inDays(8),
      ...parts,
      ...change,
    }),
  );
}

/** Asks for a plan, lets the job make it, and reads what came of it. */
export async function schedule({ lead, jobs }: World, { id }: { id: string }): Promise<Convoy> {
  await created(lead.send<Convoy>('POST', `/convoys/${id}/schedule`), 202);
  await jobs.run();
  return (await lead.get<Convoy>(`/convoys/${id}`)).body;
}

/** A pledged bus in Billerbeck: goods that can drive, and carry. */
export async function pledgedBus(api: TestApi, who: Partners): Promise<Goods> {
  const [pledgeId, pledgeLineId, personId] = [newId(), newId(), newId()];
  const vin = `WEB628260${String(Math.trunc(Number.parseInt(pledgeId.slice(-7), 16) % 1e8)).padStart(8, '0')}`;
  const facts = {
    vehicleClass: 'bus',
    licenceClass: 'D',
    seats: 44,
    payloadG: 5_000_000,
    volumeCm3: 45_000_000,
    palletPlaces: 6,
    maxSpeedKmh: 80,
  };
  await api.asSystem(async (tx) => {
    await tx.query(
      `insert into person (id, name, email, password_hash, language) values ($1, 'Testperson', $2, '-', 'de')`,
      [personId, `${personId}@example.org`],
    );
    await tx.query(
      `insert into pledge (id, giver_id, title, title_language, state, visibility, approval, created_by)
       values ($1, $2, 'Gelenkbus', 'de', 'pledged', 'partners', 'not_required', $3)`,
      [pledgeId, who.giverId, personId],
    );
    await tx.query(
      `insert into pledge_line (id, pledge_id, giver_id, position, item_code, quantity, condition, place_id, unit_weight_g,
         unit_volume_cm3, vin, vehicle)
       values ($1, $2, $3, 1, 'BUS-ARTIC', 1, 'good', 'billerbeck', 17000000, 143000000, $4, $5)`,
      [pledgeLineId, pledgeId, who.giverId, vin, facts],
    );
  });
  return {
    itemCode: 'BUS-ARTIC',
    total: 1,
    quantity: 1,
    unitWeightG: 17_000_000,
    unitVolumeCm3: 143_000_000,
    serialNumber: vin,
    pledgeLineId,
  };
}

/** Everything that has to be there before a consignment may leave. */
export async function readyToLeave({ lead, owner }: World, consignmentId: string): Promise<void> {
  const path = `/consignments/${consignmentId}`;
  const { version } = (await lead.get<{ version: number }>(path)).body;
  const papers = {
    code: 'UA-2026-1',
    codeValidUntil: dayIn(80),
    declarationNumber: 'D-17',
    declarationValidUntil: dayIn(25),
    giftLetterNumber: 'SU-4',
    systemListMatches: true,
  };
  await created(
    owner.send<{ id: string }>('PATCH', `${path}/papers`, papers, { 'if-match': `"${version}"` }),
    200,
  );
  for (const [by, step] of [
    [owner, 'reconfirm'],
    [lead, 'pack'],
    [lead, 'seal'],
    [lead, 'papers-ready'],
  ] as const)
    await created(by.send<{ id: string }>('POST', `${path}/${step}`), 200);
}
