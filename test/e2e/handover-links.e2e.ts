import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { balances, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { type ArrivedConsignment, underway } from '../support/arrived-goods.js';
import { atOnce } from '../support/race.js';

interface Made {
  readonly id: string;
  readonly url: string;
  readonly qr: string;
  readonly expiresAt: string;
}
interface Listed {
  readonly id: string;
  readonly state: string;
  readonly madeBy: string | null;
}
interface Refusal {
  readonly code: string;
  readonly detail: string;
}

let api: TestApi;
let who: Partners;
let staff: Caller;
let owner: Caller;
let giver: Caller;
let outsider: Caller;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
  owner = await api.signIn([who.ownerId, 'editor']);
  giver = await api.signIn([who.giverId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor'], [who.outsiderId, 'convoy_lead']);
  // Each test is another phone: what the one before got wrong does not count.
  await api.asSystem((tx) => tx.query('delete from sign_in_failure'));
});

const onTheRoad = () => underway(api, who, { staff, owner });
const arrived = () => underway(api, who, { staff, owner }, 'arrive');

async function making(by: Caller, { id }: ArrivedConsignment, days?: number): Promise<Made> {
  const { status, body } = await by.send<Made>('POST', `/consignments/${id}/handover-links`, {
    ...(days === undefined ? {} : { days }),
  });
  expect(status).toBe(201);
  return body;
}

const tokenOf = ({ url }: { readonly url: string }): string => url.split('#')[1] ?? '';
const holding = (link: { readonly url: string }, language = 'uk') => ({
  authorization: `Bearer ${tokenOf(link)}`,
  'accept-language': language,
});
const open = <T = Refusal>(link: { readonly url: string }, language?: string) =>
  api.anyone.send<T>('POST', '/handover-links/open', undefined, holding(link, language));
const record = <T = Refusal>(link: { readonly url: string }, what: object) =>
  api.anyone.send<T>('POST', '/handover-links/handover', what, holding(link));
const listed = async (by: Caller, { id }: ArrivedConsignment): Promise<Listed[]> =>
  (await by.get<Listed[]>(`/consignments/${id}/handover-links`)).body;

/** Some of it short and damaged, as both sides sign it. */
const received = ({ lines }: ArrivedConsignment, at = new Date()) => ({
  id: newId(),
  at: at.toISOString(),
  giverSignatory: 'Водій колони',
  receiverSignatory: 'Черговий складу',
  receiverSignature: { width: 100, height: 40, path: 'M 1 1 L 9 9' },
  lines: lines.map(({ id }) => ({
    ...{ consignmentLineId: id, accepted: 50, damaged: 4, missing: 6, surplus: 0 },
    ...{ reason: 'Дощ', reasonLanguage: 'uk' },
  })),
});

const ageBy = (link: Made, days: number): Promise<unknown> =>
  api.asSystem((tx) =>
    tx.query(
      `update handover_link set made_at = made_at - make_interval(days => $2),
         expires_at = expires_at - make_interval(days => $2) where id = $1`,
      [link.id, days],
    ),
  );

describe('a link for the handover', () => {
  it('lets somebody without an account see what comes, and nothing that is not needed for it', async () => {
    const { consignment } = await arrived();
    await owner.send('POST', `/consignments/${consignment.id}/contact`, {
      ...{ name: 'Оксана Чергова', phone: '+380 50 111 22 33', address: 'вул. Прикладна, 7' },
    });
    const link = await making(staff, consignment);
    expect(link.url).toMatch(/^https:\/\/poruch\.example\/handover#[\w-]{43}$/);
    expect(link.qr).toMatch(/^<svg /);
    const { status, body } = await open<Record<string, unknown>>(link);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      reference: consignment.reference,
      state: 'arrived',
      issuerName: { uk: 'Hilfswerk am See' },
      lines: [{ id: consignment.lines[0]?.id, position: 1, quantity: 60 }],
    });
    expect(Object.keys(body).sort()).toEqual(
      [
        ...['expiresAt', 'giverName', 'issuerName', 'lines', 'linkId', 'operatorName', 'placeName'],
        ...['recipientName', 'reference', 'state'],
      ].sort(),
    );
    const said = JSON.stringify(body);
    for (const secret of ['Оксана', '380', 'Прикладна', 'Testperson', 'UA-1', 'D-1'])
      expect(said).not.toContain(secret);
  });

  it('records the handover once: the ledger moves, the giver sees it, and the record says by whose link', async () => {
    const { consignment, lotId } = await arrived();
    const link = await making(owner, consignment);
    expect((await open(link)).status).toBe(200);
    expect((await listed(owner, consignment))[0]).toMatchObject({ state: 'opened', madeBy: 'Testperson' });
    const what = received(consignment);
    const { status, body } = await record(link, what);
    expect([status, body]).toEqual([201, { id: what.id, at: what.at, reference: consignment.reference }]);
    expect(await balances(api, lotId)).toEqual({
      'outside/available': -54,
      'receiver/available': 50,
      'receiver/damaged': 4,
    });
    const seen = await giver.get(`/consignments/${consignment.id}/handover`);
    expect(seen.body).toMatchObject({
      ...{ id: what.id, isByLink: true, issuerName: { uk: 'Місто над річкою' } },
      ...{ receiverSignatory: 'Черговий складу', lines: [{ missing: 6, reason: 'Дощ' }] },
    });
    expect((await listed(owner, consignment))[0]).toMatchObject({ state: 'used' });
    const [entry] = await api.asSystem((tx) =>
      tx.query<{ actor: string; change: Record<string, unknown> }[]>(
        `select actor, change from audit_entry where subject = 'handover' and subject_id = $1`,
        [what.id],
      ),
    );
    expect(entry).toMatchObject({ actor: 'system', change: { link_id: link.id, issuer_id: who.ownerId } });
  });

  it('answers the same device again, and refuses whoever comes after it', async () => {
    const { consignment } = await arrived();
    const link = await making(staff, consignment);
    await open(link);
    const what = received(consignment);
    const answers = await atOnce(4, () => record(link, what));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    const other = await record(link, received(consignment));
    expect([other.status, other.body.code]).toEqual([409, 'handover_link_used']);
    expect((await open(link)).body.detail).toBe(
      'За цим посиланням передачу вже зафіксовано. Воно діє лише один раз.',
    );
    const [{ count }] = await api.asSystem((tx) =>
      tx.query<[{ count: number }]>('select count(*)::int as count from handover where consignment_id = $1', [
        consignment.id,
      ]),
    );
    expect(count).toBe(1);
  });

  it('of two links one records; the other finds nothing left', async () => {
    const { consignment } = await arrived();
    const [one, two] = [await making(staff, consignment), await making(owner, consignment)];
    expect((await record(one, received(consignment))).status).toBe(201);
    const late = await record(two, received(consignment));
    expect([late.status, late.body.code]).toEqual([409, 'nothing_to_receive']);
    expect((await open(two)).body.code).toBe('nothing_to_receive');
    const again = await owner.send<Refusal>('POST', `/consignments/${consignment.id}/handover-links`, {});
    expect([again.status, again.body.code]).toEqual([409, 'nothing_to_receive']);
  });

  it('keeps what was recorded before the arrival was reported, until it is', async () => {
    const { consignment } = await onTheRoad();
    const link = await making(staff, consignment);
    const what = received(consignment);
    const early = await record(link, what);
    expect([early.status, early.body.code]).toEqual([409, 'arrival_not_reported']);
    await staff.send('POST', `/consignments/${consignment.id}/arrive`);
    expect((await record(link, what)).status).toBe(201);
  });
});

