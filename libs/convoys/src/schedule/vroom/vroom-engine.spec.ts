import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '#libs/solvers';
import { type SampleVroom, startSampleVroom } from '../../../../../test/support/sample-vroom.js';
import { checkPlan } from '../check/check-plan.js';
import type { ScheduleRequest } from '../plan.js';
import {
  asGoods,
  bus,
  consignment,
  DAY,
  driver,
  HOUR,
  MONDAY,
  randomRequest,
  request,
  semi,
} from '../request.fixture.js';
import { InProcessScheduleEngine } from '../schedule-engine.js';
import { VroomScheduleEngine } from './vroom-engine.js';
import { configuredVroom, type VroomUnavailable } from './vroom-program.js';

const OPTIONS = { seed: 1, iterations: 5 };

let sample: SampleVroom;
let failures: VroomUnavailable[];
const engineOf = (env: NodeJS.ProcessEnv): VroomScheduleEngine =>
  new VroomScheduleEngine(configuredVroom(env)!, new InProcessScheduleEngine(), (why) => failures.push(why));
const plan = (asked: ScheduleRequest, options: object = {}) =>
  engineOf({ PORUCH_VROOM_URL: sample.address }).plan(asked, { ...OPTIONS, ...options });

beforeAll(async () => {
  sample = await startSampleVroom();
});
afterAll(() => sample.close());
afterEach(() => {
  delete sample.disturbance;
  sample.asked.length = 0;
  failures = [];
});
failures = [];

const convoy = (change: Partial<ScheduleRequest> = {}): ScheduleRequest =>
  request({
    vehicles: [semi('lorry', { endPlaceId: 'koeln' }), bus('gift')],
    drivers: [driver('anna', ['CE']), driver('olha', ['D']), driver('ivan', ['D', 'CE'])],
    consignments: [
      consignment('c1', { weightG: 9_000_000 }),
      consignment('c2', { originPlaceId: 'dortmund', destinationPlaceId: 'kyiv' }),
      asGoods(bus('gift')),
    ],
    ...change,
  });

describe('VROOM as the planner', () => {
  it('is asked in its own format, and its routes become journeys that keep every rule', async () => {
    const asked = convoy();
    const made = await plan(asked);
    expect(failures).toEqual([]);
    expect(made.unscheduled).toEqual([]);
    expect(made.journeys.map(({ vehicleId }) => vehicleId).sort()).toEqual(['gift', 'lorry']);
    expect(checkPlan(asked, made)).toEqual([]);
    expect(made.engine?.name).toBe('vroom');
    expect(made.engine?.unknownRules).toEqual(
      expect.arrayContaining(['driving', 'curfew', 'papers', 'crews']),
    );
    expect(sample.asked.length).toBeGreaterThan(0);
    expect(sample.asked[0]?.shipments).toHaveLength(2);
  });

  it('is told how long ways with rests and the queue at the gate take', async () => {
    await plan(convoy({ consignments: [consignment('c1')] }));
    const [problem] = sample.asked;
    const { vehicles, shipments, matrices } = problem!;
    const { durations, distances } = matrices[vehicles[0]!.profile]!;
    const { pickup, delivery } = shipments[0]!;
    const hours = (durations[pickup.location_index]?.[delivery.location_index] ?? 0) / 3600;
    const km = (distances[pickup.location_index]?.[delivery.location_index] ?? 0) / 1000;
    expect(km).toBeGreaterThan(2000);
    expect(hours).toBeGreaterThan(km / 65 + 2 * 11);
  });

  it('leaves out what an exact timetable makes late, with the rule', async () => {
    const asked = convoy({
      consignments: [consignment('c1', { latestArrivalAt: MONDAY + DAY }), consignment('c2')],
    });
    const made = await plan(asked);
    expect(checkPlan(asked, made)).toEqual([]);
    expect(made.unscheduled).toMatchObject([
      { consignmentId: 'c1', obstacles: [{ rule: 'arrives_too_late' }] },
    ]);
    expect(made.journeys.flatMap(({ consignmentIds }) => consignmentIds)).toEqual(['c2']);
  });

  it('names what it found no vehicle for, and what lies nowhere', async () => {
    const made = await plan(
      convoy({
        consignments: [
          consignment('heavy', { weightG: 90_000_000 }),
          consignment('lost', { destinationPlaceId: 'atlantis' }),
        ],
      }),
    );
    const rules = new Map(made.unscheduled.map((u) => [u.consignmentId, u.obstacles[0]?.rule]));
    expect([...rules]).toEqual([
      ['heavy', 'no_place_on_route'],
      ['lost', 'unknown_reference'],
    ]);
  });

  it('breaks no rule on random requests', async () => {
    let journeys = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const asked = randomRequest(seededRandom(seed));
      const made = await plan(asked);
      expect({ seed, broken: checkPlan(asked, made) }).toEqual({ seed, broken: [] });
      journeys += made.journeys.length;
    }
    expect(failures).toEqual([]);
    expect(journeys).toBeGreaterThan(20);
  });
});

