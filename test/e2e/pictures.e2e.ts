import { crc32, deflateSync } from 'node:zlib';
import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { atOnce } from '../support/race.js';

interface Picture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
  readonly code?: string;
}
interface Pledge {
  readonly id: string;
  readonly lines: readonly { id: string; pictures: Picture[] }[];
}

interface Vehicle {
  readonly lines: readonly { specification: Record<string, unknown>; pictures: Picture[] }[];
}

let api: TestApi;
let who: Partners;
let giver: Caller;
let owner: Caller;
let outsider: Caller;
let pledge: Pledge;
let line: string;

/** A photo as a telephone takes it: lying on its side, with the place where it was taken. */
const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#3a6ea5' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telefon' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 58/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '7/1 17/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

async function send(caller: Caller, query: Record<string, string>, body: Uint8Array, type = 'image/jpeg') {
  const response = await fetch(`${api.url}/pictures?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { ...caller.headers, 'content-type': type },
    body,
  });
  return { status: response.status, body: (await response.json()) as Picture };
}
const of = (id: string) => ({ subject: 'pledge_line', id });
const fetched = (caller: Caller, path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}${path}`, { headers: { ...caller.headers, ...headers } });

async function newPledge(): Promise<Pledge> {
  const { body } = await giver.send<Pledge>('POST', '/pledges', {
    giverId: who.giverId,
    title: 'Decken',
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'not_required',
    lines: [{ itemCode: 'CLO-BLANKET', quantity: 9, condition: 'good', placeId: 'billerbeck' }],
  });
  return body;
}

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  giver = await api.signIn([who.giverId, 'editor']);
  owner = await api.signIn([who.ownerId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor'], [who.outsiderId, 'warehouse']);
  pledge = await newPledge();
  line = pledge.lines[0]!.id;
});
afterAll(() => api?.close());

describe('a picture of a line of a pledge', () => {
  let picture: Picture;
  let bytes: Buffer;

  it('is turned upright, made smaller, and shown where its line is shown', async () => {
    const sent = await photo();
    expect((await sharp(sent).metadata()).exif?.includes(Buffer.from('Telefon'))).toBe(true);
    const added = await send(giver, { ...of(line), caption: 'Delle', captionLanguage: 'de' }, sent);
    expect(added).toMatchObject({ status: 201, body: { width: 1200, height: 1600, caption: 'Delle' } });
    picture = added.body;
    const { body } = await giver.get<Pledge>(`/pledges/${pledge.id}`);
    expect(body.lines[0]?.pictures).toEqual([picture]);
  });

  it('has lost the place where it was taken and all other metadata', async () => {
    const answer = await fetched(giver, `/pictures/${picture.id}`);
    bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-type')).toBe('image/webp');
    const { format, width, height, exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect({ format, width, height, exif, xmp, iptc, icc, orientation }).toEqual({
      format: 'webp',
      width: 1200,
      height: 1600,
    });
    expect(bytes.includes(Buffer.from('Telefon'))).toBe(false);
  });

  it('has a thumb of 320 pixels', async () => {
    const thumb = Buffer.from(await (await fetched(giver, `/pictures/${picture.id}/thumb`)).arrayBuffer());
    expect(await sharp(thumb).metadata()).toMatchObject({ format: 'webp', width: 240, height: 320 });
  });

  it('is kept by the browser for good and not sent twice; a refusal is not kept', async () => {
    const path = `/pictures/${picture.id}`;
    const { headers } = await fetched(giver, path);
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    // A browser's own cache asks like this; fetch with a header of ours would ask past every cache.
    const again = await fetched(giver, path, {
      'if-none-match': headers.get('etag')!,
      'cache-control': 'max-age=0',
    });
    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });
    const refused = await fetched(giver, `/pictures/${newId()}`);
    expect({ status: refused.status, kept: refused.headers.get('cache-control') }).toEqual({
      status: 404,
      kept: 'no-store',
    });
  });

  it('is seen by whoever sees the line, and by nobody else', async () => {
    const path = `/pictures/${picture.id}`;
    expect((await fetched(api.anyone, path)).status).toBe(401);
    expect((await fetched(owner, path)).status).toBe(404);
    await api.asSystem(async (tx) => {
      const id = newId();
      await tx.query(
        `insert into partnership (id, kind, state, source, confidence) values ($1, 'town', 'active', 'test', 'test')`,
        [id],
      );
      await tx.query(`insert into partnership_member values ($1, $2, 'german'), ($1, $3, 'ukrainian')`, [
        id,
        who.giverId,
        who.ownerId,
      ]);
      await tx.query(`update pledge set state = 'offered' where id = $1`, [pledge.id]);
    });
    const partner = await api.signIn([who.ownerId, 'editor']);
    expect((await fetched(partner, path)).status).toBe(200);
    for (const stranger of [path, `${path}/thumb`])
      expect((await fetched(outsider, stranger)).status).toBe(404);
    expect((await partner.send('DELETE', path)).status).toBe(403);
    expect((await outsider.send('DELETE', path)).status).toBe(404);
    expect((await send(outsider, of(line), await photo())).status).toBe(404);
    expect(await send(partner, of(line), await photo())).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });

  it('sent twice under its own id is one picture; something else under that id is refused', async () => {
    const sent = await photo();
    const query = { ...of(line), pictureId: newId() };
    const [first, second] = await atOnce(2, () => send(giver, query, sent));
    expect([first?.status, second?.status, first?.body.id]).toEqual([201, 201, query.pictureId]);
    const other = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    expect(await send(giver, query, other, 'image/png')).toMatchObject({
      status: 409,
      body: { code: 'picture_id_taken' },
    });
    const { body } = await giver.get<Pledge>(`/pledges/${pledge.id}`);
    expect(body.lines[0]?.pictures).toHaveLength(2);
  });

  it('can be removed', async () => {
    expect((await giver.send('DELETE', `/pictures/${picture.id}`)).status).toBe(204);
    expect((await fetched(giver, `/pictures/${picture.id}`)).status).toBe(404);
  });
});

