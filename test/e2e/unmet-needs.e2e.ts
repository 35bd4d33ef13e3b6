import { newId } from '#libs/kernel';
import { readText } from '#libs/spreadsheets';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type Caller, type TestApi } from '../support/api.js';
import { underway } from '../support/arrived-goods.js';
import { dayIn } from '../support/day.js';
import {
  BLANKETS,
  lotInHall,
  proposal,
  publishedNeed,
  tradingPartners,
  type TradingPartners,
} from '../support/trading-partners.js';

interface Quantities {
  readonly asked: number;
  readonly covered: number;
  readonly accepted: number;
  readonly proposed: number;
  readonly open: number;
}
interface Item extends Quantities {
  readonly itemCode: string;
  readonly specifications: (Quantities & {
    words: { de: string }[];
    places: (Quantities & { placeId: string; lines: number; needId: string; needLineId: string })[];
  })[];
}
interface Unmet {
  readonly to: string;
  readonly items: Item[];
  readonly linesInOwnWords: number;
}
interface Step extends Quantities {
  readonly from: string;
  readonly to: string;
  readonly newlyAsked: number;
  readonly newlyCovered: number;
  readonly noLongerAsked: number;
}
interface OverTime {
  readonly measure: string;
  readonly step: string;
  readonly steps: Step[];
}

let api: TestApi;
let who: TradingPartners;
let outsider: Caller;
beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
  outsider = await api.signIn([who.outsiderId, 'editor']);
});
afterAll(() => api?.close());

const read = async (caller: Caller, query = ''): Promise<Unmet> => {
  const { status, body } = await caller.get<Unmet>(`/unmet-needs?${query}`);
  expect(status).toBe(200);
  return body;
};
const overTime = async (caller: Caller, query = ''): Promise<OverTime> => {
  const { status, body } = await caller.get<OverTime>(`/unmet-needs/over-time?${query}`);
  expect(status).toBe(200);
  return body;
};
const figures = (one: Quantities | undefined) =>
  one && [one.asked, one.covered, one.accepted, one.proposed, one.open];
const figuresOf = async (itemCode: string, caller = who.giver) =>
  figures((await read(caller, `itemCode=${itemCode}`)).items[0]);
const wanted = (itemCode: string, quantity: number, more: object = {}) => ({
  ...BLANKETS,
  ...{ itemCode, quantity, ...more },
});

describe('what is asked for, covered and open', () => {
  it('follows a line from its first word to goods that arrive short', async () => {
    expect(await figuresOf('CLO-BLANKET')).toBeUndefined();
    const need = await publishedNeed(who, BLANKETS);
    expect(await figuresOf('CLO-BLANKET')).toEqual([100, 0, 0, 0, 100]);
    const line = need.lines[0]!.id;
    const proposed = await proposal(who, line, await lotInHall(api, who, 30), 30);
    expect(await figuresOf('CLO-BLANKET')).toEqual([100, 0, 0, 30, 70]);
    expect((await who.owner.send('POST', `/matches/${proposed.id}/agree`)).status).toBe(200);
    expect(await figuresOf('CLO-BLANKET')).toEqual([100, 30, 0, 0, 70]);
    expect((await who.owner.send('POST', `/matches/${proposed.id}/release`)).status).toBe(200);
    expect(await figuresOf('CLO-BLANKET')).toEqual([100, 0, 0, 0, 100]);

    const staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
    const { consignment } = await underway(api, who, { staff, owner: who.owner }, 'arrive');
    expect(await figuresOf('CLO-BLANKET')).toEqual([160, 60, 0, 0, 100]);
    const handed = await who.owner.send('POST', `/consignments/${consignment.id}/handover`, {
      at: new Date().toISOString(),
      giverSignatory: 'Vogel',
      receiverSignatory: 'Коваль',
      lines: [
        {
          consignmentLineId: consignment.lines[0]!.id,
          ...{ accepted: 50, damaged: 0, missing: 10, surplus: 0, reason: 'Fehlt', reasonLanguage: 'de' },
        },
      ],
    });
    expect(handed.status).toBeLessThan(300);
    expect(await figuresOf('CLO-BLANKET')).toEqual([160, 50, 50, 0, 110]);

    const { measure, steps } = await overTime(who.giver, 'itemCode=CLO-BLANKET');
    const last = steps.at(-1)!;
    expect(measure).toBe('quantity');
    expect([last.asked, last.covered, last.proposed, last.open]).toEqual([160, 50, 0, 110]);
    expect(last.to).toBe((await read(who.giver)).to);

    expect(
      (await who.owner.send('POST', `/needs/${need.id}/close`, { outcome: 'withdrawn' })).status,
    ).toBeLessThan(300);
    expect(await figuresOf('CLO-BLANKET')).toEqual([60, 50, 50, 0, 10]);
  });

  it('says the same as the coverage of every single line', async () => {
    await publishedNeed(who, wanted('GEN-75', 4), wanted('GEN-75', 2));
    const coverage = await who.giver.get<{ items: { lines: { requested: number; open: number }[] }[] }>(
      '/coverage?state=published&limit=200',
    );
    const lines = coverage.body.items.flatMap((need) => need.lines);
    const { items } = await read(who.giver);
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(items.map(({ open }) => open))).toBe(sum(lines.map(({ open }) => open)));
    expect(sum(items.map(({ asked }) => asked))).toBe(sum(lines.map(({ requested }) => requested)));
    for (const item of items) {
      expect(item.asked).toBe(item.covered + item.proposed + item.open);
      expect(figures(item)).toEqual(
        [0, 1, 2, 3, 4].map((at) => sum(item.specifications.map((one) => figures(one)![at]!))),
      );
    }
  });

  it('keeps apart what is asked of a thing, with the place and a line that can be offered for', async () => {
    const limits = [{ attribute: 'prime_power_prp', min: 80 }];
    const need = await publishedNeed(
      who,
      wanted('GEN-375', 3, { limits }),
      wanted('GEN-375', 2, { limits, latest: dayIn(9) }),
      wanted('GEN-375', 1),
    );
    const [item] = (await read(who.giver, 'itemCode=GEN-375')).items;
    expect(item!.specifications.map((one) => [one.words.map(({ de }) => de), one.open])).toEqual([
      [[], 1],
      [[expect.stringMatching(/: mindestens 80\skVA$/)], 5],
    ]);
    expect(item!.specifications[1]!.places).toEqual([
      expect.objectContaining({
        placeId: 'malyn',
        lines: 2,
        open: 5,
        needId: need.id,
        needLineId: need.lines[1]!.id,
      }),
    ]);
  });

  it('names lines in own words without counting them', async () => {
    const before = await read(who.giver);
    await publishedNeed(
      who,
      wanted(null as never, 7, { ownWords: 'Щось особливе', ownWordsLanguage: 'uk', unitWord: 'шт.' }),
    );
    const after = await read(who.giver);
    expect(after.linesInOwnWords).toBe(before.linesInOwnWords + 1);
    expect(after.items).toEqual(before.items);
  });
});

