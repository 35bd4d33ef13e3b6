import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  allocate,
  balances,
  DESTINATION,
  type Goods,
  ORIGIN,
  partners,
  type Partners,
} from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { atOnce } from '../support/race.js';
import { dayIn } from '../support/day.js';

interface Line {
  readonly id: string;
  readonly matchId: string;
  readonly quantity: number;
}
interface Consignment {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly lines: readonly Line[];
}
interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly parameters?: { missing?: readonly { code: string; suppliedBy: string; text: { uk: string } }[] };
}

const BLANKETS: Goods = { itemCode: 'CLO-BLANKET', total: 100, quantity: 60, palletPlaces: 4 };
const BUS: Goods = {
  itemCode: 'BUS-ARTIC',
  total: 1,
  quantity: 1,
  unitWeightG: 17_000_000,
  unitVolumeCm3: 143_000_000,
};

let api: TestApi;
let who: Partners;
let staff: Caller;
let giver: Caller;
let owner: Caller;
let outsider: Caller;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
  giver = await api.signIn([who.giverId, 'editor']);
  owner = await api.signIn([who.ownerId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor'], [who.outsiderId, 'warehouse']);
});

async function planned(...goods: Goods[]): Promise<{ consignment: Consignment; lots: string[] }> {
  const allocated = [];
  for (const one of goods) allocated.push(await allocate(api, who, one));
  const { status, body } = await staff.send<Consignment>('POST', '/consignments', {
    operatorId: who.operatorId,
    matchIds: allocated.map((one) => one.matchId),
  });
  expect(status).toBe(201);
  return { consignment: body, lots: allocated.map((one) => one.lotId) };
}

async function step(consignment: { id: string }, ...steps: string[]): Promise<Consignment> {
  let answer = await staff.get<Consignment>(`/consignments/${consignment.id}`);
  for (const name of steps) {
    answer = await staff.send<Consignment>('POST', `/consignments/${consignment.id}/${name}`);
    expect([name, answer.status]).toEqual([name, 200]);
  }
  return answer.body;
}

const PAPERS = {
  code: 'UA-2026-1',
  codeValidUntil: dayIn(80),
  declarationNumber: 'D-17',
  declarationValidUntil: dayIn(25),
  giftLetterNumber: 'SU-4',
  systemListMatches: true,
};

async function withPapers(
  consignment: { id: string; version: number },
  papers: object = PAPERS,
): Promise<Consignment> {
  const path = `/consignments/${consignment.id}`;
  const { version } = (await staff.get<Consignment>(path)).body;
  expect((await owner.send('PATCH', `${path}/papers`, papers, { 'if-match': `"${version}"` })).status).toBe(
    200,
  );
  const { status, body } = await owner.send<Consignment>('POST', `${path}/reconfirm`);
  expect(status).toBe(200);
  return body;
}

async function arrived(...goods: Goods[]): Promise<{ consignment: Consignment; lots: string[] }> {
  const { consignment, lots } = await planned(...goods);
  await withPapers(consignment);
  await step(consignment, 'pack', 'seal', 'papers-ready', 'load', 'dispatch', 'arrive');
  return { consignment, lots };
}

const matchStates = (consignment: Consignment) =>
  api.asSystem((tx) =>
    tx.query<{ state: string; delivered: number }[]>(
      `select m.state, m.delivered_quantity as delivered from match m join consignment_line l on l.match_id = m.id
       where l.consignment_id = $1 order by l.position`,
      [consignment.id],
    ),
  );

const arrivedWhole = ({ id }: Line) => ({
  consignmentLineId: id,
  accepted: 60,
  damaged: 0,
  missing: 0,
  surplus: 0,
});

/** All of it arrived well, as both sides sign it. */
const handover = (line: Line) => ({
  at: new Date().toISOString(),
  giverSignatory: 'A',
  receiverSignatory: 'B',
  lines: [arrivedWhole(line)],
});

