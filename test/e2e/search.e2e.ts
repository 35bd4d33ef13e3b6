import { organisationId } from '#libs/partnerships';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemonstration } from '../../apps/standalone/src/load-demonstration.js';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { oneOfEach, type OneOfEach } from '../support/one-of-each.js';

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly title: { name: Record<string, string> | null; words: string | null; language: string | null };
  readonly subtitle: Record<string, string> | null;
  readonly state: string | null;
}

let api: TestApi;
let who: Partners;
let things: OneOfEach;
let malyn: Caller;

beforeAll(async () => {
  api = await startApi();
  await loadDemonstration(api.database.appUrl, 'correct horse');
  who = await partners(api);
  things = await oneOfEach(api, who);
  malyn = await api.signIn([organisationId('malyn'), 'editor']);
});
afterAll(() => api?.close());

async function search(caller: Caller, q: string, more = ''): Promise<Hit[]> {
  const { status, body } = await caller.get<{ hits: Hit[] }>(`/search?q=${encodeURIComponent(q)}${more}`);
  expect({ q, status }).toEqual({ q, status: 200 });
  return body.hits;
}
const codes = (hits: readonly Hit[], kind: string) =>
  hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);

describe('the search', () => {
  it.each([
    ['stromerzeuger', 'GEN-S', 'the German name'],
    ['ГЕНЕРАТОР', 'GEN-', 'the Ukrainian name in capitals'],
    ['generat', 'GEN-', 'the beginning of the English name'],
    ['генеротор', 'GEN-', 'a typing error'],
    ['Dieselagregat', 'GEN-75', 'a letter that is missing'],
    ['gen 375', 'GEN-375', 'the code'],
    ['рукав', 'FIRE-HOSE', 'a word of the Ukrainian name'],
    ['Notstrom', 'GEN-', 'what people call it in German'],
    ['Feuerwehrauto', 'FIRE-', 'what children call it'],
    ['пожежна машина', 'FIRE-', 'what people call it in Ukrainian'],
    ['genrator', 'GEN-', 'a letter left out'],
    ['Stromagregat', 'GEN-', 'a typing error in an everyday word'],
  ])('finds by %s the item %s: %s', async (q, code) => {
    const [first] = codes(await search(malyn, q, '&kinds=item'), 'item');
    expect(first).toMatch(new RegExp(`^${code}`));
  });

  it('finds a need by what it asks for, what is open first, also where the title does not say so', async () => {
    const hits = await search(malyn, 'Notstromerzeuger', '&kinds=need');
    expect(hits[0]?.state).toBe('published');
    for (const hit of hits) {
      expect(hit.title.language).toBe('uk');
      expect(hit.title.words).toMatch(/[а-яіїєґ]/i);
      expect(hit.subtitle?.uk).toMatch(/[а-яіїєґ]/i);
      expect(hit.title.name?.de).toMatch(/^[a-zäöüß0-9 .,–/()-]+$/i);
    }
  });

  it.each(['Stromaggregat', 'emergency power', 'аварійне живлення', 'genrator'])(
    'finds needs of generators by the everyday words for them: %s',
    async (q) => {
      const needs = codes(await search(malyn, q, '&kinds=need'), 'need');
      expect(needs.length).toBeGreaterThan(0);
      const { body } = await malyn.get<{ items: { id: string }[] }>(
        `/needs?text=${encodeURIComponent(q)}&limit=100`,
      );
      expect(body.items.map(({ id }) => id)).toEqual(expect.arrayContaining(needs));
    },
  );

  it('finds a town by its name in any language, and keeps both towns of one name apart', async () => {
    for (const q of ['Малин', 'Malyn', 'malin', 'МАЛИН']) {
      const hits = await search(malyn, q);
      expect({ q, place: codes(hits, 'place')[0] }).toEqual({ q, place: 'malyn' });
      expect(codes(hits, 'organisation')).toContain(organisationId('malyn'));
      const partnership = hits.find((hit) => hit.kind === 'partnership');
      expect(partnership?.title.name?.uk).toContain(' – Малин');
    }
    const [place] = await search(malyn, 'Malyn', '&kinds=place');
    expect(place?.subtitle?.de).toBe('Oblast Schytomyr');
  });

  it('wants every word, in any order', async () => {
    const hits = await search(malyn, 'Malyn Billerbeck', '&kinds=partnership');
    expect(hits[0]?.title.name?.de).toBe('Billerbeck – Malyn – Iecava – Bauska');
    expect(await search(malyn, 'Malyn Qwxyz')).toEqual([]);
  });

  it('shows the number of a consignment first, however it is typed, to those who take part alone', async () => {
    const own = await api.signIn([who.ownerId, 'editor']);
    const { body } = await own.get<{ reference: string }>(`/consignments/${things.consignments}`);
    const digits = Number(body.reference.slice(2));
    for (const q of [body.reference, `c${digits}`, `С-${digits}`]) {
      const [first] = await search(own, q);
      expect({ q, kind: first?.kind, id: first?.id }).toEqual({
        q,
        kind: 'consignment',
        id: things.consignments,
      });
    }
    expect(codes(await search(malyn, body.reference), 'consignment')).toEqual([]);
  });

  it('shows drafts to their owner alone', async () => {
    const own = await api.signIn([who.ownerId, 'editor']);
    expect(codes(await search(own, 'Titel', '&kinds=need'), 'need')).toContain(things.needs);
    expect(codes(await search(malyn, 'Titel', '&kinds=need'), 'need')).toEqual([]);
  });

  it('finds a vehicle by its plate or number for the staff who see it, and for nobody else', async () => {
    await api.asSystem((tx) =>
      tx.query(`update vehicle set plate = 'ZZ-QX 987', vin = 'WDB9634031L123456' where id = $1`, [
        things.vehicles,
      ]),
    );
    const staff = await api.signIn([who.operatorId, 'convoy_lead']);
    for (const q of ['ZZ-QX 987', 'zzqx987', 'zz qx', 'WDB9634031L123456'])
      expect({ q, found: codes(await search(staff, q), 'vehicle') }).toEqual({ q, found: [things.vehicles] });
    const editor = await api.signIn([who.operatorId, 'editor']);
    const others = await api.signIn([who.outsiderId, 'convoy_lead']);
    for (const caller of [editor, others])
      expect(codes(await search(caller, 'zzqx987'), 'vehicle')).toEqual([]);
  });

  it('takes kinds, and no others', async () => {
    const hits = await search(malyn, 'Malyn', '&kinds=place,partnership&limit=50');
    expect(new Set(hits.map((hit) => hit.kind))).toEqual(new Set(['place', 'partnership']));
    const repeated = await search(malyn, 'Malyn', '&kinds=place&kinds=partnership&limit=50');
    expect(repeated).toEqual(hits);
    expect((await malyn.get('/search?q=a&kinds=driver')).status).toBe(400);
    expect((await malyn.get('/search')).status).toBe(400);
  });

  it('finds nothing by signs that mean something to the database', async () => {
    for (const q of ['%', '_', "'", '\\', '*', '(', '’'])
      expect({ q, hits: await search(malyn, q) }).toEqual({ q, hits: [] });
  });
});