describe('at one thing', () => {
  it('there are twelve at the most, also when many come at once', async () => {
    const { lines } = await newPledge();
    const small = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'red' } })
      .webp()
      .toBuffer();
    const statuses: number[] = [];
    for (let round = 0; round < 3; round++)
      statuses.push(
        ...(await atOnce(5, () => send(giver, of(lines[0]!.id), small, 'image/webp'))).map(
          ({ status }) => status,
        ),
      );
    expect(statuses.filter((status) => status === 201)).toHaveLength(12);
    expect(statuses.filter((status) => status === 409)).toHaveLength(3);
  });
});

describe('what is no picture', () => {
  const attempt = (body: Uint8Array, type: string) => send(giver, of(line), body, type);

  it.each([
    ['SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 415],
    ['HTML', 'text/html', '<html>', 415],
    [
      'SVG that calls itself JPEG',
      'image/jpeg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      400,
    ],
    ['HTML that calls itself PNG', 'image/png', '<html><script>alert(1)</script></html>', 400],
    ['a beginning of a PNG', 'image/png', '\u0089PNG\r\n\u001a\n and nothing more', 400],
    ['nothing', 'image/jpeg', '', 400],
  ])('%s is refused', async (_, type, text, status) => {
    const answer = await attempt(Buffer.from(text, 'latin1'), type);
    // A request without a body has no media type to speak of.
    expect(text === '' ? [400, 415] : [status]).toContain(answer.status);
    expect(answer.body.code).toMatch(/picture_unreadable|media_type_not_taken/);
  });

  it('a decompression bomb is refused', async () => {
    const bomb = emptyPng(16_000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await attempt(bomb, 'image/png')).toMatchObject({
      status: 400,
      body: { code: 'picture_unreadable' },
    });
  });

  it('more than 12 MB are refused before they are read, and nobody signed in is not even read', async () => {
    const large = Buffer.alloc(12_000_001, 0xff);
    expect(await attempt(large, 'image/jpeg')).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    });
    expect((await send(api.anyone, of(line), large)).status).toBe(401);
  });
});

describe('a picture of a vehicle', () => {
  it('is seen by the staff who see the vehicle, and stays away from the others of their organisation', async () => {
    const staff = await api.signIn([who.operatorId, 'convoy_lead']);
    const { body: vehicle } = await staff.send<{ id: string }>('POST', '/vehicles', {
      ownerId: who.operatorId,
      kind: 'own',
      label: 'Sprinter',
      vehicleClass: 'car',
      licenceClass: 'B',
      payloadG: 1_000_000,
      volumeCm3: 9_000_000,
      palletPlaces: 4,
      seats: 3,
      maxSpeedKmh: 100,
      homePlaceId: 'billerbeck',
    });
    const { status, body } = await send(staff, { subject: 'vehicle', id: vehicle.id }, await photo());
    expect(status).toBe(201);
    const { body: seen } = await staff.get<{ pictures: Picture[] }>(`/vehicles/${vehicle.id}`);
    expect(seen.pictures.map(({ id }) => id)).toEqual([body.id]);
    const colleague = await api.signIn([who.operatorId, 'editor']);
    expect((await fetched(colleague, `/pictures/${body.id}`)).status).toBe(404);
  });
});

describe('a vehicle in a pledge', () => {
  it('is described once: the catalogue follows the fields of the line, and counts the photos that are there', async () => {
    const { body: draft } = await giver.send<Pledge>('POST', '/pledges', {
      giverId: who.giverId,
      title: 'Mannschaftstransporter',
      titleLanguage: 'de',
      visibility: 'partners',
      lines: [
        {
          itemCode: 'CAR-9',
          quantity: 1,
          condition: 'used',
          placeId: 'billerbeck',
          vin: 'WV2ZZZ7HZ8H123456',
          defects: 'Schiebetür klemmt',
          defectsLanguage: 'de',
          vehicle: {
            vehicleClass: 'car',
            licenceClass: 'B',
            seats: 9,
            payloadG: 900_000,
            volumeCm3: 0,
            palletPlaces: 0,
            maxSpeedKmh: 130,
          },
          specification: {
            make_model: 'VW T5',
            first_registration: '2008-05',
            mileage: 210_000,
            fuel: 'diesel',
            emission_class: 'Euro IV',
            gvw: 3_000,
            length: 5_290,
            height: 1_990,
            drive: '4x2',
            gearbox: 'manual',
            inspection_valid_until: '2027-07',
            spare_parts_included: 'Winterräder',
            service_book: true,
            manuals_language: 'de',
            drivable: true,
          },
        },
      ],
    });
    const offer = () => giver.send<Vehicle>('POST', `/pledges/${draft.id}/offer`);
    const refused = await offer();
    expect(refused.body).toMatchObject({ code: 'missing_attribute', parameters: { attributes: 'photos' } });
    expect((await send(giver, of(draft.lines[0]!.id), await photo())).status).toBe(201);
    const { body } = await offer();
    expect(body.lines[0]).toMatchObject({
      specification: {
        vin: 'WV2ZZZ7HZ8H123456',
        licence_class_needed: 'B',
        max_speed: 130,
        known_defects: 'Schiebetür klemmt',
        mileage: 210_000,
        photos: 1,
      },
      pictures: [{ width: 1200, height: 1600 }],
    });
  });
});

/** A black square of this many pixels a side, one bit each. */
function emptyPng(side: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(side * (1 + side / 8)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
