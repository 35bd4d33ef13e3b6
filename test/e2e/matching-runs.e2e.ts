import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { MatchingJobsModule } from '#libs/matching';
import { UncertifiedFlow } from '#libs/solvers';
import { MatchingEngine } from '../../libs/matching/src/matching.engine.js';
import { MatchingRuns } from '../../libs/matching/src/matching-runs.js';
import { RenewSuggestionsNightly } from '../../libs/matching/src/jobs/renew-suggestions-nightly.job.js';
import { Database, runAs } from '#libs/database';
import type { Events, Topic } from '#libs/contracts';
import { newId, system } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import {
  BLANKETS,
  lotInHall,
  type Need,
  publishedNeed,
  type TradingPartners,
  tradingPartners,
} from '../support/trading-partners.js';
import { newsOf } from '../../libs/notifications/src/news/newsroom.js';
import { startWorker, type TestWorker } from '../support/worker.js';

interface Run {
  readonly id: string;
  readonly state: string;
  readonly failure: string | null;
  readonly phase: string | null;
}
interface Current {
  readonly run: Run | null;
}
interface Compared {
  readonly before: { readonly points: number; readonly served: number };
  readonly after: { readonly points: number; readonly served: number; readonly without: number };
  readonly lines: readonly {
    readonly needLineId: string;
    readonly lotId: string;
    readonly before: number;
    readonly after: number;
    readonly locked: boolean;
    readonly mayPropose: boolean;
    readonly sentences: readonly { readonly en: string }[];
  }[];
  readonly sides: readonly { readonly needLineId: string; readonly withoutAfter: number }[];
}

let api: TestApi;
let worker: TestWorker;
let who: TradingPartners;
let coordinator: Caller;
let need: Need;
let lotId: string;

const suggestions = (): Promise<unknown[]> =>
  api.asSystem((tx) =>
    tx.query(`select id, quantity, version from match where state = 'suggested' order by id`),
  );
const runNow = async (): Promise<Run> => (await coordinator.send<Run>('POST', '/matching/runs', {})).body;
const runOf = async (id: string): Promise<Run> => (await coordinator.get<Run>(`/matching/runs/${id}`)).body;
const reached = async (id: string, state: string): Promise<Run> => {
  for (let turn = 0; turn < 200; turn++) {
    const run = await runOf(id);
    if (run.state === state) return run;
    await sleep(50);
  }
  throw new Error(`the run did not become ${state}`);
};
/** The next plan takes as long as it is let. */
function hangingOnce(): (AbortSignal | undefined)[] {
  const stops: (AbortSignal | undefined)[] = [];
  jest.spyOn(MatchingEngine.prototype, 'plan').mockImplementationOnce((_snapshot, options) => {
    stops.push(options?.stop);
    return new Promise((_resolve, reject) =>
      options?.stop?.addEventListener('abort', () => reject(new Error('stopped'))),
    );
  });
  return stops;
}
const lineOf = (index: number): string => need.lines[index]!.id;

beforeAll(async () => {
  api = await startApi();
  who = await tradingPartners(api);
  coordinator = await api.signIn([who.giverId, 'coordinator'], [who.giverId, 'editor']);
  worker = await startWorker(api, ['matching'], [MatchingJobsModule]);
  need = await publishedNeed(who, BLANKETS, { ...BLANKETS, quantity: 60, visibility: 'network' });
  lotId = await lotInHall(api, who, 100);
  await reached((await runNow()).id, 'done');
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
});
beforeEach(() => worker.drained());
afterEach(() => void jest.restoreAllMocks());

