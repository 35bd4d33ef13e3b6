import { newId } from '#libs/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readPdf } from '../../libs/documents/src/render/pdf.reader.js';
import { allocate, type Partners, partners } from '../support/allocated-goods.js';
import { type Answer, type Caller, startApi, type TestApi } from '../support/api.js';
import { atOnce, counted, decided } from '../support/race.js';
import { lotInHall } from '../support/trading-partners.js';

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly sscc: string | null;
  readonly state: string;
  readonly version: number;
  readonly consignmentId: string | null;
  readonly parentCode: string | null;
  readonly expectedWeightG: number;
  readonly grossWeightG: number | null;
  readonly palletPlaces: number;
  readonly token: string | null;
  readonly revokedTokens: string[];
  readonly inside: readonly { code: string }[];
  readonly contents: readonly {
    id: string;
    lotId: string;
    quantity: number;
    weightG: number;
    consignmentLineId: string | null;
  }[];
}
interface Packing {
  readonly consignmentId: string;
  readonly state: string;
  readonly lines: readonly {
    consignmentLineId: string;
    quantity: number;
    packed: number;
    loose: number;
  }[];
  readonly units: readonly Unit[];
  readonly countedUnitIds: string[];
}

let api: TestApi;
let who: Partners;
let staff: Caller;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
});

/** A consignment of 100 blankets of 1 kg; answers its list. */
async function consignment(quantity = 100): Promise<Packing> {
  const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: quantity, quantity });
  const planned = await staff.send<{ id: string }>('POST', '/consignments', {
    operatorId: who.operatorId,
    matchIds: [matchId],
  });
  return packing(planned.body.id);
}
const packing = async (id: string) => (await staff.get<Packing>(`/consignments/${id}/packing`)).body;

const make = (
  { consignmentId, lines: [line] }: Packing,
  kind: string,
  quantity?: number,
  count = 1,
  caller = staff,
): Promise<Answer<Packing & { code?: string }>> =>
  caller.send('POST', `/consignments/${consignmentId}/units`, {
    kind,
    count,
    lines: quantity ? [{ consignmentLineId: line?.consignmentLineId, quantity }] : [],
  });
const act = (unit: Unit, what: string, body: object = {}, caller = staff) =>
  caller.send<Unit & { code?: string }>('POST', `/handling-units/${unit.id}/${what}`, body);
const unitOf = (answer: Answer<Packing>, n = 0): Unit => answer.body.units[n] ?? raise(answer.body);
const raise = (what: unknown): never => {
  throw new Error(JSON.stringify(what));
};

