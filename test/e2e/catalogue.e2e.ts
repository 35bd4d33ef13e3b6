import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Entry {
  readonly code: string;
  readonly name: { readonly uk: string };
  readonly synonyms: readonly string[];
  readonly unitName: { readonly uk: string };
}

let api: TestApi;
let who: Partners;
let editor: Caller;
beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  editor = await api.signIn([who.ownerId, 'editor']);
});
afterAll(() => api?.close());

describe('the search of the catalogue', () => {
  it.each([
    ['рукав', 'FIRE-HOSE'],
    ['Stromaggregat', 'GEN-'],
    ['Feuerwehrauto', 'FIRE-'],
    ['пожежна машина', 'FIRE-'],
    ['genrator', 'GEN-'],
  ])('finds for “%s” %s…', async (q, code) => {
    const { body } = await editor.get<{ code: string }[]>(`/catalogue/items?q=${encodeURIComponent(q)}`);
    expect(body[0]?.code.startsWith(code)).toBe(true);
  });
});

describe('the catalogue for a phone', () => {
  it('has every item in the order of the full list, with all that a search needs', async () => {
    const entries = (await editor.get<Entry[]>('/catalogue/entries')).body;
    const items = (await editor.get<{ code: string }[]>('/catalogue/items')).body;
    expect(entries.map(({ code }) => code)).toEqual(items.map(({ code }) => code));
    const generator = entries.find(({ code }) => code === 'GEN-S');
    expect(generator?.name.uk).toContain('генератор');
    expect(generator?.synonyms.length).toBeGreaterThan(0);
    expect(generator?.unitName.uk).toBe('шт.');
  });

  it('takes less than 12 KB on the way, and reads the same where nothing can unpack it', async () => {
    const sent = async (encoding: string) => {
      const { body, headers } = await editor.get<Entry[]>('/catalogue/entries', {
        'accept-encoding': encoding,
      });
      return {
        body,
        encoding: headers.get('content-encoding'),
        bytes: Number(headers.get('content-length')),
      };
    };
    const packed = await sent('gzip');
    const plain = await sent('identity');
    expect(packed).toMatchObject({ encoding: 'gzip', body: plain.body });
    expect(plain.encoding).toBeNull();
    expect(packed.bytes).toBeLessThan(12_000);
    expect(packed.bytes).toBeLessThan(plain.bytes / 3);
  });

  it('leaves the answer to a command as it is', async () => {
    const created = await editor.send('POST', '/needs', {
      ownerId: who.ownerId,
      title: 'x'.repeat(200),
      titleLanguage: 'uk',
      lines: Array.from({ length: 20 }, () => ({
        itemCode: 'CLO-BLANKET',
        quantity: 1,
        placeId: 'malyn',
        horizon: 'humanitarian',
        visibility: 'partners',
      })),
    });
    expect(created.status).toBe(201);
    expect(created.headers.get('content-encoding')).toBeNull();
  });
});
