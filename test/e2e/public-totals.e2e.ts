import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemonstration } from '../../apps/standalone/src/load-demonstration.js';
import { allocate, DESTINATION, ORIGIN, partners, type Partners } from '../support/allocated-goods.js';
import { startApi, type TestApi } from '../support/api.js';

interface Total {
  readonly oblast: string;
  readonly oblastName: Record<string, string>;
  readonly sector: string | null;
  readonly deliveries: number;
  readonly weightKg: number;
}
interface Totals {
  readonly before: string | null;
  readonly totals: Total[];
  readonly licence: { name: string; url: string };
}
interface Town {
  readonly placeId: string;
  readonly name: Record<string, string>;
  readonly side: string;
  readonly lat: number;
}

let api: TestApi;
let who: Partners;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
});
afterAll(() => api?.close());

const DAYS = 86_400_000;
const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const told = async (): Promise<Totals> => (await api.anyone.get<Totals>('/public/totals')).body;
const csv = async (): Promise<string> =>
  Buffer.from((await api.anyone.bytes('/public/totals.csv')).body).toString('utf8');

/** Goods handed over that many days ago in the town of the receiving partner. Weight of one unit: 1 kg. */
async function delivered(daysAgo: number, itemCode: string, quantity: number): Promise<void> {
  const { matchId, lotId } = await allocate(api, who, { itemCode, total: quantity, quantity });
  const [consignmentId, lineId, handoverId] = [newId(), newId(), newId()];
  await api.asSystem(async (tx) => {
    await tx.query(
      `insert into consignment (id, giver_id, operator_id, need_owner_id, recipient_id, end_user_id, origin_id,
         origin_place_id, destination_place_id, state) values ($1, $2, $3, $4, $4, $4, $5, $6, $7, 'handed_over')`,
      [consignmentId, who.giverId, who.operatorId, who.ownerId, who.hallId, ORIGIN, DESTINATION],
    );
    await tx.query(
      `insert into consignment_line (id, consignment_id, position, match_id, lot_id, quantity, weight_g, volume_cm3, pallet_places)
       values ($1, $2, 1, $3, $4, $5, $5::bigint * 1000, 1, 0)`,
      [lineId, consignmentId, matchId, lotId, quantity],
    );
    await tx.query(
      `insert into handover (id, consignment_id, at, giver_signatory, receiver_signatory, report_due_on)
       values ($1, $2, $3, 'A', 'B', '2027-01-01')`,
      [handoverId, consignmentId, new Date(Date.now() - daysAgo * DAYS)],
    );
    await tx.query('insert into handover_line values ($1, $2, $3, 0, 0, 0)', [handoverId, lineId, quantity]);
  });
}

