import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { allocate, balances, type Goods, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Refusal {
  readonly id: string;
  readonly state: string;
  readonly code: string;
}

const BLANKETS: Goods = { itemCode: 'CLO-BLANKET', total: 100, quantity: 60 };

let api: TestApi;
let who: Partners;
let staff: Caller;
let giver: Caller;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
  giver = await api.signIn([who.giverId, 'editor']);
});

const plan = (matchIds: string[], by = staff, operatorId = who.operatorId, more: object = {}) =>
  by.send<Refusal>('POST', '/consignments', { operatorId, matchIds, ...more });

describe('a side that steps back from what is planned', () => {
  it.each([false, true])(
    'leaves a consignment that can be cancelled, releaseMatches: %s',
    async (releaseMatches) => {
      const gone = await allocate(api, who, BLANKETS);
      const kept = await allocate(api, who, BLANKETS);
      const { body } = await plan([gone.matchId, kept.matchId]);
      expect((await giver.send('POST', `/matches/${gone.matchId}/release`)).status).toBe(200);

      const packed = await staff.send<Refusal>('POST', `/consignments/${body.id}/pack`);
      expect([packed.status, packed.body.code]).toEqual([409, 'match_not_allocated']);
      const cancelled = await staff.send<Refusal>('POST', `/consignments/${body.id}/cancel`, {
        releaseMatches,
      });
      expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled']);
      expect(await balances(api, gone.lotId)).toEqual({
        'outside/available': -100,
        'storage/available': 100,
      });
      if (!releaseMatches) expect((await plan([kept.matchId])).status).toBe(201);
    },
  );
});
