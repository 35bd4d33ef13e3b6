import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Colleague {
  readonly id: string;
  readonly name: string;
}
interface Pledge {
  readonly id: string;
  readonly version: number;
  readonly approval: string;
  readonly writtenBy: Colleague | null;
  readonly approvedBy: Colleague | null;
  readonly approvedAt: string | null;
  readonly firstCallId: string | null;
  readonly firstCallUntil: string | null;
}

let api: TestApi;
let who: Partners;
let writer: Caller;
let approver: Caller;
let partner: Caller;

const me = async (caller: Caller): Promise<Colleague> => {
  const { id, name } = (await caller.get<Colleague>('/account')).body;
  return { id, name };
};

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  writer = await api.signIn([who.giverId, 'editor']);
  approver = await api.signIn([who.giverId, 'approver']);
  partner = await api.signIn([who.ownerId, 'editor']);
});
afterAll(() => api?.close());

const specification = { quantity: 9, size: '150 x 200', condition: 'new', mass: 1, volume: 0.01 };
const create = () =>
  writer.send<Pledge>('POST', '/pledges', {
    giverId: who.giverId,
    title: 'Decken',
    titleLanguage: 'de',
    visibility: 'network',
    approval: 'pending',
    lines: [{ itemCode: 'CLO-BLANKET', quantity: 9, condition: 'new', placeId: 'billerbeck', specification }],
  });

describe('the release of a pledge', () => {
  it('shows colleagues who wrote it and who released it, and partners neither', async () => {
    const { id, writtenBy } = (await create()).body;
    expect(writtenBy).toEqual(await me(writer));
    await approver.send('POST', `/pledges/${id}/approval`, { decision: 'granted' });
    expect((await writer.send('POST', `/pledges/${id}/offer`)).status).toBe(200);
    const seen = (await writer.get<Pledge>(`/pledges/${id}`)).body;
    expect(seen.approvedBy).toEqual(await me(approver));
    expect(Date.parse(seen.approvedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    const foreign = (await partner.get<Pledge>(`/pledges/${id}`)).body;
    expect([foreign.id, foreign.writtenBy, foreign.approvedBy]).toEqual([id, null, null]);
  });

  it('finds what waits for it', async () => {
    const waiting = (await create()).body.id;
    const released = (await create()).body.id;
    await approver.send('POST', `/pledges/${released}/approval`, { decision: 'granted' });
    const { body } = await approver.get<{ items: Pledge[] }>(
      `/pledges?approval=pending&giverId=${who.giverId}`,
    );
    expect(body.items.map(({ id }) => id)).toContain(waiting);
    expect(body.items.map(({ approval }) => approval)).not.toContain('granted');
  });
});

describe('first call', () => {
  it('can be given and taken away while the pledge is a draft', async () => {
    const { id, version } = (await create()).body;
    const change = (body: object, at: number) =>
      writer.send<Pledge>('PATCH', `/pledges/${id}`, body, { 'if-match': `"${at}"` });
    const until = '2030-01-31T12:00:00.000Z';
    const given = await change({ firstCallId: who.ownerId, firstCallUntil: until }, version);
    expect(given.body).toMatchObject({ firstCallId: who.ownerId, firstCallUntil: until });
    const taken = await change({ firstCallId: null, firstCallUntil: null }, given.body.version);
    expect(taken.body).toMatchObject({ firstCallId: null, firstCallUntil: null });
  });
});