describe('a consignment on its way', () => {
  it('is planned with the measures of what it carries', async () => {
    const { consignment } = await planned(BLANKETS, { ...BUS, serialNumber: 'WEB62826013108342' });
    expect(consignment).toMatchObject({
      state: 'planned',
      originPlaceId: ORIGIN,
      destinationPlaceId: DESTINATION,
      recipientId: who.ownerId,
      weightG: 60 * 1000 + 17_000_000,
      volumeCm3: 60 * 2000 + 143_000_000,
      palletPlaces: 3,
      lines: [{ position: 1, quantity: 60, palletPlaces: 3, vin: null }, { vin: 'WEB62826013108342' }],
    });
  });

  it('ends with a handover whose short and damaged pieces are where the ledger says', async () => {
    const { consignment, lots } = await planned(BLANKETS, { ...BLANKETS, total: 30, quantity: 30 });
    const [first, second] = lots as [string, string];
    expect(await balances(api, first)).toEqual({
      'outside/available': -100,
      'storage/available': 40,
      'storage/reserved': 60,
    });
    const { body: lot } = await staff.get<{ balances: { disposition: string; consigned: number }[] }>(
      `/lots/${first}`,
    );
    expect(lot.balances).toMatchObject([
      { disposition: 'available', consigned: 0 },
      { disposition: 'reserved', consigned: 60 },
    ]);
    await withPapers(consignment);
    await step(consignment, 'pack');
    expect((await matchStates(consignment)).map((m) => m.state)).toEqual(['picked', 'picked']);
    await step(consignment, 'seal', 'papers-ready', 'load', 'dispatch');
    expect(await balances(api, first)).toEqual({
      'outside/available': -100,
      'storage/available': 40,
      'transit/in_transit': 60,
    });
    await step(consignment, 'arrive');
    const [a, b] = consignment.lines as [Line, Line];
    const { status, body } = await owner.send('POST', `/consignments/${consignment.id}/handover`, {
      at: new Date().toISOString(),
      giverSignatory: 'Konvoileitung',
      receiverSignatory: 'Керівник складу',
      lines: [
        {
          consignmentLineId: b.id,
          accepted: 30,
          damaged: 0,
          missing: 0,
          surplus: 2,
          reason: 'Mehr geladen',
          reasonLanguage: 'de',
        },
        {
          consignmentLineId: a.id,
          accepted: 50,
          damaged: 4,
          missing: 6,
          surplus: 0,
          reason: 'Дощ',
          reasonLanguage: 'uk',
        },
      ],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      reportDueOn: dayIn(90),
      lines: [
        { position: 1, missing: 6 },
        { position: 2, surplus: 2 },
      ],
    });
    expect(await balances(api, first)).toEqual({
      'outside/available': -94,
      'receiver/available': 50,
      'receiver/damaged': 4,
      'storage/available': 40,
    });
    expect(await balances(api, second)).toEqual({ 'outside/available': -32, 'receiver/available': 32 });
    expect(await matchStates(consignment)).toEqual([
      { state: 'delivered', delivered: 50 },
      { state: 'delivered', delivered: 30 },
    ]);
    expect((await giver.get(`/consignments/${consignment.id}/handover`)).body).toEqual(body);
    expect((await step(consignment, 'close')).state).toBe('closed');
  });

  it('takes a handover only when every piece is accounted for, once', async () => {
    const { consignment } = await arrived(BLANKETS);
    const [line] = consignment.lines as [Line];
    const whole = arrivedWhole(line);
    const record = (lines: object[], at = new Date().toISOString()) =>
      owner.send<Refusal>('POST', `/consignments/${consignment.id}/handover`, {
        ...handover(line),
        at,
        lines,
      });
    const refused = async (lines: object[]) => {
      const { status, body } = await record(lines);
      return [status, body.code, body.field];
    };
    expect(await refused([{ ...whole, accepted: 59 }])).toEqual([
      400,
      'handover_does_not_add_up',
      '/lines/0',
    ]);
    expect(await refused([{ ...whole, accepted: 59, missing: 1 }])).toEqual([
      400,
      'discrepancy_needs_reason',
      '/lines/0/reason',
    ]);
    expect(await refused([whole, whole])).toEqual([400, 'handover_lines_differ', '/lines']);
    expect((await record([whole], new Date(Date.now() + 3_600_000).toISOString())).body.code).toBe(
      'handover_in_future',
    );
    expect((await owner.get(`/consignments/${consignment.id}/handover`)).body).toMatchObject({
      code: 'no_handover_yet',
    });
    expect((await record([whole])).status).toBe(201);
    expect((await record([whole])).body.code).toBe('illegal_transition');
  });

  it('takes a record made offline once, however often it arrives, with what was drawn', async () => {
    const { consignment } = await arrived(BLANKETS);
    const [line] = consignment.lines as [Line];
    const drawn = { width: 300, height: 120, path: 'M10 80 C 40 10, 65 10, 95 80' };
    const record = { ...handover(line), id: randomUUID(), receiverSignature: drawn };
    const send = (body: object, key: string) =>
      owner.send('POST', `/consignments/${consignment.id}/handover`, body, { 'idempotency-key': key });
    const first = await send(record, 'phone-1');
    expect(first).toMatchObject({
      status: 201,
      body: { id: record.id, giverSignature: null, receiverSignature: drawn },
    });
    for (const key of ['phone-1', 'phone-2'])
      expect(await send(record, key)).toMatchObject({ status: 201, body: first.body });
    const handovers = await api.asSystem((tx) =>
      tx.query<unknown[]>(`select from outbox_message where topic = 'consignment.handed_over' and key = $1`, [
        consignment.id,
      ]),
    );
    expect(handovers).toHaveLength(1);
    const script = { ...drawn, path: 'M0 0"/><script>' };
    expect((await send({ ...record, receiverSignature: script }, 'phone-3')).status).toBe(400);
  });

  it('is not promised again once it has arrived', async () => {
    const { consignment, lots } = await arrived(BLANKETS);
    const [lotId] = lots as [string];
    const [line] = consignment.lines as [Line];
    const record = handover(line);
    expect((await owner.send('POST', `/consignments/${consignment.id}/handover`, record)).status).toBe(201);
    const need = await owner.send<{ id: string; lines: { id: string }[] }>('POST', '/needs', {
      ownerId: who.ownerId,
      title: 'Ковдри',
      titleLanguage: 'uk',
      lines: [
        {
          itemCode: BLANKETS.itemCode,
          quantity: 90,
          placeId: DESTINATION,
          horizon: 'humanitarian',
          visibility: 'network',
        },
      ],
    });
    expect((await owner.send('POST', `/needs/${need.body.id}/publish`)).status).toBe(200);
    const propose = (quantity: number) =>
      owner.send<Refusal>('POST', '/matches', { needLineId: need.body.lines[0]?.id, lotId, quantity });
    expect(await propose(50)).toMatchObject({ status: 409, body: { code: 'insufficient_stock' } });
    expect((await propose(30)).status).toBe(201);
    expect(await balances(api, lotId)).toEqual({
      'outside/available': -100,
      'receiver/available': 60,
      'storage/available': 10,
      'storage/reserved': 30,
    });
  });

  it('is not handed over by a driver of another journey', async () => {
    const { consignment } = await arrived(BLANKETS);
    const [line] = consignment.lines as [Line];
    const driver = await api.signIn([who.operatorId, 'driver']);
    const record = handover(line);
    const handOver = (by: Caller) =>
      by.send<Refusal>('POST', `/consignments/${consignment.id}/handover`, record);
    expect(await handOver(driver)).toMatchObject({ status: 403, body: { code: 'not_on_own_journey' } });
    expect((await handOver(owner)).status).toBe(201);
  });

  it('is handed over after its arrival, not before', async () => {
    const { consignment } = await planned(BLANKETS);
    const [line] = consignment.lines as [Line];
    const { status, body } = await owner.send<Refusal>(
      'POST',
      `/consignments/${consignment.id}/handover`,
      handover(line),
    );
    expect([status, body.code]).toEqual([409, 'illegal_transition']);
  });
});