describe('packing a consignment', () => {
  it('says what is packed, in which unit, and what is loose', async () => {
    const list = await consignment();
    const boxes = await make(list, 'box', 20, 3);
    expect(boxes.status).toBe(201);
    expect(boxes.body.lines[0]).toMatchObject({ quantity: 100, packed: 60, loose: 40 });
    expect(boxes.body.units).toHaveLength(3);
    expect(new Set(boxes.body.units.map(({ code }) => code)).size).toBe(3);
    for (const unit of boxes.body.units) {
      expect(unit.code).toMatch(/^U-\d{6,}-\d$/);
      expect(unit).toMatchObject({ state: 'open', expectedWeightG: 20_000, grossWeightG: null, sscc: null });
    }
  });

  it('never packs more than the line has, also when many pack at once', async () => {
    const list = await consignment(50);
    expect(await make(list, 'box', 30, 2)).toMatchObject({
      status: 409,
      body: { code: 'packed_more_than_line' },
    });
    const answers = await atOnce(12, () => make(list, 'box', 10));
    expect(counted(answers)).toEqual({ 201: 5, '409 packed_more_than_line': 7 });
    expect((await packing(list.consignmentId)).lines[0]).toMatchObject({ packed: 50, loose: 0 });
  });

  it('prints a hundred labels at once, and the following ones in further parts', async () => {
    const list = await consignment(103);
    await make(list, 'box', 1, 103);
    const pagesOf = async (part: number) =>
      readPdf((await staff.bytes(`/consignments/${list.consignmentId}/labels?sheet=a4&part=${part}`)).body)
        .pages;
    expect(await pagesOf(1)).toHaveLength(25);
    const [last, ...more] = await pagesOf(2);
    expect(more).toHaveLength(0);
    expect(last).toContain('103 / 103');
  });

  it('puts boxes on pallets, and adds up what the pallet should weigh', async () => {
    const list = await consignment();
    const box = unitOf(await make(list, 'box', 20));
    const made = await make(list, 'pallet', 5);
    const pallet = made.body.units.find(({ palletPlaces }) => palletPlaces === 1) ?? raise(made);
    const placed = await act(box, 'place', { parentId: pallet.id });
    expect(placed.body.parentCode).toBe(pallet.code);
    const loaded = (await staff.get<Unit>(`/handling-units/${pallet.id}`)).body;
    expect(loaded.inside.map(({ code }) => code)).toEqual([box.code]);
    // 20 kg in the box, 5 kg beside it, 25 kg of the pallet itself.
    expect(loaded.expectedWeightG).toBe(50_000);
    expect(await act(pallet, 'place', { parentId: box.id })).toMatchObject({
      status: 409,
      body: { code: 'unit_holds_smaller' },
    });
    expect(await act(pallet, 'place', { parentId: pallet.id })).toMatchObject({ status: 409 });
    const other = await consignment();
    expect(await act(unitOf(await make(other, 'box', 1)), 'place', { parentId: pallet.id })).toMatchObject({
      status: 409,
      body: { code: 'units_stand_apart' },
    });
    expect((await act(box, 'place', { parentId: null })).body.parentCode).toBeNull();
  });

  it('does not change what is sealed; opening and unpacking are said on purpose', async () => {
    const list = await consignment();
    const box = unitOf(await make(list, 'box', 20));
    const line = { lines: [{ consignmentLineId: list.lines[0]?.consignmentLineId, quantity: 1 }] };
    expect((await act(box, 'seal')).body.state).toBe('sealed');
    const takeOut = { contentId: box.contents[0]?.id, quantity: 1 };
    expect(await act(box, 'lines', line)).toMatchObject({ status: 409, body: { code: 'unit_is_sealed' } });
    expect(await act(box, 'take-out', takeOut)).toMatchObject({
      status: 409,
      body: { code: 'unit_is_sealed' },
    });
    expect((await act(box, 'open')).body.state).toBe('open');
    expect((await act(box, 'lines', line)).body.contents[0]?.quantity).toBe(21);
    expect((await act(box, 'take-out', takeOut)).body.contents[0]?.quantity).toBe(20);
    expect(await act(box, 'take-out', { ...takeOut, quantity: 21 })).toMatchObject({
      status: 409,
      body: { code: 'not_that_much_in_unit' },
    });
    expect((await act(box, 'unpack')).body).toMatchObject({ state: 'unpacked', contents: [], token: null });
    expect((await packing(list.consignmentId)).lines[0]).toMatchObject({ packed: 0, loose: 100 });
    expect(await act(box, 'open')).toMatchObject({ status: 409, body: { code: 'illegal_transition' } });
  });

  it('weighs a unit, and forgets the weight when something else is in it', async () => {
    const list = await consignment();
    const box = unitOf(await make(list, 'box', 20));
    const measure = (body: object, unit: Unit) =>
      staff.send<Unit>('PATCH', `/handling-units/${unit.id}`, body, { 'if-match': `"${unit.version}"` });
    const weighed = await measure({ grossWeightG: 20_700, tareWeightG: 500, lengthMm: 600 }, box);
    expect(weighed.body).toMatchObject({ grossWeightG: 20_700, expectedWeightG: 20_500, lengthMm: 600 });
    expect((await measure({ grossWeightG: 1 }, box)).status).toBe(412);
    expect(await measure({ grossWeightG: 400 }, weighed.body)).toMatchObject({
      status: 400,
      body: { code: 'lighter_than_its_tare' },
    });
    const taken = await act(box, 'take-out', { contentId: box.contents[0]?.id, quantity: 1 });
    expect(taken.body).toMatchObject({ grossWeightG: null, expectedWeightG: 19_500 });
  });

  it('seals the units with the consignment, lets loose goods travel loose, and keeps it so', async () => {
    const list = await consignment();
    const packed = await make(list, 'box', 60);
    await make(list, 'crate');
    const step = (name: string) => staff.send('POST', `/consignments/${list.consignmentId}/${name}`);
    expect((await step('pack')).status).toBe(200);
    expect((await step('seal')).status).toBe(200);
    const after = await packing(list.consignmentId);
    expect(after.units.map(({ state }) => state)).toEqual(['sealed']);
    expect(after.lines[0]).toMatchObject({ packed: 60, loose: 40 });
    for (const what of ['open', 'unpack'])
      expect(await act(unitOf(packed), what)).toMatchObject({ status: 409, body: { code: 'unit_is_held' } });
    expect(await make(list, 'box', 1)).toMatchObject({
      status: 409,
      body: { code: 'consignment_is_sealed' },
    });
    expect((await step('cancel')).status).toBe(200);
    const freed = (await staff.get<Unit>(`/handling-units/${unitOf(packed).id}`)).body;
    expect(freed).toMatchObject({ consignmentId: null, state: 'sealed', held: false });
    expect(freed.contents).toMatchObject([{ quantity: 60, consignmentLineId: null }]);
  });
});