describe('a link that does not hold', () => {
  it('is refused in the language of the reader: unknown, cut off, revoked, over', async () => {
    const { consignment } = await arrived();
    const link = await making(staff, consignment);
    const unknown = await open({ url: `#${'A'.repeat(43)}` });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'handover_link_unknown']);
    const without = await api.anyone.send<Refusal>('POST', '/handover-links/open');
    expect([without.status, without.body.code]).toEqual([404, 'handover_link_unknown']);
    await ageBy(link, 15);
    expect((await open(link, 'de')).body.detail).toContain('Lassen Sie sich von Hilfswerk am See');
    expect((await listed(staff, consignment))[0]).toMatchObject({ state: 'expired' });
    const revoked = await making(staff, consignment);
    await open(revoked);
    expect((await staff.send('DELETE', `/handover-links/${revoked.id}`)).status).toBe(204);
    expect((await open(revoked)).body.code).toBe('handover_link_revoked');
    expect((await record(revoked, received(consignment))).body.code).toBe('handover_link_revoked');
  });

  it('still takes what was recorded without network in time, and only that', async () => {
    const { consignment } = await arrived();
    const [opened, never] = [await making(staff, consignment), await making(staff, consignment)];
    await open(opened);
    await api.asSystem((tx) =>
      tx.query(`update consignment set dispatched_at = now() - interval '3 days' where id = $1`, [
        consignment.id,
      ]),
    );
    for (const link of [opened, never]) await ageBy(link, 15);
    const inTime = new Date(Date.now() - 2 * 86_400_000);
    expect((await record(never, received(consignment, inTime))).body.code).toBe('handover_link_expired');
    expect((await record(opened, received(consignment))).body.code).toBe('handover_link_expired');
    expect((await record(opened, received(consignment, inTime))).status).toBe(201);
  });

  it('holds no longer than whoever made it may record the handover', async () => {
    const { consignment } = await arrived();
    const link = await making(staff, consignment);
    await api.asSystem((tx) =>
      tx.query('update person set disabled_at = now() where id = $1', [staff.personId]),
    );
    expect((await open(link)).body.code).toBe('handover_link_revoked');
    expect((await record(link, received(consignment))).body.code).toBe('handover_link_revoked');
  });

  it('cannot be found by trying', async () => {
    const codes = new Set<string>();
    for (let tries = 0; tries < 105; tries++)
      codes.add((await open({ url: `#${String(tries).padStart(43, 'B')}` })).body.code);
    expect([...codes]).toEqual(['handover_link_unknown', 'too_many_sign_ins']);
  });
});