describe('the gate before the departure', () => {
  it('names every missing point and who can supply it, and opens when all is there', async () => {
    const { consignment } = await planned(BLANKETS, BUS);
    await step(consignment, 'pack', 'seal');
    const path = `/consignments/${consignment.id}`;
    const { status, body } = await staff.send<Refusal>('POST', `${path}/papers-ready`);
    expect([status, body.code]).toEqual([409, 'consignment_not_ready']);
    expect(body.parameters?.missing?.map(({ code, suppliedBy }) => [code, suppliedBy])).toEqual([
      ['code_missing', 'recipient'],
      ['declaration_missing', 'recipient'],
      ['gift_letter_missing', 'giver'],
      ['vin_missing', 'giver'],
      ['need_not_reconfirmed', 'recipient'],
      ['system_list_unconfirmed', 'recipient'],
    ]);
    expect(body.parameters?.missing?.[2]?.text.uk).toBe('Немає номера дарчого листа.');
    expect((await giver.get(`${path}/readiness`)).body).toMatchObject({ missing: body.parameters?.missing });

    const [, bus] = consignment.lines as [Line, Line];
    await withPapers(consignment, {
      ...PAPERS,
      vins: [{ consignmentLineId: bus.id, vin: 'WEB62826013108342' }],
    });
    expect((await staff.get(`${path}/readiness`)).body).toMatchObject({ missing: [] });
    expect((await step(consignment, 'papers-ready')).state).toBe('documents_ready');
  });

  it('counts a paper that runs out before the arrival as missing', async () => {
    const { consignment } = await planned({ ...BLANKETS, latest: dayIn(40) });
    await withPapers(consignment);
    const asked = `/consignments/${consignment.id}/readiness`;
    const { body } = await staff.get<{
      borderOn: string;
      reconfirmedUntil: string | null;
      missing: { code: string }[];
    }>(asked);
    expect([body.borderOn, body.missing.map((point) => point.code)]).toEqual([
      dayIn(40),
      ['declaration_expires'],
    ]);
    expect(body.reconfirmedUntil).toBe(dayIn(30));
  });

  it('compares the list of the Ukrainian system with what is packed', async () => {
    const { consignment } = await planned(BLANKETS);
    const [name] = await api.asSystem((tx) =>
      tx.query<{ uk: string }[]>(`select name ->> 'uk' as uk from catalogue_item where code = $1`, [
        BLANKETS.itemCode,
      ]),
    );
    const line = { position: 1, name: name!.uk.toUpperCase(), quantity: 60, weightG: 60_000 };
    const { systemListMatches: _, ...papers } = PAPERS;
    const missing = async () =>
      (
        await staff.get<{ missing: { code: string }[] }>(`/consignments/${consignment.id}/readiness`)
      ).body.missing.map((point) => point.code);
    await withPapers(consignment, { ...papers, systemList: [{ ...line, quantity: 59 }] });
    expect(await missing()).toEqual(['system_list_quantity_differs']);
    await withPapers(consignment, { systemList: [line] });
    expect(await missing()).toEqual([]);
  });

  it('closes again when a paper runs out between the gate and the departure', async () => {
    const { consignment, lots } = await planned(BLANKETS);
    await withPapers(consignment);
    await step(consignment, 'pack', 'seal', 'papers-ready', 'load');
    await withPapers(consignment, { codeValidUntil: dayIn(-2) });
    const { status, body } = await staff.send<Refusal>('POST', `/consignments/${consignment.id}/dispatch`);
    expect([status, body.parameters?.missing?.map((point) => point.code)]).toEqual([409, ['code_expires']]);
    expect(await balances(api, lots[0]!)).toMatchObject({ 'storage/reserved': 60 });
  });

  it('leaves the re-confirmation to the owner of the need', async () => {
    const { consignment } = await planned(BLANKETS);
    for (const other of [giver, staff])
      expect((await other.send('POST', `/consignments/${consignment.id}/reconfirm`)).status).toBe(403);
  });
});

