import { CatalogueQueries, type Limit, type Specification } from '#libs/catalogue';
import { Database, dataSource, runAs } from '#libs/database';
import { system } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import type { DataSource, EntityManager } from 'typeorm';
import { loadDemonstration } from '../../apps/standalone/src/load-demonstration.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

interface NeedLine {
  readonly itemCode: string;
  readonly quantity: number;
  readonly owner: string;
  readonly limits: Limit[];
}
interface PledgeLine {
  readonly itemCode: string;
  readonly quantity: number;
  readonly giver: string;
  readonly title: string;
  readonly specification: Specification;
  readonly vin: string | null;
  readonly vehicle: object | null;
  readonly unitWeightG: number;
  readonly unitVolumeCm3: number;
  readonly palletPlaces: number;
}

describe('the demonstration', () => {
  let database: FreshDatabase;
  let source: DataSource;
  let needLines: NeedLine[];
  let pledgeLines: PledgeLine[];
  let pairs: { german: string; ukrainian: string }[];

  const inDatabase = <T>(work: (tx: EntityManager) => Promise<T>) =>
    runAs(system('test'), () => new Database(source).transaction(work));
  const query = <T>(sql: string) => inDatabase((tx) => tx.query<T[]>(sql));
  const count = async (what: string) => (await query<{ n: number }>(`select count(*) n from ${what}`))[0]?.n;

  beforeAll(async () => {
    database = await freshDatabase();
    source = await dataSource({ url: database.appUrl, entities: [], poolSize: 2 }).initialize();
    expect(await loadDemonstration(database.appUrl, 'correct horse')).toBe(true);
    needLines = await query(`select item_code "itemCode", quantity, limits, o.place_id owner
      from need_line l join need n on n.id = l.need_id join organisation o on o.id = l.owner_id
      where n.state = 'published'`);
    pledgeLines =
      await query(`select item_code "itemCode", quantity, specification, o.place_id giver, p.title, l.vin, l.vehicle,
        unit_weight_g "unitWeightG", unit_volume_cm3 "unitVolumeCm3", pallet_places "palletPlaces"
      from pledge_line l join pledge p on p.id = l.pledge_id join organisation o on o.id = l.giver_id
      where p.state in ('offered', 'pledged')`);
    pairs = await query(`select g.place_id german, u.place_id ukrainian from partnership p
      join partnership_member gm on gm.partnership_id = p.id and gm.side = 'german' join organisation g on g.id = gm.organisation_id
      join partnership_member um on um.partnership_id = p.id and um.side = 'ukrainian' join organisation u on u.id = um.organisation_id`);
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  it('has at least 80 need lines and 80 offered lines over at least 20 partnerships', () => {
    expect(needLines.length).toBeGreaterThanOrEqual(80);
    expect(pledgeLines.length).toBeGreaterThanOrEqual(80);
    const owners = new Set(needLines.map((line) => line.owner));
    const givers = new Set(pledgeLines.map((line) => line.giver));
    expect(
      pairs.filter((pair) => givers.has(pair.german) && owners.has(pair.ukrainian)).length,
    ).toBeGreaterThanOrEqual(20);
  });

  it('has 4 warehouses, 25 vehicles and 40 drivers', async () => {
    expect(await count('site')).toBe(4);
    expect(await count(`site where floor_area_m2 = 1600`)).toBe(1);
    expect(await count('vehicle')).toBe(25);
    expect(await count('driver')).toBe(40);
    expect(await count(`vehicle where home_place_id = 'koeln' and kind = 'hired'`)).toBeGreaterThan(0);
  });

  it('says everything that an offer must say, and limits only what the item has', async () => {
    const catalogue = new CatalogueQueries(new Database(source));
    await inDatabase((tx) => catalogue.assertSpecifications(tx, pledgeLines));
    const saysSo = `coalesce(specification ->> 'known_defects' = 'none', false)`;
    expect(await count(`pledge_line where no_known_defects <> ${saysSo}`)).toBe(0);
    expect(await count('pledge_line where no_known_defects')).toBeGreaterThan(0);
    await inDatabase((tx) => catalogue.assertLimits(tx, needLines));
    const lots = await query<PledgeLine>(
      'select item_code "itemCode", specification from lot where pledge_line_id is null',
    );
    expect(lots.length).toBeGreaterThan(10);
    await inDatabase((tx) => catalogue.assertSpecifications(tx, lots));
    for (const lot of lots)
      for (const limit of needLines.find((line) => line.itemCode === lot.itemCode)?.limits ?? [])
        expect([lot.itemCode, limit.attribute, fits(limit, lot.specification)]).toEqual([
          lot.itemCode,
          limit.attribute,
          true,
        ]);
  });

  it('limits whatever a need should say of its item', async () => {
    const unsaid = await query(`
      select l.item_code, a.key from need_line l join catalogue_item i on i.code = l.item_code
        join attribute a on a.attribute_set = i.attribute_set and a.required_on_need
      where not exists (select from jsonb_array_elements(l.limits) x where x ->> 'attribute' = a.key)`);
    expect(unsaid).toEqual([]);
  });

  it('has many offers that fit a partner’s need, and some that miss it by one attribute', () => {
    const misses = pairs.flatMap(({ german, ukrainian }) =>
      needLines
        .filter((need) => need.owner === ukrainian)
        .flatMap((need) =>
          pledgeLines
            .filter((pledge) => pledge.giver === german && pledge.itemCode === need.itemCode)
            .map((pledge) => need.limits.filter((limit) => !fits(limit, pledge.specification)).length),
        ),
    );
    expect(misses.filter((n) => n === 0).length).toBeGreaterThanOrEqual(60);
    expect(misses.filter((n) => n === 1).length).toBeGreaterThanOrEqual(5);
  });

  it('repeats the real transports', () => {
    const generators = pledgeLines.filter((line) => line.giver === 'nrw' && line.itemCode.startsWith('GEN-'));
    expect(generators.map((line) => line.quantity).sort((a, b) => a - b)).toEqual([9, 119, 370]);
    const buses = pledgeLines.filter((line) => line.giver === 'koeln' && line.itemCode === 'BUS-ARTIC');
    expect(buses).toHaveLength(5);
    const cartons = pledgeLines.find((line) => line.quantity === 483)!;
    expect(cartons.palletPlaces).toBe(18);
    expect(Math.round((cartons.quantity * cartons.unitWeightG) / 10_000)).toBe(263);
    expect(Math.round((cartons.quantity * cartons.unitVolumeCm3) / 1_000_000)).toBe(15);
  });

  it('gives every vehicle a made-up number of its own and says how it drives', () => {
    const vehicles = pledgeLines.filter((line) => line.vehicle);
    expect(vehicles.length).toBeGreaterThan(25);
    expect(new Set(vehicles.map((line) => line.vin)).size).toBe(vehicles.length);
    for (const { vin, quantity, specification } of vehicles) {
      expect(vin).toMatch(/^DEM0[0-9]{13}$/);
      expect([quantity, specification['vin']]).toEqual([1, vin]);
    }
    expect(
      pledgeLines.filter(
        (line) => /^(BUS|AMB|FIRE-(LF|TLF|DLK)|TRK|CAR)/.test(line.itemCode) && !line.vehicle,
      ),
    ).toEqual([]);
  });

  it('enters the stock through movements that balance', async () => {
    expect(await query(`select lot_id from stock_balance group by lot_id having sum(quantity) <> 0`)).toEqual(
      [],
    );
    expect(
      await query(`select l.id from lot l left join stock_balance b on b.lot_id = l.id and b.place_kind = 'storage'
        and b.disposition = 'available'
        where l.pledge_line_id is null and b.quantity is distinct from l.total_quantity`),
    ).toEqual([]);
  });

  it('has a history of deliveries that are with their receivers, none of which is told as news', async () => {
    expect(await count('handover')).toBeGreaterThan(20);
    expect(
      await query(`select l.id from lot l join consignment_line c on c.lot_id = l.id left join stock_balance b
        on b.lot_id = l.id and b.place_kind = 'receiver'
        where c.consignment_id in (select consignment_id from handover) and b.quantity is distinct from c.quantity`),
    ).toEqual([]);
    expect(await query(`select from handover where at > now()`)).toEqual([]);
    expect(await count(`outbox_message where topic like 'consignment.%' or topic like 'match.%'`)).toBe(0);
  });

  it('has two consignments under way, and a convoy whose plan is asked for', async () => {
    expect(
      await query(`select k.state, m.state "match", b.quantity = l.quantity reserved
        from consignment k join consignment_line l on l.consignment_id = k.id join match m on m.id = l.match_id
          join stock_balance b on b.lot_id = l.lot_id and b.place_kind = 'giver' and b.disposition = 'reserved'
        where k.dispatched_at is null order by k.state`),
    ).toEqual([
      { state: 'documents_ready', match: 'picked', reserved: true },
      { state: 'planned', match: 'allocated', reserved: true },
    ]);
    expect(
      await query(`select c.state, count(*)::int consignments from convoy c
        join convoy_consignment k on k.convoy_id = c.id join convoy_vehicle v on v.convoy_id = c.id
        where c.schedule_requested_at is not null group by c.id`),
    ).toEqual([{ state: 'draft', consignments: 1 }]);
    expect(await count(`outbox_message where topic = 'convoy.schedule_requested'`)).toBe(
      await count('convoy'),
    );
  });

  it('tells the product of every open need, open offer and lot in stock', async () => {
    expect(await count(`outbox_message where topic = 'need.published'`)).toBe(
      await count(`need where state = 'published' and id not in (
        select l.need_id from match m join need_line l on l.id = m.need_line_id)`),
    );
    expect(await count(`outbox_message where topic = 'pledge.offered'`)).toBe(
      await count(`pledge where state in ('offered', 'pledged') and id not in (
        select l.pledge_id from lot join pledge_line l on l.id = lot.pledge_line_id)`),
    );
    expect(await count(`outbox_message where topic = 'lots.entered'`)).toBe(
      await count('lot where pledge_line_id is null'),
    );
    expect(
      await count(
        'outbox_message m where not exists (select from outbox_delivery d where d.message_id = m.id)',
      ),
    ).toBe(0);
  });

  it('lets each of the three groups sign in, in its roles', async () => {
    const people = await query<{ email: string; roles: string[]; place: string; hash: string }>(`
      select p.email, p.password_hash hash, array_agg(m.role order by m.role) roles, min(o.place_id) place
      from person p join membership m on m.person_id = p.id join organisation o on o.id = m.organisation_id group by p.id`);
    const of = (email: string) => people.find((person) => person.email === email);
    expect(of('partner.malyn@example.org')).toMatchObject({ roles: ['admin', 'editor'], place: 'malyn' });
    expect(of('amt.billerbeck@example.org')).toMatchObject({ roles: ['editor'], place: 'billerbeck' });
    expect(of('amtsleitung.billerbeck@example.org')).toMatchObject({
      roles: ['admin', 'approver'],
      place: 'billerbeck',
    });
    expect(of('logistik.dortmund@example.org')).toMatchObject({
      roles: ['admin', 'convoy_lead', 'warehouse'],
      place: 'dortmund',
    });
    expect(of('koordination@example.org')).toMatchObject({ roles: ['coordinator'] });
    const without = (rule: string) =>
      count(`(select organisation_id from membership group by 1 having not bool_or(${rule})) o`);
    expect([await without(`role = 'admin'`), await without('contact')]).toEqual([0, 0]);
    expect(people.filter((person) => !person.email.endsWith('@example.org'))).toEqual([]);
    expect(await verify(of('partner.malyn@example.org')!.hash, 'correct horse')).toBe(true);
    expect(people[0]!.hash).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    const editors = `select from membership m where m.role = 'editor' and m.organisation_id =`;
    expect(await count(`need n where not exists (${editors} n.owner_id)`)).toBe(0);
    expect(await count(`pledge p where not exists (${editors} p.giver_id)`)).toBe(0);
  });

  it('speaks of partners on equal footing, in proper Ukrainian', async () => {
    const words = await query<{
      words: string;
    }>(`select title words from need union all select title from pledge
      union all select name from person union all select label from driver`);
    for (const row of words) {
      expect(row.words).not.toMatch(/antrag|\bbitte|spende|empfänger|bittsteller|заявк|прохан|благод/i);
      expect(row.words).not.toMatch(/[ыэъё]/i);
    }
  });

  it('does nothing where people exist', async () => {
    const before = await count('outbox_message');
    expect(await loadDemonstration(database.appUrl, 'another one')).toBe(false);
    expect(await count('outbox_message')).toBe(before);
    expect(
      await count(
        `need_line l where exists (select from need n where n.id = l.need_id and n.state = 'published')`,
      ),
    ).toBe(needLines.length);
  });
});

function fits({ attribute, min, max, oneOf }: Limit, specification: Specification): boolean {
  const value = specification[attribute];
  if (value === undefined) return false;
  if (oneOf && !oneOf.includes(String(value))) return false;
  return (min === undefined || Number(value) >= min) && (max === undefined || Number(value) <= max);
}