describe('who makes links', () => {
  it('is the receiving side and whoever runs the transport, not the giver, no driver, no stranger', async () => {
    const { consignment } = await arrived();
    const path = `/consignments/${consignment.id}/handover-links`;
    const driver = await api.signIn([who.operatorId, 'driver']);
    const member = await api.signIn([who.ownerId, 'member']);
    for (const [by, status] of [
      [giver, 403],
      [driver, 403],
      [member, 403],
      [outsider, 404],
      [api.anyone, 401],
    ] as const) {
      expect((await by.send('POST', path, {})).status).toBe(status);
      expect((await by.get(path)).status).toBe(status);
    }
    const link = await making(staff, consignment);
    for (const by of [giver, outsider])
      expect((await by.send('DELETE', `/handover-links/${link.id}`)).status).toBe(404);
    expect((await owner.send('DELETE', `/handover-links/${link.id}`)).status).toBe(204);
    expect(await listed(staff, consignment)).toMatchObject([{ id: link.id, state: 'revoked' }]);
  });

  it('keeps of the token nothing but a hash', async () => {
    const { consignment } = await arrived();
    const token = tokenOf(await making(staff, consignment));
    const kept = await api.asSystem((tx) =>
      tx.query<{ said: string }[]>(
        `select l::text as said from handover_link l union all select change::text from audit_entry
         where subject = 'handover_link'`,
      ),
    );
    expect(kept.length).toBeGreaterThan(1);
    for (const { said } of kept) expect(said).not.toContain(token);
  });

  it('names a validity of 1 to 60 days, and no more than ten links hold at once', async () => {
    const { consignment } = await arrived();
    const path = `/consignments/${consignment.id}/handover-links`;
    for (const days of [0, 61, 1.5, 'x'])
      expect((await staff.send<Refusal>('POST', path, { days })).status).toBe(400);
    const { expiresAt } = await making(staff, consignment, 2);
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)).toBe(2);
    for (let more = 1; more < 10; more++) await making(staff, consignment);
    const { status, body } = await staff.send<Refusal>('POST', path, {});
    expect([status, body.code]).toEqual([409, 'too_many_handover_links']);
  });

  it('wants a record that can be known again, and whole', async () => {
    const { consignment } = await arrived();
    const link = await making(staff, consignment);
    const { id: _, ...nameless } = received(consignment);
    expect((await record(link, nameless)).status).toBe(400);
    const wrong = { ...received(consignment), lines: [{ ...received(consignment).lines[0], missing: 7 }] };
    expect((await record(link, wrong)).body.code).toBe('handover_does_not_add_up');
    expect((await record(link, received(consignment))).status).toBe(201);
  });
});
