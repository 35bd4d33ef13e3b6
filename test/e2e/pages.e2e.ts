import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Page {
  readonly items: { readonly id: string; readonly lines: readonly unknown[] }[];
  readonly next: string | null;
}

const MOST_BYTES = 2_000_000;
/** As long as a text may be; two bytes for each letter. */
const LONG = 'ї'.repeat(2_000);

let api: TestApi;
let who: Partners;
let owner: Caller;
let giver: Caller;
beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  owner = await api.signIn([who.ownerId, 'editor'], [who.ownerId, 'admin']);
  giver = await api.signIn([who.giverId, 'editor'], [who.giverId, 'warehouse']);
});
afterAll(() => api?.close());

/** All pages from the newest on. */
async function walk(caller: Caller, path: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (let cursor = ''; ;) {
    const { status, body } = await caller.get<Page>(`${path}&${cursor}`);
    expect(status).toBe(200);
    pages.push(body);
    if (body.next === null) return pages;
    cursor = `cursor=${body.next}`;
  }
}

async function expectsShortPages(caller: Caller, path: string, written: readonly string[]): Promise<void> {
  const pages = await walk(caller, `${path}?limit=200`);
  for (const one of pages) expect(Buffer.byteLength(JSON.stringify(one))).toBeLessThan(MOST_BYTES);
  expect(pages.length).toBeGreaterThan(1);
  const newestFirst = [...written].reverse();
  expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(newestFirst);
  const small = await walk(caller, `${path}?limit=2`);
  expect(
    small
      .map(({ items }) => items.length)
      .slice(0, -1)
      .every((n) => n === 1 || n === 2),
  ).toBe(true);
  expect(small.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(newestFirst);
  expect(Object.keys(small[0]!.items[0]!)).not.toContain('rowsFound');
}

describe('a page of things that carry many lines', () => {
  it('stays small for needs, and the next one goes on where it ended', async () => {
    const line = {
      itemCode: 'CLO-BLANKET',
      quantity: 10,
      placeId: 'malyn',
      horizon: 'humanitarian',
      visibility: 'partners',
      ownWords: LONG,
      ownWordsLanguage: 'uk',
    };
    const ids: string[] = [];
    for (const count of [1, 90, 90, 90, 90, 1, 1, 90]) {
      const lines = Array.from({ length: count }, () => line);
      const need = { id: newId(), ownerId: who.ownerId, title: 'Ковдри', titleLanguage: 'uk', lines };
      expect((await owner.send('POST', '/needs', need)).status).toBe(201);
      ids.push(need.id);
    }
    await expectsShortPages(owner, '/needs', ids);
  });

  it('stays small for pledges, and the next one goes on where it ended', async () => {
    const line = {
      itemCode: 'CLO-BLANKET',
      quantity: 10,
      condition: 'used',
      placeId: 'billerbeck',
      defects: LONG,
      defectsLanguage: 'uk',
    };
    const ids: string[] = [];
    for (const count of [90, 1, 90, 90, 90, 90]) {
      const pledge = {
        id: newId(),
        giverId: who.giverId,
        title: 'Decken',
        titleLanguage: 'de',
        visibility: 'partners',
        approval: 'not_required',
        lines: Array.from({ length: count }, () => line),
      };
      expect((await giver.send('POST', '/pledges', pledge)).status).toBe(201);
      ids.push(pledge.id);
    }
    await expectsShortPages(giver, '/pledges', ids);
  });
});

describe('the audit trail', () => {
  it('is read page by page, the newest change first, to its beginning', async () => {
    const pages = await walk(owner, '/audit?limit=7');
    const numbers = pages.flatMap(({ items }) => items.map(({ id }) => Number(id)));
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
    expect(pages.slice(0, -1).every(({ items }) => items.length === 7)).toBe(true);
    expect((await owner.get(`/audit?cursor=${Buffer.from(newId()).toString('base64url')}`)).status).toBe(400);
  });
});

describe('weight and volume of one unit', () => {
  const pledge = (measures: object) => ({
    giverId: who.giverId,
    title: 'Kran',
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'not_required',
    lines: [{ itemCode: 'CLO-BLANKET', quantity: 1, condition: 'used', placeId: 'billerbeck', ...measures }],
  });

  it('are those of something that a road can carry', async () => {
    const most = { unitWeightG: 100_000_000, unitVolumeCm3: 200_000_000 };
    expect((await giver.send('POST', '/pledges', pledge(most))).status).toBe(201);
    for (const [field, value] of Object.entries(most))
      expect(await giver.send('POST', '/pledges', pledge({ [field]: value + 1 }))).toMatchObject({
        status: 400,
        body: { errors: [expect.objectContaining({ field: `/lines/0/${field}` })] },
      });
  });
});