describe('stock in units', () => {
  const stockUnit = async (kind = 'box') =>
    (await staff.send<Unit>('POST', '/handling-units', { kind, stockPlaceId: who.hallId })).body;

  it('is what lies there, never more, however it is divided', async () => {
    const lotId = await lotInHall(api, who, 10);
    const boxes = await Promise.all(Array.from({ length: 6 }, () => stockUnit()));
    const answers = await Promise.all(
      boxes.map((box) => decided(() => act(box, 'contents', { lotId, quantity: 3 }))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(counted(answers.filter(({ status }) => status !== 200))).toEqual({ '409 not_that_much_loose': 3 });
  });

  it('becomes part of a consignment as it is', async () => {
    const { lotId, matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 30, quantity: 20 });
    const box = await stockUnit();
    const spare = await stockUnit();
    await act(box, 'contents', { lotId, quantity: 15 });
    await act(spare, 'contents', { lotId, quantity: 15 });
    const planned = await staff.send<{ id: string }>('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds: [matchId],
    });
    const assign = (unitId: string) =>
      staff.send<Packing>('POST', `/consignments/${planned.body.id}/assigned-units`, { unitId });
    const assigned = await assign(box.id);
    expect(assigned.body.lines[0]).toMatchObject({ quantity: 20, packed: 15 });
    expect(assigned.body.units.map(({ id }) => id)).toEqual([box.id]);
    expect(await assign(spare.id)).toMatchObject({ status: 409, body: { code: 'unit_does_not_fit' } });
    expect(await assign(box.id)).toMatchObject({ status: 409, body: { code: 'unit_already_assigned' } });
  });

  it('does not leave the hall, nor is it found missing, without being unpacked', async () => {
    const lotId = await lotInHall(api, who, 30);
    const box = await stockUnit();
    expect((await act(box, 'contents', { lotId, quantity: 20 })).status).toBe(200);
    const [stockPlaceId, disposition] = [who.hallId, 'available'];
    const refused = {
      status: 409,
      body: { code: 'packed_goods_stay', parameters: { packed: 20, missing: 1 } },
    };
    const issue = { stockPlaceId, disposition, quantity: 11, purpose: 'disposed' };
    expect(await staff.send('POST', `/lots/${lotId}/issue`, issue)).toMatchObject(refused);
    const correct = { stockPlaceId, disposition, difference: -11, reason: 'gezählt' };
    expect(await staff.send('POST', `/lots/${lotId}/correct`, correct)).toMatchObject(refused);
    const damage = {
      fromPlaceId: stockPlaceId,
      toPlaceId: stockPlaceId,
      disposition,
      toDisposition: 'damaged',
      quantity: 11,
    };
    expect(await staff.send('POST', `/lots/${lotId}/transfer`, damage)).toMatchObject(refused);
    expect((await staff.send('POST', `/lots/${lotId}/issue`, { ...issue, quantity: 10 })).status).toBe(200);
  });
});

