import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { bookingRace } from '../support/booking-race.js';

const CLIENTS = 64;
const ROUNDS = Number(process.env['PARALLEL_ROUNDS'] ?? 200);

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
