import { organisationId, partnershipId } from '#libs/partnerships';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemonstration } from '../../apps/standalone/src/load-demonstration.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface UnderWay {
  readonly states: { state: string; count: number }[];
  readonly newest: { id: string; title: { words: string | null }; state: string }[];
}
interface Overview {
  readonly since: string;
  readonly members: {
    organisationId: string;
    side: string;
    place: { id: string; name: Record<string, string>; oblast: Record<string, string> | null; lat: number };
    offers: { itemCode: string; quantity: number; pledges: number }[];
  }[];
  readonly needs: UnderWay;
  readonly matches: UnderWay;
  readonly consignments: UnderWay;
  readonly convoys: UnderWay;
  readonly history: { month: string; needsPublished: number; handovers: number; deliveredWeightG: number }[];
}

let api: TestApi;
const id = partnershipId('billerbeck-malyn');
const of = async (caller: Caller) => (await caller.get<Overview>(`/partnerships/${id}/overview`)).body;

beforeAll(async () => {
  api = await startApi();
  await loadDemonstration(api.database.appUrl, 'correct horse');
});
afterAll(() => api?.close());

describe('the page of a partnership', () => {
  it('shows its members both towns, open offers, open needs and what was delivered by month', async () => {
    const { since, members, needs, history } = await of(
      await api.signIn([organisationId('malyn'), 'editor']),
    );
    expect(since).toBe('2023-03');
    expect(members.map(({ side, place }) => [side, place.id])).toEqual([
      ['german', 'billerbeck'],
      ['ukrainian', 'malyn'],
      ['third', expect.any(String)],
      ['third', expect.any(String)],
    ]);
    expect(members[1]?.place.oblast?.uk).toBe('Житомирська область');
    expect(members[1]?.place.lat).toBeCloseTo(50.77, 1);
    expect(members[0]?.offers.length).toBeGreaterThan(0);
    expect(needs.states.map(({ state }) => state)).toEqual(['published']);
    expect(needs.newest[0]?.title.words).toMatch(/[а-яіїєґ]/i);
    const handovers = history.reduce((sum, month) => sum + month.handovers, 0);
    expect(handovers).toBe(4);
    for (const { month, handovers: some, deliveredWeightG } of history) {
      expect(month).toMatch(/^20\d\d-\d\d$/);
      expect(deliveredWeightG > 0).toBe(some > 0);
    }
  });

  it('counts what is proposed between the two sides, for these sides alone', async () => {
    const [malyn, billerbeck] = [organisationId('malyn'), organisationId('billerbeck')];
    await api.asSystem((tx) =>
      tx.query(
        `insert into match (id, need_line_id, need_owner_id, lot_id, giver_id, quantity, state, explanation, hold_expires_at)
         select gen_random_uuid(), l.id, l.owner_id, lot.id, $2, 1, 'proposed',
           '{"limits": [], "weights": {}, "cost": 0, "runnerUp": null}', now() + interval '1 day'
         from need_line l join need n on n.id = l.need_id, lot
         where l.owner_id = $1 and n.state = 'published' and lot.giver_id = $2 limit 1`,
        [malyn, billerbeck],
      ),
    );
    const mine = await of(await api.signIn([billerbeck, 'editor']));
    expect(mine.matches.states).toEqual([{ state: 'proposed', count: 1 }]);
    const theirs = await of(await api.signIn([organisationId('koeln'), 'editor']));
    expect(theirs.matches).toEqual({ states: [], newest: [] });
    expect(theirs.history.every(({ handovers }) => handovers === 0)).toBe(true);
    expect(theirs.members.map(({ place }) => place.id)).toEqual(mine.members.map(({ place }) => place.id));
  });

  it('shows a convoy to its staff, and its existence to nobody else', async () => {
    const malyn = organisationId('malyn');
    const operator = organisationId('billerbeck');
    const convoyId = await api.asSystem(async (tx) => {
      const [[consignment]] = await tx.query<[[{ id: string }], number]>(
        `update consignment set state = 'documents_ready' where id = (
           select id from consignment where need_owner_id = $1 limit 1) returning id`,
        [malyn],
      );
      const [convoy] = await tx.query<[{ id: string }]>(
        `insert into convoy (id, operator_id, name, state, earliest_departure, latest_departure)
         values (gen_random_uuid(), $1, 'Konvoi Ost', 'draft', now(), now()) returning id`,
        [operator],
      );
      await tx.query('insert into convoy_consignment values ($1, $2)', [convoy.id, consignment.id]);
      return convoy.id;
    });
    const lead = await of(await api.signIn([operator, 'convoy_lead']));
    expect(lead.convoys.newest.map((row) => row.id)).toEqual([convoyId]);
    const owner = await of(await api.signIn([malyn, 'editor']));
    expect(owner.convoys).toEqual({ states: [], newest: [] });
    expect(owner.consignments.states).toEqual([{ state: 'documents_ready', count: 1 }]);
  });

  it('is for people who signed in, and for partnerships that exist', async () => {
    expect((await api.anyone.get(`/partnerships/${id}/overview`)).status).toBe(401);
    const person = await api.signIn([organisationId('malyn'), 'editor']);
    expect((await person.get(`/partnerships/${organisationId('malyn')}/overview`)).status).toBe(404);
  });
});