describe('what goes together', () => {
  const plan = async (matchIds: string[], more: object = {}) => {
    const { status, body } = await staff.send<Refusal>('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds,
      ...more,
    });
    return [status, body.code, body.field];
  };

  it('is of one giver, one owner and not on its way already', async () => {
    const { matchId } = await allocate(api, who, BLANKETS);
    const other = await partners(api);
    const foreignGiver = await allocate(api, { ...who, giverId: other.giverId }, BLANKETS);
    const foreignOwner = await allocate(api, { ...who, ownerId: other.ownerId }, BLANKETS);
    const site = {
      operatorId: who.operatorId,
      placeId: ORIGIN,
      name: 'Halle 2',
      storagePlaces: [{ code: 'B-01' }],
    };
    const opened = await staff.send<{ storagePlaces: { id: string }[] }>('POST', '/sites', site);
    const hallId = opened.body.storagePlaces[0]!.id;
    const secondHall = await allocate(api, { ...who, hallId }, BLANKETS);
    expect(await plan([matchId, foreignGiver.matchId])).toEqual([
      400,
      'matches_of_several_givers',
      '/matchIds',
    ]);
    expect(await plan([matchId, foreignOwner.matchId])).toEqual([
      400,
      'matches_of_several_need_owners',
      '/matchIds',
    ]);
    expect(await plan([matchId, secondHall.matchId])).toEqual([
      400,
      'matches_at_several_origins',
      '/matchIds',
    ]);
    expect((await plan([matchId]))[0]).toBe(201);
    expect(await plan([matchId])).toEqual([409, 'match_already_travels', '/matchIds']);
    expect((await plan([randomUUID()]))[0]).toBe(404);
  });

  it('takes its goods off the list of what waits for one, and gives them back when it is cancelled', async () => {
    const waiting = async (): Promise<string[]> => {
      const { body } = await staff.get<{ items: { id: string }[] }>(
        '/matches?state=allocated&consigned=false&limit=200',
      );
      return body.items.map(({ id }) => id);
    };
    const { matchId } = await allocate(api, who, BLANKETS);
    expect(await waiting()).toContain(matchId);
    const plan = { operatorId: who.operatorId, matchIds: [matchId] };
    const { body } = await staff.send<Consignment>('POST', '/consignments', plan);
    expect(await waiting()).not.toContain(matchId);
    expect((await staff.send('POST', `/consignments/${body.id}/cancel`)).status).toBe(200);
    expect(await waiting()).toContain(matchId);
  });

  it('is planned by the staff of the operator', async () => {
    const { matchId } = await allocate(api, who, BLANKETS);
    const plan = { operatorId: who.operatorId, matchIds: [matchId] };
    expect((await outsider.send('POST', '/consignments', plan)).status).toBe(403);
    expect((await owner.send('POST', '/consignments', plan)).status).toBe(403);
  });
});

