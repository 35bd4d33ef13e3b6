import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { blanketLine } from '../journey/goods.js';
import { allocate, DESTINATION, ORIGIN, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { dayIn } from '../support/day.js';

interface Task {
  readonly kind: string;
  readonly subject: {
    kind: string;
    id: string;
    title: { words: string | null; name: Record<string, string> | null };
  };
  readonly dueAt: string | null;
  readonly dueOn: string | null;
  readonly organisationId: string;
  readonly organisationName: Record<string, string>;
  readonly actions: string[];
  readonly missing: string[];
}
interface Tasks {
  readonly totals: { kind: string; total: number }[];
  readonly items: Task[];
}

let api: TestApi;
let who: Partners;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
});
afterAll(() => api?.close());

const DAY = 86_400_000;
const tasks = async (caller: Caller): Promise<Tasks> => {
  const { status, body } = await caller.get<Tasks>('/tasks');
  expect(status).toBe(200);
  return body;
};
const of = async (caller: Caller, kind: string): Promise<Task[]> =>
  (await tasks(caller)).items.filter((task) => task.kind === kind);
const sql = <T = unknown>(statement: string, values: unknown[] = []): Promise<T> =>
  api.asSystem((tx) => tx.query<T>(statement, values));

/** A need of the Ukrainian partner with one line. */
async function need(caller: Caller, latest: string | null = null): Promise<string> {
  const { status, body } = await caller.send<{ id: string }>('POST', '/needs', {
    ownerId: who.ownerId,
    title: 'Ковдри для лікарні',
    titleLanguage: 'uk',
    lines: [
      {
        itemCode: 'CLO-BLANKET',
        quantity: 100,
        placeId: DESTINATION,
        latest,
        horizon: 'humanitarian',
        visibility: 'partners',
      },
    ],
  });
  expect(status).toBe(201);
  return body.id;
}