describe('a VROOM that does not answer', () => {
  it.each([
    ['says that it cannot', { status: 500, body: '{"code":1,"error":"Internal error"}' }, /Internal error/],
    ['is behind a proxy that answers', { status: 502, body: '<html>' }, /no JSON/],
    ['answers without routes', { status: 200, body: '{"code":0}' }, /no routes/],
    [
      'answers with other routes',
      { status: 200, body: '{"code":0,"routes":[{"vehicle":"a"}]}' },
      /no routes/,
    ],
    ['keeps silent', 'silent', /aborted|timeout/i],
  ] as const)('%s: the own planner plans, and somebody is told', async (_, disturbance, why) => {
    sample.disturbance = disturbance;
    const asked = convoy();
    const made = await plan(asked, { longestMs: 4_000 });
    expect(checkPlan(asked, made)).toEqual([]);
    expect(made.engine).toBeUndefined();
    expect(made.journeys.length).toBeGreaterThan(0);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.message).toMatch(why);
  });

  it('is left alone where there is nothing to ask', async () => {
    const made = await plan(convoy({ drivers: [] }));
    expect(sample.asked).toEqual([]);
    expect(made.journeys).toEqual([]);
    expect(made.unscheduled).toHaveLength(3);
  });
});

describe('VROOM as a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poruch-vroom-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = (name: string, body: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!${process.execPath}\n${body}`);
    chmodSync(path, 0o755);
    return path;
  };

  it('takes the problem and gives the solution', async () => {
    const path = program(
      'vroom',
      `let text = ''; process.stdin.on('data', (d) => (text += d)).on('end', () => {
        const { shipments, vehicles } = JSON.parse(text);
        const steps = shipments.flatMap((s) => [{ type: 'pickup', id: s.pickup.id }, { type: 'delivery', id: s.delivery.id }]);
        console.log(JSON.stringify({ code: 0, routes: [{ vehicle: vehicles[0].id, steps }] }));
      });`,
    );
    const asked = convoy({
      vehicles: [semi('lorry', { endPlaceId: 'koeln' })],
      consignments: [consignment('c1')],
    });
    const made = await engineOf({ PORUCH_VROOM_COMMAND: path }).plan(asked, OPTIONS);
    expect(failures).toEqual([]);
    expect(made.engine?.name).toBe('vroom');
    expect(made.journeys[0]?.consignmentIds).toEqual(['c1']);
    expect(made.journeys[0]?.arriveAt).toBeGreaterThan(MONDAY + 24 * HOUR);
  });

  it.each([
    ['is not there', () => join(folder, 'nothing'), /ENOENT/],
    ['fails', () => program('failing', 'process.exit(3);'), /no JSON|EPIPE/],
    ['never ends', () => program('endless', 'setInterval(() => 0, 1000);'), /aborted/],
  ] as const)('that %s: the own planner plans', async (_, path, why) => {
    const made = await engineOf({ PORUCH_VROOM_COMMAND: path() }).plan(convoy(), {
      ...OPTIONS,
      longestMs: 3_000,
    });
    expect(made.engine).toBeUndefined();
    expect(failures[0]?.message).toMatch(why);
  });
});

describe('the configuration of VROOM', () => {
  it('names none unless it is said', () => {
    expect(configuredVroom({})).toBeNull();
    expect(configuredVroom({ PORUCH_VROOM_URL: '', PORUCH_VROOM_COMMAND: '' })).toBeNull();
  });

  it.each([
    [{ PORUCH_VROOM_URL: 'vroom:3000' }, /PORUCH_VROOM_URL/],
    [{ PORUCH_VROOM_URL: 'http://vroom:3000', PORUCH_VROOM_COMMAND: '/usr/bin/vroom' }, /not both/],
  ])('%j is refused', (env, message) => {
    expect(() => configuredVroom(env)).toThrow(message);
  });
});