describe('other ends', () => {
  it('leaves the goods allocated for the next consignment, or frees them', async () => {
    const { consignment, lots } = await planned(BLANKETS);
    await withPapers(consignment);
    await step(consignment, 'pack', 'seal', 'papers-ready', 'load', 'cancel');
    expect((await matchStates(consignment)).map((m) => m.state)).toEqual(['allocated']);
    const again = await staff.send<Consignment>('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds: consignment.lines.map((line) => line.matchId),
    });
    expect(again.status).toBe(201);
    const end = await staff.send('POST', `/consignments/${again.body.id}/cancel`, { releaseMatches: true });
    expect(end.status).toBe(200);
    expect((await matchStates(again.body)).map((m) => m.state)).toEqual(['released']);
    expect(await balances(api, lots[0]!)).toEqual({ 'outside/available': -100, 'storage/available': 100 });
  });

  it.each([
    ['return', {}, { 'outside/available': -100, 'storage/available': 100 }, 'returned'],
    ['lose', {}, { 'outside/available': -40, 'storage/available': 40 }, 'lost'],
    [
      'divert',
      { placeId: DESTINATION },
      { 'outside/available': -100, 'receiver/available': 60, 'storage/available': 40 },
      'diverted',
    ],
  ])('%s says where the goods are', async (how, more, expected, state) => {
    const { consignment, lots } = await arrived(BLANKETS);
    const path = `/consignments/${consignment.id}/${how}`;
    expect((await staff.send<Refusal>('POST', path, more)).body.code).toBe('validation_failed');
    const to = how === 'divert' ? { organisationId: who.ownerId } : {};
    const { status, body } = await staff.send<Consignment>('POST', path, {
      ...more,
      ...to,
      reason: 'Straße gesperrt',
      reasonLanguage: 'de',
    });
    expect([status, body.state]).toEqual([200, state]);
    expect(await balances(api, lots[0]!)).toEqual(expected);
    expect((await matchStates(consignment)).map((m) => m.state)).toEqual(['released']);
  });
});

