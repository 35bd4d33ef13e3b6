import { newId } from '#libs/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { type ArrivedConsignment, underway } from '../support/arrived-goods.js';

interface Recorded {
  readonly lines: readonly { readonly pictures: readonly { readonly id: string }[] }[];
}
interface Answered {
  readonly status: number;
  readonly body: { readonly id?: string; readonly code?: string };
}

let api: TestApi;
let who: Partners;
let staff: Caller;
let owner: Caller;
let giver: Caller;
let outsider: Caller;
let consignment: ArrivedConsignment;
let lineId: string;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
  owner = await api.signIn([who.ownerId, 'editor']);
  giver = await api.signIn([who.giverId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor'], [who.outsiderId, 'warehouse']);
  ({ consignment } = await underway(api, who, { staff, owner }, 'arrive'));
  lineId = consignment.lines[0]!.id;
});

/** A photo as a telephone takes it, with the place where it was taken. */
const photo = (background = '#8a4b2f'): Promise<Buffer> =>
  sharp({ create: { width: 1800, height: 1200, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Telefon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 58/1 30/1' } })
    .toBuffer();

const received = (damaged: number) => ({
  id: newId(),
  at: new Date().toISOString(),
  giverSignatory: 'Водій колони',
  receiverSignatory: 'Черговий складу',
  lines: [
    {
      ...{ consignmentLineId: lineId, accepted: 60 - damaged, damaged, missing: 0, surplus: 0 },
      ...(damaged > 0 ? { reason: 'Дощ', reasonLanguage: 'uk' } : {}),
    },
  ],
});
const recorded = (by: Caller, damaged = 3) =>
  by.send('POST', `/consignments/${consignment.id}/handover`, received(damaged));
const recordOf = async (by: Caller): Promise<Recorded> =>
  (await by.get<Recorded>(`/consignments/${consignment.id}/handover`)).body;

async function sent(
  path: 'handover-pictures' | 'handover-links/pictures',
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  query: Record<string, string> = {},
): Promise<Answered> {
  const asked = new URLSearchParams({ lineId, pictureId: newId(), ...query });
  const response = await fetch(`${api.url}/${path}?${asked.toString()}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'image/jpeg' },
    body,
  });
  return { status: response.status, body: (await response.json()) as Answered['body'] };
}
const bySignedIn = (by: Caller, body: Uint8Array, query?: Record<string, string>) =>
  sent('handover-pictures', by.headers, body, query);

async function link(): Promise<Record<string, string>> {
  const { body } = await staff.send<{ url: string }>(
    'POST',
    `/consignments/${consignment.id}/handover-links`,
    {},
  );
  return { authorization: `Bearer ${body.url.split('#')[1]}` };
}

describe('a picture of a difference', () => {
  it('is seen by both sides, without the place where it was taken, and counts for whoever took it', async () => {
    expect((await recorded(owner)).status).toBe(201);
    const { status, body } = await bySignedIn(owner, await photo());
    expect([status, body.code]).toEqual([201, undefined]);
    for (const by of [owner, giver, staff])
      expect((await recordOf(by)).lines[0]?.pictures).toMatchObject([{ id: body.id, width: 1600 }]);
    const shown = await giver.bytes(`/pictures/${body.id}`);
    expect(shown.status).toBe(200);
    const { format, exif } = await sharp(shown.body).metadata();
    expect([format, exif]).toEqual(['webp', undefined]);
    expect((await outsider.bytes(`/pictures/${body.id}/thumb`)).status).toBe(404);
    const [{ stored }] = await api.asSystem((tx) =>
      tx.query<[{ stored: number }]>('select stored_bytes($1)::int as stored', [who.ownerId]),
    );
    expect(stored).toBeGreaterThan(shown.body.length);
  });

  it('arrives once under its id, and stays in the signed record', async () => {
    await recorded(staff);
    const [one, other] = [await photo(), await photo('#000000')];
    const query = { pictureId: newId() };
    for (let time = 0; time < 2; time++)
      expect(await bySignedIn(staff, one, query)).toEqual({ status: 201, body: { id: query.pictureId } });
    expect((await bySignedIn(staff, other, query)).body.code).toBe('picture_id_taken');
    expect((await recordOf(giver)).lines[0]?.pictures).toHaveLength(1);
    const { status, body } = await staff.send<{ code: string }>('DELETE', `/pictures/${query.pictureId}`);
    expect([status, body.code]).toEqual([409, 'picture_of_record']);
  });

  it('needs a record and a difference, and somebody who could have recorded it', async () => {
    const taken = await photo();
    expect((await bySignedIn(owner, taken)).body.code).toBe('no_handover_yet');
    await recorded(owner, 0);
    expect((await bySignedIn(owner, taken)).body.code).toBe('picture_without_difference');
    expect((await bySignedIn(giver, taken)).status).toBe(403);
    expect((await bySignedIn(outsider, taken)).status).toBe(404);
    expect((await bySignedIn(outsider, taken, { lineId: newId() })).status).toBe(404);
    expect((await sent('handover-pictures', {}, taken)).status).toBe(401);
    expect((await bySignedIn(owner, taken, { lineId: 'x' })).status).toBe(400);
    expect((await bySignedIn(owner, Buffer.from('no picture'))).status).toBe(400);
  });
});

describe('a picture by a link', () => {
  it('follows the record that came by the link, and counts for whoever issued it', async () => {
    const holder = await link();
    const taken = await photo();
    expect((await sent('handover-links/pictures', holder, taken)).body.code).toBe('no_handover_yet');
    const { status } = await api.anyone.send('POST', '/handover-links/handover', received(3), holder);
    expect(status).toBe(201);
    const query = { pictureId: newId() };
    for (let time = 0; time < 2; time++)
      expect(await sent('handover-links/pictures', holder, taken, query)).toEqual({
        status: 201,
        body: { id: query.pictureId },
      });
    for (const by of [owner, giver])
      expect((await recordOf(by)).lines[0]?.pictures).toMatchObject([{ id: query.pictureId }]);
    const [kept] = await api.asSystem((tx) =>
      tx.query<{ owner_id: string; created_by: string | null }[]>(
        'select owner_id, created_by from picture where id = $1',
        [query.pictureId],
      ),
    );
    expect(kept).toEqual({ owner_id: who.operatorId, created_by: null });
  });

  it('reaches no other consignment, and nothing without the link', async () => {
    const holder = await link();
    await api.anyone.send('POST', '/handover-links/handover', received(3), holder);
    const another = await underway(api, who, { staff, owner }, 'arrive');
    const foreign = { lineId: another.consignment.lines[0]!.id };
    const taken = await photo();
    expect((await sent('handover-links/pictures', holder, taken, foreign)).status).toBe(404);
    for (const headers of [{}, owner.headers])
      expect((await sent('handover-links/pictures', headers, taken)).body.code).toBe('handover_link_unknown');
    await api.asSystem((tx) =>
      tx.query(
        `update handover_link set made_at = made_at - interval '40 days', expires_at = expires_at - interval '40 days'
         where consignment_id = $1`,
        [consignment.id],
      ),
    );
    expect((await sent('handover-links/pictures', holder, taken)).body.code).toBe('handover_link_expired');
  });
});
