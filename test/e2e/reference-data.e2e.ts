import { OBLASTS } from '#libs/geography';
import type { Text } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { migrationSource } from '../../migrations/data-source.js';
import { loadReference } from '../../migrations/load-reference.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const NAMED = ['place', 'border_crossing', 'catalogue_item', 'organisation'] as const;
const SOURCED = [
  'place',
  'border_crossing',
  'crossing_wait',
  'curfew',
  'attribute',
  'catalogue_item',
  'partnership',
];

describe('reference data of a new installation', () => {
  let database: FreshDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = await migrationSource(database.ownerUrl).initialize();
  });
  afterAll(async () => {
    await owner?.destroy();
    await database?.drop();
  });

  const query = <T>(sql: string) => owner.query<T[]>(sql);
  const count = async (what: string) =>
    (await query<{ n: string }>(`select count(*) n from ${what}`)).map((r) => Number(r.n))[0];

  it('knows 60 places and 11 hubs, 17 crossings, 71 items and 31 partnerships', async () => {
    expect(await count('place where not is_hub')).toBe(60);
    expect(await count('place where is_hub')).toBe(11);
    expect(await count('border_crossing')).toBe(17);
    expect(await count('catalogue_item')).toBe(71);
    expect(await count('partnership')).toBe(31);
  });

  it.each(NAMED)('names every %s in German, Ukrainian and English', async (table) => {
    const names = (await query<{ name: Text }>(`select name from ${table}`)).map((row) => row.name);
    expect(names.length).toBeGreaterThan(0);
    for (const { de, uk, en } of [...names, ...[...OBLASTS.values()].map((oblast) => oblast.name)]) {
      expect(de).toMatch(/\p{Script=Latin}/u);
      expect(en).toMatch(/\p{Script=Latin}/u);
      expect(de + en).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(uk).toMatch(/\p{Script=Cyrillic}/u);
      expect(uk).not.toMatch(/[ыэъё]/i);
    }
  });

  it.each(SOURCED)('keeps source and confidence of every %s', async (table) => {
    expect(await count(table)).toBeGreaterThan(0);
    expect(await count(`${table} where trim(source) = '' or trim(confidence) = ''`)).toBe(0);
  });

  it('counts Crimea and Sevastopol to Ukraine and names no oblast that does not exist', async () => {
    expect(OBLASTS.size).toBe(27);
    expect([OBLASTS.get('UA01')?.country, OBLASTS.get('UA85')?.country]).toEqual(['UA', 'UA']);
    expect(await count(`place where country = 'RU'`)).toBe(0);
    const used = await query<{ oblast: string | null }>(`
      select oblast from place where country = 'UA' union all select oblast from border_crossing
      union all select unnest(oblasts) from curfew`);
    expect(used.filter(({ oblast }) => !OBLASTS.has(oblast ?? ''))).toEqual([]);
    expect(await count(`place where katottg is not null and oblast <> left(katottg, 4)`)).toBe(0);
  });

  it('admits a vehicle only where the source is clear about it', async () => {
    const rows = await query<{ id: string; accepts: string[] }>('select id, accepts from border_crossing');
    const accepts = new Map(rows.map((row) => [row.id, row.accepts]));
    expect(accepts.get('pl-ua-korczowa')).toEqual(['car', 'bus', 'truck_le_7_5t', 'truck_gt_7_5t']);
    expect(accepts.get('pl-ua-dorohusk')).toEqual(['bus', 'truck_gt_7_5t']);
    expect(accepts.get('pl-ua-malhowice')).toEqual(['car', 'bus']);
    for (const id of ['pl-ua-zosin', 'pl-ua-dolhobyczow', 'pl-ua-budomierz', 'pl-ua-kroscienko'])
      expect(accepts.get(id)).toEqual(['car', 'bus', 'truck_le_7_5t']);
    expect(accepts.get('hu-ua-beregsurany')).toEqual(['car']);
    const heavy = rows.filter((row) => row.accepts.includes('truck_gt_7_5t')).map((row) => row.id);
    expect(heavy.sort()).toEqual(['pl-ua-dorohusk', 'pl-ua-hrebenne', 'pl-ua-korczowa', 'pl-ua-medyka']);
  });

  it('gives the typical wait for every weekday, and only for what a crossing admits', async () => {
    const korczowa = await query<{ minutes: number }>(`
      select median_minutes minutes from crossing_wait
      where crossing_id = 'pl-ua-korczowa' and vehicle_class = 'truck_gt_7_5t' order by weekday`);
    expect(korczowa.map((row) => row.minutes)).toEqual([36, 78, 156, 282, 402, 372, 156]);
    expect(
      await count(`(select 1 from crossing_wait group by crossing_id, vehicle_class having count(*) <> 7) x`),
    ).toBe(0);
    expect(
      await count(
        `crossing_wait w join border_crossing c on c.id = w.crossing_id where not w.vehicle_class = any(c.accepts)`,
      ),
    ).toBe(0);
  });

  it('holds every curfew somewhere', async () => {
    expect(await count('curfew where cardinality(place_ids) + cardinality(oblasts) = 0')).toBe(0);
    expect(await count('curfew c, unnest(c.place_ids) p where p not in (select id from place)')).toBe(0);
  });

  it('estimates weights that such a thing can have', async () => {
    const items = await query<{ code: string; density: number; drives: boolean; tonnes: number }>(`
      select code, unit_weight_g::float / unit_volume_cm3 density, unit_weight_g / 1e6::float tonnes,
        vehicle_class is not null drives from catalogue_item`);
    expect(items.filter(({ density }) => density < 0.03 || density > 2)).toEqual([]);
    expect(items.filter(({ drives, tonnes }) => drives && (tonnes < 1.5 || tonnes > 26))).toEqual([]);
    expect(await count(`catalogue_item where confidence not like '%estimate%'`)).toBe(0);
  });

  it('describes every item, with choices wherever one has to choose', async () => {
    expect(
      await count(
        'catalogue_item i where not exists (select from attribute a where a.attribute_set = i.attribute_set)',
      ),
    ).toBe(0);
    expect(await count(`attribute where (kind = 'choice') <> (cardinality(choices) > 1)`)).toBe(0);
    expect(await count(`attribute where kind = 'text' and required_on_need`)).toBe(0);
    expect(await count(`attribute where attribute_set = 'bus' and key in ('vin', 'seats')`)).toBe(2);
  });

  it('puts one German and one Ukrainian side into every partnership', async () => {
    const wrong = await query(`
      select p.id from partnership p join partnership_member m on m.partnership_id = p.id
        join organisation o on o.id = m.organisation_id
      group by p.id having count(*) filter (where m.side = 'german' and o.country = 'DE') <> 1
        or count(*) filter (where m.side = 'ukrainian' and o.country = 'UA') <> 1
        or bool_or(m.side = 'third' and o.country in ('DE', 'UA'))`);
    expect(wrong).toEqual([]);
    const [billerbeck] = await query<{ members: string[] }>(`
      select array_agg(o.place_id order by o.place_id) members from partnership_member m
        join organisation o on o.id = m.organisation_id
      where m.partnership_id = (select partnership_id from partnership_member m2
        join organisation o2 on o2.id = m2.organisation_id and o2.place_id = 'malyn') group by m.partnership_id`);
    expect(billerbeck?.members).toEqual(['bauska', 'billerbeck', 'iecava', 'malyn']);
  });

  it('writes nothing when it is loaded again, and leaves what people have changed', async () => {
    const written = async () =>
      JSON.stringify(
        await query(`select max(xmin::text::bigint) from place union all select max(xmin::text::bigint)
        from catalogue_item union all select max(xmin::text::bigint) from partnership`),
      );
    const before = await written();
    await loadReference(owner);
    expect(await written()).toBe(before);

    await owner.transaction(async (tx) => {
      await tx.query(`select set_config('poruch.scope', 'system', true)`);
      await tx.query(
        `update organisation set name = name || '{"en": "Malyn"}', version = 2 where place_id = 'malyn'`,
      );
      await tx.query(`update organisation set kind = 'company' where place_id = 'bucha'`);
    });
    await loadReference(owner);
    const [malyn] = await query<{ name: Text }>(`select name from organisation where place_id = 'malyn'`);
    const [bucha] = await query<{ kind: string }>(`select kind from organisation where place_id = 'bucha'`);
    expect(malyn?.name).toEqual({ de: 'Stadtrat Malyn', uk: 'Малинська міська рада', en: 'Malyn' });
    expect(bucha?.kind).toBe('municipality');
  });
});