async function consignment(state: string, more: Record<string, unknown> = {}): Promise<string> {
  const row: Record<string, unknown> = {
    id: newId(),
    giver_id: who.giverId,
    operator_id: who.operatorId,
    need_owner_id: who.ownerId,
    recipient_id: who.ownerId,
    end_user_id: who.ownerId,
    origin_id: who.hallId,
    origin_place_id: ORIGIN,
    destination_place_id: DESTINATION,
    state,
    ...more,
  };
  const columns = Object.keys(row);
  await sql(
    `insert into consignment (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(row),
  );
  return row.id as string;
}

describe('the tasks of a Ukrainian partner', () => {
  let editor: Caller;
  beforeAll(async () => {
    editor = await api.signIn([who.ownerId, 'editor']);
  });

  it('are the own drafts until they are published', async () => {
    const id = await need(editor);
    const [draft] = await of(editor, 'need_draft');
    expect(draft).toMatchObject({
      subject: {
        kind: 'need',
        id,
        title: {
          words: 'Ковдри для лікарні',
          language: 'uk',
          name: { de: 'Decken', uk: 'Ковдри', en: 'Blankets' },
        },
      },
      dueAt: null,
      dueOn: null,
      organisationId: who.ownerId,
      organisationName: { uk: 'Місто над річкою' },
      actions: ['change', 'publish'],
    });
    await sql(
      `update need set state = 'published', published_at = now(), confirmed_at = now() where id = $1`,
      [id],
    );
    expect(await of(editor, 'need_draft')).toEqual([]);
  });

  it('ask again about an old need without a due date, until it is confirmed', async () => {
    const id = await need(editor);
    await sql(
      `update need set state = 'published', published_at = now() - interval '40 days',
         confirmed_at = now() - interval '31 days' where id = $1`,
      [id],
    );
    const [old] = await of(editor, 'need_to_confirm');
    expect([old?.subject.id, old?.dueAt, old?.dueOn]).toEqual([id, null, null]);
    expect((await editor.send('POST', `/needs/${id}/confirm`)).status).toBe(200);
    expect(await of(editor, 'need_to_confirm')).toEqual([]);
  });

  it('tell the day by which something is useful when it comes near and is still open', async () => {
    const [near, far] = [await need(editor, dayIn(5)), await need(editor, dayIn(60))];
    await sql(
      `update need set state = 'published', published_at = now(), confirmed_at = now() where id = any($1)`,
      [[near, far]],
    );
    const dated = await of(editor, 'need_date_near');
    expect(dated.map((task) => [task.subject.id, task.dueOn])).toEqual([[near, dayIn(5)]]);
  });

  it('are what a partner proposed, with the end of its hold, for the side that is asked alone', async () => {
    const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 10, quantity: 4 });
    const until = new Date(Date.now() + 2 * DAY).toISOString();
    await sql(
      `update match set state = 'proposed', owner_agreed_at = null, hold_expires_at = $2 where id = $1`,
      [matchId, until],
    );
    const [decision] = await of(editor, 'match_to_decide');
    expect(decision).toMatchObject({
      subject: { kind: 'match', id: matchId },
      dueAt: until,
      actions: ['agree', 'decline'],
    });
    expect(decision?.subject.title.name?.uk).toMatch(/[а-яіїєґ]/i);
    const giver = await api.signIn([who.giverId, 'editor']);
    const reader = await api.signIn([who.ownerId, 'member']);
    for (const other of [giver, reader]) expect(await of(other, 'match_to_decide')).toEqual([]);
    await sql(`update match set state = 'declined' where id = $1`, [matchId]);
    expect(await of(editor, 'match_to_decide')).toEqual([]);
  });

  it('are the papers that the gate misses of this side, by the day of the border', async () => {
    const id = await consignment('sealed', { latest_arrival_on: dayIn(9), gift_letter_number: 'S-1' });
    const [papers] = await of(editor, 'papers_missing');
    expect(papers).toMatchObject({
      subject: { kind: 'consignment', id },
      dueOn: dayIn(9),
      actions: ['supply_papers', 'reconfirm'],
      missing: ['code_missing', 'declaration_missing', 'need_not_reconfirmed', 'system_list_unconfirmed'],
    });
    const giver = await api.signIn([who.giverId, 'editor']);
    expect(await of(giver, 'papers_missing')).toEqual([]);
    await sql('update consignment set gift_letter_number = null where id = $1', [id]);
    expect((await of(giver, 'papers_missing'))[0]?.missing).toEqual(['gift_letter_missing']);
    await sql(`update consignment set state = 'cancelled' where id = $1`, [id]);
  });

  it('tell papers that run out, what is on its way, what has arrived and which report is due', async () => {
    const road = await consignment('dispatched', { latest_arrival_on: dayIn(3), dispatched_at: new Date() });
    const there = await consignment('arrived', { arrived_at: new Date() });
    const packed = await consignment('packed', {
      code: 'X',
      code_valid_until: dayIn(10),
      declaration_number: 'Y',
      declaration_valid_until: dayIn(6),
    });
    const handed = await consignment('handed_over');
    await sql(
      `insert into handover (id, consignment_id, at, giver_signatory, receiver_signatory, report_due_on)
       values ($1, $2, now(), 'A', 'B', $3)`,
      [newId(), handed, dayIn(90)],
    );
    const { items } = await tasks(editor);
    const due = Object.fromEntries(
      items
        .filter(({ subject }) => [road, there, packed, handed].includes(subject.id))
        .map((task) => [`${task.kind} ${task.subject.id}`, task.dueOn ?? 'now']),
    );
    expect(due).toMatchObject({
      [`consignment_arriving ${road}`]: dayIn(3),
      [`handover_to_sign ${there}`]: 'now',
      [`papers_expire ${packed}`]: dayIn(6),
      [`report_due ${handed}`]: dayIn(90),
    });
    const report = items.find(({ kind, subject }) => kind === 'report_due' && subject.id === handed);
    expect(report?.actions).toEqual(['file_report']);
    const file = (caller: Caller, filedOn: string | null) =>
      caller.send<{ reportFiledOn: string | null; code?: string }>('POST', `/consignments/${handed}/report`, {
        filedOn,
      });
    const reports = async () => (await of(editor, 'report_due')).map(({ subject }) => subject.id);
    expect((await file(editor, dayIn(2))).body.code).toBe('report_filed_in_future');
    expect((await file(editor, dayIn(-2))).body.code).toBe('report_filed_before_handover');
    const giver = await api.signIn([who.giverId, 'editor']);
    expect((await file(giver, dayIn(0))).status).toBe(403);
    expect(await reports()).toContain(handed);
    expect((await file(editor, dayIn(0))).body.reportFiledOn).toBe(dayIn(0));
    expect(await reports()).not.toContain(handed);
    expect((await file(editor, null)).body.reportFiledOn).toBeNull();
    expect(await reports()).toContain(handed);
    const early = await editor.send<{ code: string }>('POST', `/consignments/${packed}/report`, {
      filedOn: dayIn(0),
    });
    expect(early.body.code).toBe('nothing_to_report');
    const times = items.map((task) =>
      Date.parse(task.dueAt ?? (task.dueOn ? `${task.dueOn}T22:00:00Z` : '2999-01-01')),
    );
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('the tasks of a German municipality', () => {
  async function pledge(caller: Caller, approval: string, lines: object[] = []): Promise<string> {
    const { status, body } = await caller.send<{ id: string }>('POST', '/pledges', {
      giverId: who.giverId,
      title: '18 Paletten Decken',
      titleLanguage: 'de',
      visibility: 'partners',
      approval,
      lines,
    });
    expect(status).toBe(201);
    return body.id;
  }

  it('are drafts, and approvals for a second person', async () => {
    const editor = await api.signIn([who.giverId, 'editor'], [who.giverId, 'approver']);
    const id = await pledge(editor, 'pending', [{ ...blanketLine(40), placeId: ORIGIN }]);
    expect((await of(editor, 'pledge_draft')).map((task) => task.subject.id)).toEqual([id]);
    expect(await of(editor, 'pledge_to_approve')).toEqual([]);
    const second = await api.signIn([who.giverId, 'approver']);
    expect(await of(second, 'pledge_to_approve')).toEqual([]);
    expect((await editor.send('POST', `/pledges/${id}/offer`)).status).toBe(200);
    expect((await of(second, 'pledge_to_approve')).map((task) => task.subject.id)).toEqual([id]);
    expect((await second.send('POST', `/pledges/${id}/approval`, { decision: 'granted' })).status).toBe(200);
    expect(await of(second, 'pledge_to_approve')).toEqual([]);
    expect(await of(second, 'pledge_draft')).toEqual([]);
  });

  it('are own promises whose date has passed, and inspections of vehicles that end', async () => {
    const editor = await api.signIn([who.giverId, 'editor']);
    const id = await pledge(editor, 'not_required');
    await sql(`update pledge set state = 'offered', due_on = $2 where id = $1`, [id, dayIn(-2)]);
    const line = (code: string, until: string | null) =>
      sql(
        `insert into pledge_line (id, pledge_id, giver_id, position, item_code, quantity, condition, place_id,
           unit_weight_g, unit_volume_cm3, specification)
         values ($1, $2, $3, (select count(*) + 1 from pledge_line where pledge_id = $2), $4, 1, 'used', $5, 1, 1, $6)`,
        [newId(), id, who.giverId, code, ORIGIN, until === null ? {} : { inspection_valid_until: until }],
      );
    await line('BUS-SOLO', dayIn(20));
    await line('BUS-MINI', dayIn(200));
    await line('CAR-9', 'bald');
    await line('CLO-BLANKET', null);
    expect((await of(editor, 'pledge_date_passed')).map((task) => [task.subject.id, task.dueOn])).toEqual([
      [id, dayIn(-2)],
    ]);
    expect((await of(editor, 'vehicle_inspection_ends')).map((task) => task.dueOn)).toEqual([dayIn(20)]);
    const partner = await api.signIn([who.ownerId, 'editor']);
    expect(await of(partner, 'pledge_date_passed')).toEqual([]);
  });

  it('are offers on which both sides agreed, until they bind', async () => {
    const editor = await api.signIn([who.giverId, 'editor']);
    const id = await pledge(editor, 'not_required');
    await sql(`update pledge set state = 'offered' where id = $1`, [id]);
    const lineId = newId();
    await sql(
      `insert into pledge_line (id, pledge_id, giver_id, position, item_code, quantity, condition, place_id, unit_weight_g, unit_volume_cm3)
       values ($1, $2, $3, 1, 'CLO-BLANKET', 10, 'new', $4, 1, 1)`,
      [lineId, id, who.giverId, ORIGIN],
    );
    const { matchId } = await allocate(api, who, {
      itemCode: 'CLO-BLANKET',
      total: 10,
      quantity: 4,
      pledgeLineId: lineId,
    });
    expect(await of(editor, 'pledge_to_make')).toEqual([]);
    await sql(`update match set state = 'agreed' where id = $1`, [matchId]);
    expect((await of(editor, 'pledge_to_make')).map((task) => [task.subject.id, task.actions])).toEqual([
      [id, ['pledge', 'withdraw']],
    ]);
    expect((await editor.send('POST', `/pledges/${id}/pledge`)).status).toBe(200);
    expect(await of(editor, 'pledge_to_make')).toEqual([]);
  });

  it('are twenty of a kind at the most, and the number of all', async () => {
    const editor = await api.signIn([who.outsiderId, 'editor']);
    await sql(
      `insert into pledge (id, giver_id, title, title_language, state, visibility, approval, created_by)
       select gen_random_uuid(), $1, 'Entwurf ' || n, 'de', 'draft', 'partners', 'not_required', $2 from generate_series(1, 23) n`,
      [who.outsiderId, editor.personId],
    );
    const { items, totals } = await tasks(editor);
    expect(items).toHaveLength(20);
    expect(totals).toEqual([{ kind: 'pledge_draft', total: 23 }]);
  });
});

describe('the tasks of logistics', () => {
  let staff: Caller;
  beforeAll(async () => {
    staff = await api.signIn([who.operatorId, 'convoy_lead'], [who.operatorId, 'warehouse']);
  });

  it('are agreed goods in the own hall that no consignment carries yet', async () => {
    const { matchId } = await allocate(api, who, {
      itemCode: 'CLO-BLANKET',
      total: 10,
      quantity: 4,
      latest: dayIn(30),
    });
    const [ship] = (await of(staff, 'match_to_ship')).filter((task) => task.subject.id === matchId);
    expect(ship).toMatchObject({
      organisationId: who.operatorId,
      dueOn: dayIn(30),
      actions: ['plan_consignment'],
    });
    const others = await api.signIn([who.outsiderId, 'convoy_lead']);
    expect(await of(others, 'match_to_ship')).toEqual([]);
    const planned = await staff.send('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds: [matchId],
    });
    expect(planned.status).toBe(201);
    expect((await of(staff, 'match_to_ship')).filter((task) => task.subject.id === matchId)).toEqual([]);
  });

  it('are consignments without a convoy, then the convoy that is to be confirmed', async () => {
    const id = await consignment('documents_ready', {
      latest_arrival_on: dayIn(20),
      code_valid_until: dayIn(15),
    });
    const without = async () =>
      (await of(staff, 'consignment_without_convoy')).filter((task) => task.subject.id === id);
    expect((await without())[0]).toMatchObject({ dueOn: dayIn(15), actions: ['plan_convoy'] });
    const [convoyId, departure] = [newId(), new Date(Date.now() + 4 * DAY)];
    await sql(
      `insert into convoy (id, operator_id, name, state, earliest_departure, latest_departure, depart_at, arrive_at)
       values ($1, $2, 'Konvoi Ost', 'scheduled', $3, $3, $3, $4)`,
      [convoyId, who.operatorId, departure, new Date(departure.getTime() + DAY)],
    );
    await sql('insert into convoy_consignment values ($1, $2)', [convoyId, id]);
    expect(await without()).toEqual([]);
    expect(await of(staff, 'convoy_to_confirm')).toMatchObject([
      { subject: { kind: 'convoy', id: convoyId }, dueAt: departure.toISOString() },
    ]);
    const warehouse = await api.signIn([who.operatorId, 'warehouse']);
    const owner = await api.signIn([who.ownerId, 'editor']);
    for (const other of [warehouse, owner]) expect(await of(other, 'convoy_to_confirm')).toEqual([]);
  });

  it('are nothing for people whom none of this concerns, and ask to sign in first', async () => {
    const stranger = await api.signIn([who.outsiderId, 'convoy_lead'], [who.outsiderId, 'approver']);
    expect(await tasks(stranger)).toEqual({ totals: [], items: [] });
    expect((await api.anyone.get('/tasks')).status).toBe(401);
  });
});