describe('what anybody may know of deliveries', () => {
  it('is nothing while too little was delivered', async () => {
    expect(await told()).toEqual({ before: null, totals: [], licence: LICENCE });
    await delivered(90, 'CLO-BLANKET', 400);
    await delivered(95, 'CLO-BLANKET', 400);
    expect(await told()).toEqual({ before: null, totals: [], licence: LICENCE });
  });

  it('is a class of goods in an oblast from three deliveries on, rounded to 100 kg', async () => {
    await delivered(100, 'CLO-BLANKET', 260);
    const { before, totals } = await told();
    expect(totals).toEqual([
      {
        oblast: 'UA18',
        oblastName: { de: 'Oblast Schytomyr', uk: 'Житомирська область', en: 'Zhytomyr oblast' },
        sector: 'SHL',
        deliveries: 3,
        weightKg: 1100,
      },
    ]);
    expect(before).toMatch(/-01$/);
    expect(Date.now() - Date.parse(before!)).toBeGreaterThanOrEqual(30 * DAYS);
  });

  it('is not changed by what was delivered yesterday, nor within the last 29 days', async () => {
    const [before, table] = [await told(), await csv()];
    await delivered(1, 'CLO-BLANKET', 5_000);
    await delivered(29, 'CLO-BLANKET', 5_000);
    for (const days of [1, 2, 28]) await delivered(days, 'MED-KIT', 5_000);
    expect(await told()).toEqual(before);
    expect(await csv()).toBe(table);
  });

  it('counts classes with few deliveries together, so that none of them can be told apart', async () => {
    await delivered(80, 'MED-KIT', 900);
    await delivered(81, 'MED-KIT', 100);
    expect((await told()).totals.map(({ sector }) => sector)).toEqual(['SHL']);
    await delivered(82, 'WAT-PUMP', 2_000);
    expect((await told()).totals).toEqual([
      expect.objectContaining({ sector: 'SHL', deliveries: 3 }),
      expect.objectContaining({ sector: null, deliveries: 3, weightKg: 3000 }),
    ]);
  });

  it('is the same for everybody, may be kept for five minutes, and comes as a table with HXL hashtags', async () => {
    const staff = await api.signIn([who.operatorId, 'coordinator'], [who.operatorId, 'admin']);
    const { body, headers } = await staff.get<Totals>('/public/totals');
    expect(body).toEqual(await told());
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    const answer = await api.anyone.bytes('/public/totals.csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [heading, hashtags, ...rows] = (await csv()).trimEnd().split('\n');
    expect(heading).toBe(
      'Country,Oblast code,Oblast,Область,Sector,Deliveries,Weight in kg,Delivered before,Licence,Licence at',
    );
    expect(hashtags).toBe(
      '#country+code,#adm1+code,#adm1+name+i_en,#adm1+name+i_uk,#sector+code,#output+deliveries+num,' +
        '#output+weight_kg+num,#date+end,#meta+licence+name,#meta+licence+url',
    );
    expect(rows).toEqual([
      `UKR,UA18,Zhytomyr oblast,Житомирська область,SHL,3,1100,${body.before},${LICENCE.name},${LICENCE.url}`,
      `UKR,UA18,Zhytomyr oblast,Житомирська область,other,3,3000,${body.before},${LICENCE.name},${LICENCE.url}`,
    ]);
    const tagged = await api.anyone.get<Record<string, unknown>[]>('/public/totals.hxl.json');
    expect(tagged.headers.get('cache-control')).toBe('public, max-age=300');
    expect(tagged.body).toHaveLength(2);
    expect(tagged.body[0]).toMatchObject({
      '#adm1+code': 'UA18',
      '#sector+code': 'SHL',
      '#output+weight_kg+num': 1100,
      '#date+end': body.before,
      '#meta+licence+url': LICENCE.url,
    });
  });

  it('shows something real in the demonstration', async () => {
    const demonstrated = await startApi();
    try {
      await loadDemonstration(demonstrated.database.appUrl, 'correct horse');
      const { body } = await demonstrated.anyone.get<Totals>('/public/totals');
      expect(new Set(body.totals.map(({ oblast }) => oblast)).size).toBeGreaterThanOrEqual(3);
      expect(body.totals.filter(({ deliveries }) => deliveries < 3)).toEqual([]);
      expect(body.totals.filter(({ weightKg }) => weightKg <= 0)).toEqual([]);
    } finally {
      await demonstrated.close();
    }
  });
});

describe('the partnerships', () => {
  it('are on the map of everybody with both towns, and name no organisation', async () => {
    const { status, body, headers } =
      await api.anyone.get<{ since: string; towns: Town[] }[]>('/public/partnerships');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(body.length).toBeGreaterThan(25);
    for (const { towns } of body)
      expect(new Set(towns.map(({ side }) => side))).toEqual(
        new Set(['german', 'ukrainian', ...towns.map(({ side }) => side)]),
      );
    const malyn = body.find(({ towns }) => towns.some(({ placeId }) => placeId === 'malyn'));
    expect(malyn?.since).toBe('2023-03');
    expect(malyn?.towns.map(({ name }) => name.uk)).toEqual(['Біллербек', 'Малин', 'Бауска', 'Єцава']);
    expect(malyn?.towns[1]?.lat).toBeCloseTo(50.8, 0);
    expect(JSON.stringify(body)).not.toMatch(/рада|Stadtrat|Council/);
  });
});