describe('the label of a unit', () => {
  const scan = (caller: Caller, code: string) =>
    caller.get<{ revoked: boolean; unit: Unit; code?: string }>(
      `/handling-units/scanned?code=${encodeURIComponent(code)}`,
    );

  it('is found by its address, its code and its SSCC', async () => {
    const admin = await api.signIn([who.operatorId, 'admin']);
    const prefix = String(Date.now()).slice(-9);
    const set = await admin.send<{ nextSscc: string }>(
      'PATCH',
      `/organisations/${who.operatorId}/gs1-prefix`,
      { prefix },
    );
    const unit = unitOf(await make(await consignment(), 'pallet', 5));
    expect(unit.sscc).toBe(set.body.nextSscc);
    for (const code of [
      `https://poruch.example/u/${unit.token}`,
      unit.code.replaceAll('-', ''),
      `(00)${unit.sscc}`,
    ])
      expect(await scan(staff, code)).toMatchObject({
        status: 200,
        body: { revoked: false, unit: { id: unit.id } },
      });
    const mistyped = `${unit.sscc?.slice(0, -1)}${(Number(unit.sscc?.at(-1)) + 1) % 10}`;
    expect(await scan(staff, mistyped)).toMatchObject({ status: 400, body: { code: 'code_is_mistyped' } });
    const outsider = await api.signIn([who.outsiderId, 'admin']);
    expect((await outsider.get(`/organisations/${who.operatorId}/gs1-prefix`)).status).toBe(403);
    expect(
      await outsider.send('PATCH', `/organisations/${who.outsiderId}/gs1-prefix`, { prefix }),
    ).toMatchObject({ status: 409, body: { code: 'gs1_prefix_is_taken' } });
  });

  it('says so when it was revoked, and a new one takes its place', async () => {
    const unit = unitOf(await make(await consignment(), 'box', 5));
    const renewed = await act(unit, 'relabel', { renew: true });
    expect(renewed.body.token).not.toBe(unit.token);
    expect(await scan(staff, unit.token ?? '')).toMatchObject({ status: 200, body: { revoked: true } });
    expect(await scan(staff, renewed.body.token ?? '')).toMatchObject({
      status: 200,
      body: { revoked: false },
    });
    expect((await act(unit, 'relabel', { renew: false })).body.token).toBeNull();
  });

  it('tells the receiving side, and nobody who takes no part', async () => {
    const unit = unitOf(await make(await consignment(), 'box', 5));
    const receiver = await api.signIn([who.ownerId, 'editor']);
    expect((await scan(receiver, unit.token ?? '')).body.unit.code).toBe(unit.code);
    expect((await act(unit, 'unpack', {}, receiver)).status).toBe(403);
    const outsider = await api.signIn([who.outsiderId, 'warehouse'], [who.outsiderId, 'convoy_lead']);
    const [foreign, unknown] = [
      await scan(outsider, unit.token ?? ''),
      await scan(outsider, 'AAAAAAAAAAAAAAAAAAAAAA'),
    ];
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(unknown.body);
    expect((await scan(api.anyone, unit.token ?? '')).status).toBe(401);
  });
});