describe('over time', () => {
  /** A need that was published and changed on other days than today. */
  async function past(itemCode: string, days: { readonly published: number; readonly closed?: number }) {
    const [needId, lineId, person] = [newId(), newId(), newId()];
    await api.asSystem(async (tx) => {
      await tx.query(
        `insert into person (id, name, email, password_hash, language) values ($1, 'P', $2, '-', 'uk')`,
        [person, `${person}@example.org`],
      );
      await tx.query(
        `insert into need (id, owner_id, title, title_language, state, published_at, confirmed_at, closed_at, created_by)
         values ($1, $2, 'Т', 'uk', $3, now() - $4 * interval '1 day', now(), now() - $5::int * interval '1 day', $6)`,
        [
          needId,
          who.ownerId,
          days.closed === undefined ? 'published' : 'withdrawn',
          days.published,
          days.closed ?? null,
          person,
        ],
      );
      await tx.query(
        `insert into need_line (id, need_id, owner_id, position, item_code, quantity, place_id, horizon, visibility)
         values ($1, $2, $3, 1, $4, 10, 'malyn', 'humanitarian', 'partners')`,
        [lineId, needId, who.ownerId, itemCode],
      );
    });
    return { lineId };
  }

  it('tells how it stood at the end of each week', async () => {
    await past('CLO-SLEEP', { published: 30, closed: 9 });
    const { lineId } = await past('CLO-SLEEP', { published: 16 });
    const lotId = await lotInHall(api, who, 4, { itemCode: 'CLO-SLEEP' });
    await api.asSystem((tx) =>
      tx.query(
        `insert into match (id, need_line_id, need_owner_id, lot_id, giver_id, quantity, state, explanation,
           giver_agreed_at, owner_agreed_at, changed_at)
         values ($1, $2, $3, $4, $5, 4, 'agreed', '{"limits":[],"weights":{},"cost":0,"runnerUp":null}',
           now() - interval '9 days', now() - interval '8 days', now() - interval '1 day')`,
        [newId(), lineId, who.ownerId, lotId, who.giverId],
      ),
    );
    const { step, steps } = await overTime(who.giver, `itemCode=CLO-SLEEP&from=${dayIn(-40)}`);
    expect(step).toBe('week');
    expect(steps[0]!.from).toBe(dayIn(-40));
    const at = (days: number) => steps.find(({ from, to }) => from <= dayIn(days) && dayIn(days) <= to)!;
    expect(at(-40).asked).toBe(0);
    expect(at(-30).newlyAsked).toBe(10);
    expect(at(-8).newlyCovered).toBe(4);
    expect([at(0).covered, at(0).open]).toEqual([4, 6]);
    expect(steps.reduce((sum, one) => sum + one.newlyAsked - one.noLongerAsked, 0)).toBe(10);
    for (const one of steps) expect(one.asked).toBe(one.covered + one.proposed + one.open);
    expect((await read(who.giver, `itemCode=CLO-SLEEP&to=${dayIn(-10)}`)).items[0]!.asked).toBe(20);
    expect((await read(who.giver, `itemCode=CLO-SLEEP&to=${dayIn(-8)}`)).items[0]!.asked).toBe(10);
    expect((await read(who.giver, `itemCode=CLO-SLEEP&to=${dayIn(-31)}`)).items).toEqual([]);
  });

  it('counts lines where several items are told of, and in months over a long time', async () => {
    const { measure, step, steps } = await overTime(who.giver, `from=${dayIn(-400)}`);
    expect([measure, step]).toEqual(['lines', 'month']);
    expect(steps.length).toBeGreaterThanOrEqual(13);
    const last = steps.at(-1)!;
    expect(last.asked).toBe(last.covered + last.proposed + last.open);
    expect(last.asked).toBeGreaterThan(3);
  });

  it('tells of no day that is still to come', async () => {
    const { steps } = await overTime(who.giver, `to=${dayIn(300)}`);
    expect(steps.at(-1)!.to).toBe((await read(who.giver)).to);
    expect(steps).toHaveLength(12);
  });
});