describe('A run', () => {
  it('that is cancelled while it computes changes nothing', async () => {
    const before = await suggestions();
    expect(before.length).toBeGreaterThan(0);
    const stops: (AbortSignal | undefined)[] = [];
    jest.spyOn(MatchingEngine.prototype, 'plan').mockImplementation((_snapshot, options) => {
      stops.push(options?.stop);
      options?.progress?.tell('solving', 2, 5);
      return new Promise((_resolve, reject) =>
        options?.stop?.addEventListener('abort', () => reject(new Error('stopped'))),
      );
    });
    const { id } = await runNow();
    await reached(id, 'running');
    await sleep(700);
    expect((await coordinator.get<Current>('/matching/runs/current')).body.run).toMatchObject({
      id,
      phase: 'solving',
      partsDone: 2,
      partsTotal: 5,
    });
    const cancelled = await coordinator.send<Run>('POST', `/matching/runs/${id}/cancel`, {});
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    await worker.drained();
    expect(stops[0]?.aborted).toBe(true);
    expect(await suggestions()).toEqual(before);
    expect(await coordinator.send('POST', `/matching/runs/${id}/cancel`, {})).toMatchObject({
      status: 409,
      body: { code: 'matching_run_has_ended' },
    });
    expect((await who.owner.send('POST', `/matching/runs/${id}/cancel`, {})).status).toBe(403);
  });

  it('without a certificate suggests nothing, raises an alarm, and the next one works again', async () => {
    const before = await suggestions();
    const alarms: string[] = [];
    jest.spyOn(Logger.prototype, 'error').mockImplementation((message: string) => void alarms.push(message));
    jest
      .spyOn(MatchingEngine.prototype, 'plan')
      .mockRejectedValue(new UncertifiedFlow('the primal is not feasible'));
    const { id } = await runNow();
    expect(await reached(id, 'failed')).toMatchObject({ failure: 'uncertified' });
    expect(alarms.join()).toContain(`FAILED MATCHING RUN ${id}: uncertified`);
    expect(await suggestions()).toEqual(before);
    jest.restoreAllMocks();
    await worker.drained();
    const told = await api.asSystem(async (tx) => {
      const messages = await tx.query<{ payload: { runId: string } }[]>(
        `select payload from outbox_message where topic = 'matching.failed'`,
      );
      return Promise.all(messages.map(({ payload }) => newsOf(tx, 'matching.failed', payload)));
    });
    expect(told.flat()).toEqual([
      {
        organisationIds: expect.arrayContaining([who.giverId]),
        subject: 'run',
        subjectId: id,
        parameters: {},
      },
    ]);
    expect(await reached((await runNow()).id, 'done')).toMatchObject({ failure: null });
  });

  it('comes each night, once, and is made up for after a failure', async () => {
    const nightly = new RenewSuggestionsNightly(api.service(Database), api.service(MatchingRuns));
    const requested = (): Promise<number> =>
      api
        .asSystem((tx) =>
          tx.query<[{ n: number }]>(`select count(*)::int as n from matching_run where reason = 'nightly'`),
        )
        .then(([{ n }]) => n);
    const night = (): Promise<void> => runAs(system('test'), () => nightly.run());
    await night();
    expect(await requested()).toBe(0);
    await api.asSystem((tx) => tx.query(`update matching_run set requested_at = now() - interval '2 days'`));
    await night();
    await night();
    expect(await requested()).toBe(1);
    await worker.drained();
    await api.asSystem((tx) => tx.query(`update matching_run set state = 'failed' where reason = 'nightly'`));
    await night();
    expect(await requested()).toBe(2);
  });

  it.each<Topic>([
    'need.published',
    'need.changed',
    'need.confirmed',
    'pledge.approval_decided',
    'lots.entered',
    'stock.changed',
    'match.proposed',
    'match.declined',
    'match.released',
    'match.hold_expired',
    'match.countered',
    'match.reopened',
    'consignment.handed_over',
    'consignment.ended',
    'pledge.withdrawn',
    'need.closed',
  ])('is asked for by %s', async (topic) => {
    await api.asSystem(async (tx) => {
      await tx.query(`delete from match where run_id is not null`);
      await tx.query('delete from matching_run');
      const id = newId();
      // With an id of nothing: only that the change was told counts here.
      const payload = { needId: id, pledgeId: id } as unknown as Events[Topic];
      await api.service(Outbox).add(tx, { topic, key: id, payload, audience: [] });
    });
    await worker.drained();
    const runs = await api.asSystem((tx) => tx.query<unknown[]>('select reason from matching_run'));
    expect(runs).toEqual([{ reason: topic }]);
  });
});