describe('who may see and when', () => {
  it('answers a foreign organisation as if there were no such consignment', async () => {
    const { consignment } = await planned(BLANKETS);
    const tries = (id: string) =>
      [
        ['GET', `/consignments/${id}`],
        ['GET', `/consignments/${id}/readiness`],
        ['GET', `/consignments/${id}/handover`],
        ['POST', `/consignments/${id}/pack`],
        ['PATCH', `/consignments/${id}/papers`],
      ] as const;
    const answers = async (id: string) => {
      const found = [];
      for (const [method, path] of tries(id)) {
        const answer =
          method === 'GET'
            ? await outsider.get(path)
            : await outsider.send(method, path, {}, { 'if-match': '"1"' });
        found.push([answer.status, answer.body]);
      }
      return found;
    };
    const foreign = await answers(consignment.id);
    expect(foreign.map(([status]) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(foreign).toEqual(await answers(randomUUID()));
    expect((await outsider.get<{ items: unknown[] }>('/consignments')).body.items).toEqual([]);
  });

  it('shows the giver and the owner what is theirs, and lets neither of them move it', async () => {
    const { consignment } = await planned(BLANKETS);
    for (const party of [giver, owner]) {
      const seen = await party.get<Consignment>(`/consignments/${consignment.id}`);
      expect(seen.body.lines).toHaveLength(1);
      expect((await party.send('POST', `/consignments/${consignment.id}/pack`)).status).toBe(403);
    }
    const list = await owner.get<{ items: Consignment[] }>('/consignments?state=planned');
    expect(list.body.items.map(({ id }) => id)).toEqual([consignment.id]);
    expect((await owner.get<{ items: unknown[] }>('/consignments?state=packed')).body.items).toEqual([]);
  });

  it('asks the receiving side about numbers that another side wrote, each time they change', async () => {
    const { consignment } = await planned(BLANKETS);
    const path = `/consignments/${consignment.id}`;
    const giver = await api.signIn([who.giverId, 'editor']);
    const codes = async () =>
      (await staff.get<{ missing: { code: string }[] }>(`${path}/readiness`)).body.missing.map(
        ({ code }) => code,
      );
    const change = async (by: Caller, papers: object) => {
      const { version } = (await staff.get<Consignment>(path)).body;
      return (await by.send('PATCH', `${path}/papers`, papers, { 'if-match': `"${version}"` })).status;
    };
    const confirm = async (by: Caller) => {
      const { version } = (await staff.get<Consignment>(path)).body;
      return (await by.send('POST', `${path}/numbers/confirm`, {}, { 'if-match': `"${version}"` })).status;
    };
    expect(await confirm(owner)).toBe(409);
    expect(await change(giver, PAPERS)).toBe(200);
    expect(await codes()).toContain('numbers_unconfirmed');
    expect(await change(owner, { giftLetterNumber: 'SU-6' })).toBe(200);
    expect(await change(owner, {})).toBe(200);
    expect(await codes()).toContain('numbers_unconfirmed');
    expect(await confirm(giver)).toBe(403);
    expect(await confirm(owner)).toBe(200);
    expect(await codes()).not.toContain('numbers_unconfirmed');
    expect(await change(giver, { giftLetterNumber: 'SU-5' })).toBe(200);
    expect(await codes()).not.toContain('numbers_unconfirmed');
    expect(await change(giver, { code: 'UA-2026-2' })).toBe(200);
    expect(await codes()).toContain('numbers_unconfirmed');
    expect(await change(owner, { code: 'UA-2026-3' })).toBe(200);
    expect(await codes()).not.toContain('numbers_unconfirmed');
  });

  it('wants the version that a change of papers is based on', async () => {
    const { consignment } = await planned(BLANKETS);
    const path = `/consignments/${consignment.id}/papers`;
    expect((await owner.send('PATCH', path, PAPERS)).status).toBe(428);
    const first = await owner.send('PATCH', path, PAPERS, { 'if-match': '"1"' });
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await owner.send('PATCH', path, PAPERS, { 'if-match': '"1"' })).status).toBe(412);
  });
});

describe('at the same time', () => {
  it('one of many dispatches wins and moves the goods once', async () => {
    const { consignment, lots } = await planned(BLANKETS);
    await withPapers(consignment);
    await step(consignment, 'pack', 'seal', 'papers-ready', 'load');
    const answers = await atOnce(8, () =>
      staff.send<Refusal>('POST', `/consignments/${consignment.id}/dispatch`),
    );
    const outcome = answers.map(({ status, body }) => (status === 200 ? 'won' : body.code)).sort();
    expect(outcome).toEqual([...Array.from({ length: 7 }, () => 'illegal_transition'), 'won']);
    expect(await balances(api, lots[0]!)).toMatchObject({
      'transit/in_transit': 60,
      'storage/available': 40,
    });
  });

  it('the same handover sent twice has one effect and one answer', async () => {
    const { consignment, lots } = await arrived(BLANKETS);
    const [line] = consignment.lines as [Line];
    const record = handover(line);
    const key = { 'idempotency-key': randomUUID() };
    const [first, second] = await atOnce(2, () =>
      owner.send<Refusal>('POST', `/consignments/${consignment.id}/handover`, record, key),
    );
    expect([first?.status, second?.status]).toEqual([201, 201]);
    expect(second?.body).toEqual(first?.body);
    expect(await balances(api, lots[0]!)).toMatchObject({ 'receiver/available': 60 });
    const [events] = await api.asSystem((tx) =>
      tx.query<{ n: number }[]>(
        `select count(*)::int as n from outbox_message where topic = 'consignment.handed_over' and key = $1`,
        [consignment.id],
      ),
    );
    expect(events?.n).toBe(1);
  });
});
