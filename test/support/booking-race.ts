import { newId } from '#libs/kernel';
import type { Caller, TestApi } from './api.js';
import { driver, inDays, vehicle, world, type World } from './convoy-world.js';
import { counted, decided } from './race.js';

/** How one round of a race ended. */
export interface Round {
  readonly won: number;
  /** By status and code, for the report when something is wrong. */
  readonly answers: Readonly<Record<string, number>>;
  /** Open bookings of what they raced for. */
  readonly booked: number;
}

type Booked = 'vehicle' | 'driver';

/** Many clients, each with a planned convoy of its own, that all need the one vehicle or the one driver. */
export interface BookingRace {
  /** All clients confirm at once; afterwards everything is as before. */
  round(): Promise<Round>;
}

/** Convoys are put into the state that a plan leaves behind; confirming them goes over HTTP as always. */
export async function bookingRace(api: TestApi, shared: Booked, clients: number): Promise<BookingRace> {
  const here = await world(api);
  const scarce = shared === 'vehicle' ? await vehicle(here) : await driver(here, ['C']);
  const racers: { caller: Caller; convoyId: string }[] = [];
  for (let index = 0; index < clients; index++) {
    const caller = await api.signIn([here.who.operatorId, 'convoy_lead']);
    const own =
      shared === 'vehicle' ? await driver(here, ['C'], { label: `Fahrer ${index}` }) : await vehicle(here);
    const [vehicleId, driverId] = shared === 'vehicle' ? [scarce, own] : [own, scarce];
    racers.push({ caller, convoyId: await plannedConvoy(api, here, vehicleId, driverId) });
  }
  return {
    async round() {
      const answers = await Promise.all(
        racers.map(({ caller, convoyId }) =>
          decided(() => caller.send<{ code?: string }>('POST', `/convoys/${convoyId}/confirm`)),
        ),
      );
      const booked = await openBookings(api, shared, scarce);
      await putBack(
        api,
        racers.map((racer) => racer.convoyId),
      );
      const counts = counted(answers);
      return { won: counts['200'] ?? 0, answers: counts, booked };
    },
  };
}

function plannedConvoy(api: TestApi, { who }: World, vehicleId: string, driverId: string): Promise<string> {
  const [convoyId, journeyId] = [newId(), newId()];
  return api.asSystem(async (tx) => {
    const times = [inDays(3), inDays(6)];
    await tx.query(
      `insert into convoy (id, operator_id, name, state, earliest_departure, latest_departure, depart_at, arrive_at)
       values ($1, $2, 'Wettlauf', 'scheduled', $3, $3, $3, $4)`,
      [convoyId, who.operatorId, ...times],
    );
    await tx.query(
      'insert into journey (id, convoy_id, vehicle_id, depart_at, arrive_at, km) values ($1, $2, $3, $4, $5, 1500)',
      [journeyId, convoyId, vehicleId, ...times],
    );
    await tx.query('insert into journey_driver (journey_id, driver_id) values ($1, $2)', [
      journeyId,
      driverId,
    ]);
    return convoyId;
  });
}

function openBookings(api: TestApi, of: Booked, id: string): Promise<number> {
  return api.asSystem(async (tx) => {
    const [row] = await tx.query<[{ count: number }]>(
      `select count(*)::int as count from ${of}_booking where ${of}_id = $1 and released_at is null`,
      [id],
    );
    return row.count;
  });
}

function putBack(api: TestApi, convoyIds: readonly string[]): Promise<void> {
  return api.asSystem(async (tx) => {
    await tx.query(`update convoy set state = 'scheduled' where id = any($1)`, [convoyIds]);
    for (const booked of ['vehicle', 'driver'])
      await tx.query(
        `update ${booked}_booking set released_at = now() where convoy_id = any($1) and released_at is null`,
        [convoyIds],
      );
  });
}