describe('what others may see', () => {
  it('is neither told nor counted to whom a need is not shown', async () => {
    await publishedNeed(who, wanted('MED-WHEEL', 40), wanted('MED-WHEEL', 3, { visibility: 'network' }));
    expect((await read(who.giver, 'itemCode=MED-WHEEL')).items[0]?.asked).toBe(43);
    const seen = await read(outsider, 'itemCode=MED-WHEEL');
    expect(seen.items[0]?.asked).toBe(3);
    expect(seen.linesInOwnWords).toBe(0);
    expect((await overTime(outsider, 'itemCode=MED-WHEEL')).steps.at(-1)!.asked).toBe(3);
    expect((await read(outsider)).items.map(({ itemCode }) => itemCode)).toEqual(['MED-WHEEL']);
    expect((await overTime(outsider)).steps.at(-1)!.asked).toBe(1);
  });

  it('leaves drafts out, one’s own too', async () => {
    await who.owner.send('POST', '/needs', {
      ...{ ownerId: who.ownerId, title: 'Чернетка', titleLanguage: 'uk' },
      lines: [wanted('FOO-RICE', 9)],
    });
    expect((await read(who.owner)).items.map(({ itemCode }) => itemCode)).not.toContain('FOO-RICE');
  });
});

describe('filters', () => {
  it('narrow by item, sector, oblast, horizon, owner and partners', async () => {
    const codes = async (query: string) =>
      (await read(who.giver, query)).items.map(({ itemCode }) => itemCode);
    expect(await codes('itemCode=GEN-375')).toEqual(['GEN-375']);
    expect(await codes('sector=ERY')).toEqual(['GEN-375', 'GEN-75']);
    expect(await codes('horizon=long_term')).toEqual([]);
    expect(await codes('oblast=UA18')).toContain('GEN-75');
    expect(await codes('oblast=UA99')).toEqual([]);
    expect(await codes(`ownerId=${newId()}`)).toEqual([]);
    expect(await codes(`ownerId=${who.ownerId}`)).toContain('GEN-75');
    expect(await codes('ofPartners=true')).toContain('GEN-75');
    expect(await codes(`partnershipId=${newId()}`)).toEqual([]);
    expect((await read(outsider, 'ofPartners=true')).items).toEqual([]);
  });

  it.each(['from=2026-13-01', 'to=yesterday', 'horizon=never', 'ownerId=1', 'itemCode=%27', 'surprise=1'])(
    'refuse %s',
    async (query) => {
      expect((await who.giver.get(`/unmet-needs/over-time?${query}`)).status).toBe(400);
    },
  );

  it('refuse a time that ends before it begins, and one that is too long', async () => {
    const codeOf = async (query: string) =>
      (await who.giver.get<{ code: string }>(`/unmet-needs/over-time?${query}`)).body.code;
    expect(await codeOf(`from=${dayIn(-3)}&to=${dayIn(-4)}`)).toBe('span_ends_before_it_begins');
    expect(await codeOf('from=1990-01-01')).toBe('span_too_long');
  });

  it('hold for the file, in the language of its reader', async () => {
    const answer = await fetch(`${api.url}/unmet-needs/list.csv?itemCode=GEN-375`, {
      headers: { ...who.giver.headers, 'accept-language': 'uk' },
    });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="unmet-needs.csv"');
    const [head, ...rows] = readText(await answer.text());
    expect(rows.map((row) => row[head!.indexOf('Ще потрібно')])).toEqual(['1', '5']);
    expect(rows[1]![head!.indexOf('Вимоги')]).toMatch(/: щонайменше 80\sкВА$/);
    expect((await who.giver.bytes('/unmet-needs/list.xlsx')).status).toBe(200);
  });
});