describe('labels to print', () => {
  const typeOf = (answer: Answer<Uint8Array>) => answer.headers.get('content-type');

  it('say of a pallet which goods stand on it in boxes too, alone and on the sheet', async () => {
    const list = await consignment();
    const box = unitOf(await make(list, 'box', 20));
    const made = await make(list, 'pallet', 5);
    const pallet = made.body.units.find(({ palletPlaces }) => palletPlaces === 1) ?? raise(made);
    await act(box, 'place', { parentId: pallet.id });
    const pagesOf = async (path: string) =>
      readPdf((await staff.bytes(path)).body).pages.map((text) => text.replace(/\s+/g, ' '));
    const [alone] = await pagesOf(`/handling-units/${pallet.id}/label`);
    const sheet = (await pagesOf(`/consignments/${list.consignmentId}/labels?sheet=a6`)).find((text) =>
      text.includes('Palette'),
    );
    for (const text of [alone, sheet]) {
      expect(text).toContain('25 Stück');
      expect(text).toContain(box.code);
    }
  });

  it('are a PDF and an SVG of each unit, and sheets of a consignment, never with its address', async () => {
    const list = await consignment();
    const units = (await make(list, 'box', 10, 3)).body.units;
    const unit = units[0] ?? raise(units);
    const pdf = await staff.bytes(`/handling-units/${unit.id}/label`);
    expect([pdf.status, typeOf(pdf)]).toEqual([200, 'application/pdf']);
    const text = readPdf(pdf.body).pages.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('1 / 3');
    expect(text).toContain(unit.code);
    expect(text).toContain('10 Stück');
    expect(text).toContain('10 шт.');
    const svg = await staff.bytes(`/handling-units/${unit.id}/label.svg`);
    expect([svg.status, typeOf(svg)]).toEqual([200, 'image/svg+xml']);
    const sheet = await staff.bytes(`/consignments/${list.consignmentId}/labels?sheet=a6`);
    expect(readPdf(sheet.body).pages).toHaveLength(3);
    const four = await staff.bytes(`/consignments/${list.consignmentId}/labels?sheet=a4`);
    expect(readPdf(four.body).pages).toHaveLength(1);
    await act(unit, 'relabel', { renew: false });
    expect(await staff.get(`/handling-units/${unit.id}/label`)).toMatchObject({
      status: 409,
      body: { code: 'label_is_revoked' },
    });
    expect(await staff.get(`/consignments/${list.consignmentId}/labels?part=2`)).toMatchObject({
      status: 409,
      body: { code: 'nothing_to_label' },
    });
    const outsider = await api.signIn([who.outsiderId, 'warehouse']);
    expect((await outsider.get(`/consignments/${list.consignmentId}/labels?sheet=a4`)).status).toBe(404);
  });
});

describe('counting against the list', () => {
  it('counts each unit once, however often its scan arrives, and names what belongs elsewhere', async () => {
    const list = await consignment();
    const [first, second] = (await make(list, 'box', 10, 2)).body.units;
    const scan = (unitId: string | undefined, id = newId(), caller = staff) =>
      caller.send<Packing>('POST', `/consignments/${list.consignmentId}/scans`, {
        id,
        unitId,
        at: new Date().toISOString(),
      });
    const id = newId();
    await scan(first?.id, id);
    expect((await scan(first?.id, id)).body.countedUnitIds).toEqual([first?.id]);
    const receiver = await api.signIn([who.ownerId, 'editor']);
    expect((await scan(second?.id, newId(), receiver)).body.countedUnitIds).toHaveLength(2);
    const other = unitOf(await make(await consignment(), 'box', 1));
    expect(await scan(other.id)).toMatchObject({
      status: 409,
      body: { code: 'unit_of_another_consignment' },
    });
    expect((await scan(newId())).status).toBe(404);
  });
});