describe('What if', () => {
  const ask = (change: object, caller = coordinator) =>
    caller.send<Compared>('POST', '/matching/what-if', change);

  it('compares the plan with a fixed pair line by line and writes nothing', async () => {
    const { id } = await runNow();
    await reached(id, 'done');
    await worker.drained();
    const before = await suggestions();
    const { status, body } = await ask({ locks: [{ needLineId: lineOf(1), lotId, quantity: 50 }] });
    expect(status).toBe(200);
    const [first, second] = [0, 1].map((index) =>
      body.lines.find(({ needLineId }) => needLineId === lineOf(index)),
    );
    expect(first!.before + second!.before).toBe(100);
    expect(second).toMatchObject({ after: 50, locked: true, mayPropose: true });
    expect(first!.after).toBe(50);
    expect(second!.sentences.length).toBeGreaterThan(0);
    expect(body.before).toMatchObject({ served: 100 });
    expect(body.after).toMatchObject({ served: 100, without: 60 });
    expect(body.after.points).toBeGreaterThanOrEqual(body.before.points);
    expect(await suggestions()).toEqual(before);
  });

  it('sends nothing over an excluded pair, and counts with other quantities and weights', async () => {
    const excluded = await ask({ forbids: [{ needLineId: lineOf(0), lotId }] });
    expect(excluded.body.after).toMatchObject({ served: 60, without: 100 });
    expect(excluded.body.sides).toContainEqual(
      expect.objectContaining({ needLineId: lineOf(0), withoutAfter: 100 }),
    );
    const less = await ask({ lots: [{ lotId, quantity: 10 }], weights: { humanitarian: 2000 } });
    expect(less.body.after).toMatchObject({ served: 10, without: 150 });
    const unwanted = await ask({ weights: { humanitarian: 0, partner: 9000, network: 9000, ownerOrder: 0 } });
    expect(unwanted.body.after.served).toBe(0);
  });

  it.each([
    ['a negative quantity', () => ({ lots: [{ lotId, quantity: -1 }] }), '/lots/0/quantity'],
    ['an unknown weight', () => ({ weights: { friendship: 3 } }), '/weights/friendship'],
    [
      'a pair both fixed and excluded',
      () => ({
        locks: [{ needLineId: lineOf(0), lotId, quantity: 1 }],
        forbids: [{ needLineId: lineOf(0), lotId }],
      }),
      '/forbids/0',
    ],
    [
      'more than there is',
      () => ({ locks: [{ needLineId: lineOf(0), lotId, quantity: 101 }] }),
      '/locks/0/quantity',
    ],
    [
      'a lot that is not to be seen',
      () => ({ lots: [{ lotId: '0198c0de-0000-7000-8000-000000000001', quantity: 3 }] }),
      '/lots/0/lotId',
    ],
  ])('refuses %s and names the field', async (_name, change, field) => {
    const answer = await ask(change());
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(`"${field}"`);
  });

  it('is for coordinators', async () => {
    expect((await ask({}, who.owner)).status).toBe(403);
  });
});

describe('A full run', () => {
  it('lets one go first that follows a change, and comes again behind it', async () => {
    const stops = hangingOnce();
    const { id } = await runNow();
    await reached(id, 'running');
    const wanted = await publishedNeed(who, { ...BLANKETS, quantity: 3 });
    await reached(id, 'done');
    expect(stops[0]?.aborted).toBe(true);
    await worker.drained();
    const runs = await api.asSystem((tx) =>
      tx.query<unknown[]>(
        `select id = $1 as full, state from matching_run where finished_at is not null order by finished_at desc limit 2`,
        [id],
      ),
    );
    expect(runs).toEqual([
      { full: true, state: 'done' },
      { full: false, state: 'done' },
    ]);
    const suggested = await api.asSystem((tx) =>
      tx.query<unknown[]>(`select from match where need_line_id = $1 and state = 'suggested'`, [
        wanted.lines[0]!.id,
      ]),
    );
    expect(suggested).toHaveLength(1);
  });

  it('makes way for a minute, then it is computed to its end', async () => {
    const stops = hangingOnce();
    const { id } = await runNow();
    await reached(id, 'running');
    await api.asSystem((tx) =>
      tx.query(`update matching_run set requested_at = now() - interval '61 seconds' where id = $1`, [id]),
    );
    await publishedNeed(who, { ...BLANKETS, quantity: 2 });
    await sleep(900);
    expect([(await runOf(id)).state, stops[0]?.aborted]).toEqual(['running', false]);
    expect((await coordinator.send('POST', `/matching/runs/${id}/cancel`, {})).status).toBe(200);
  });

  it('waits as one, beside one that follows a change', async () => {
    const waiting = newId();
    await api.asSystem((tx) =>
      tx.query(`insert into matching_run (id, state, reason) values ($1, 'requested', 'stock.changed')`, [
        waiting,
      ]),
    );
    const hanging = hangingOnce();
    const running = await runNow();
    await reached(running.id, 'running');
    expect(running.id).not.toBe(waiting);
    const next = await runNow();
    expect((await runNow()).id).toBe(next.id);
    expect(hanging[0]?.aborted).toBe(false);
    for (const id of [next.id, waiting, running.id])
      expect((await coordinator.send('POST', `/matching/runs/${id}/cancel`, {})).status).toBe(200);
  });
});
