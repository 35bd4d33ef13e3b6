import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { bookingRace } from '../support/booking-race.js';
import { reservationRace } from '../support/reservation-race.js';

const CLIENTS = 64;
/** In every test run; `npm run parallel` plays 200. */
const ROUNDS = Number(process.env['PARALLEL_ROUNDS'] ?? 4);

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

describe(`${CLIENTS} convoy leads at once`, () => {
  it.each([
    ['vehicle', ROUNDS],
    ['driver', Math.ceil(ROUNDS / 10)],
  ] as const)(
    'book one %s: exactly one of them gets it, %i rounds',
    async (shared, rounds) => {
      const race = await bookingRace(api, shared, CLIENTS);
      const refused = `409 ${shared}_already_booked`;
      for (let round = 1; round <= rounds; round++)
        expect([round, await race.round()]).toEqual([
          round,
          { won: 1, answers: { '200': 1, [refused]: CLIENTS - 1 }, booked: 1 },
        ]);
    },
    300_000,
  );
});

describe(`${CLIENTS} people at once`, () => {
  it(`propose the last unit of a lot: exactly one of them gets it, ${ROUNDS} rounds`, async () => {
    const race = await reservationRace(api, CLIENTS);
    for (let round = 1; round <= ROUNDS; round++)
      expect([round, await race.round()]).toEqual([
        round,
        { answers: { '201': 1, '409 insufficient_stock': CLIENTS - 1 }, reserved: 1, available: 0 },
      ]);
  }, 300_000);
});
