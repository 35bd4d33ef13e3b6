import { describe, expect, it } from '@jest/globals';
import type { HandLaidPlan } from '../schedule/plan.js';
import { layOut } from '../schedule/hand-plan.js';
import type { ScheduleCrossing, ScheduleRequest, WaitsByClass } from '../schedule/plan.js';
import {
  asGoods,
  bus,
  consignment,
  CROSSINGS,
  driver,
  HOUR,
  MONDAY,
  request,
  semi,
} from '../schedule/request.fixture.js';
import { queueRisk } from './queue-risk.js';

const MINUTE = 60_000;
const inKyiv = (at: number): string => new Date(at + 2 * HOUR).toISOString().slice(11, 16);
const DRIVER = driver('anna', ['CE']);
const LORRY = semi('lorry', { endPlaceId: 'koeln' });
const week = (hours: number): number[] => Array<number>(7).fill(hours * 60);
const gate = (waitsP90: WaitsByClass): ScheduleCrossing => ({ ...CROSSINGS[0]!, waitsP90 });

const BY_LORRY: HandLaidPlan = {
  crossingId: 'korczowa',
  routes: [
    {
      ...{ vehicleId: 'lorry', driverIds: ['anna'], departAt: MONDAY },
      steps: [
        { consignmentId: 'c1', load: true },
        { consignmentId: 'c1', load: false },
      ],
    },
  ],
};

function asked(change: Partial<ScheduleRequest> = {}, of: Parameters<typeof consignment>[1] = {}) {
  return request({
    ...{ vehicles: [LORRY], drivers: [DRIVER], crossings: [gate({ truck_gt_7_5t: week(9) })] },
    consignments: [consignment('c1', of)],
    ...change,
  });
}
const riskOf = (asks: ScheduleRequest, hand = BY_LORRY) =>
  queueRisk({ request: asks, consignmentOf: new Map(asks.consignments.map(({ id }) => [id, id])) }, hand);

/** When unloading begins by the plan, and when the lorry has stood in the queue. */
function planned(asks: ScheduleRequest): { unloadAt: number; borderAt: number; controlAt: number } {
  const { legs } = layOut(asks, BY_LORRY).plan.journeys[0]!;
  const border = legs.find(({ kind }) => kind === 'border')!;
  return {
    unloadAt: legs.find(({ kind }) => kind === 'unload')!.startAt,
    borderAt: border.startAt,
    controlAt: border.endAt - asks.rules.borderHandling * MINUTE,
  };
}

describe('a long queue at the border', () => {
  it('moves the arrival, and nothing is missed where there is time', () => {
    const asks = asked();
    const risk = riskOf(asks);
    const late = risk.consignments.get('c1');
    expect(late?.missed).toEqual([]);
    expect(late?.laterMinutes).toBeGreaterThanOrEqual(7 * 60);
    expect(late?.arriveAt).toBe(planned(asks).unloadAt + (late?.laterMinutes ?? 0) * MINUTE);
    expect(risk.journeys.get('lorry')?.arriveAt).toBe(late?.arriveAt);
  });

  it('names the day of need that it misses, and by how much', () => {
    const latestArrivalAt = planned(asked()).unloadAt + HOUR;
    const late = riskOf(asked({}, { latestArrivalAt })).consignments.get('c1');
    expect(late?.missed).toEqual([
      {
        what: 'arrival',
        latestAt: latestArrivalAt,
        byMinutes: ((late?.arriveAt ?? 0) - latestArrivalAt) / MINUTE,
      },
    ]);
  });

  it('names papers that run out in the queue, before the control', () => {
    const { borderAt } = planned(asked());
    const papers = { codeValidUntil: borderAt + 4 * HOUR, declarationValidUntil: borderAt + 5 * HOUR };
    const late = riskOf(asked({}, papers)).consignments.get('c1');
    const [code, declaration] = late?.missed ?? [];
    expect(code).toMatchObject({ what: 'code', latestAt: papers.codeValidUntil });
    expect(declaration).toMatchObject({ what: 'declaration', latestAt: papers.declarationValidUntil });
    expect(declaration?.byMinutes).toBe((code?.byMinutes ?? 0) - 60);
    expect(planned(asked()).controlAt).toBeLessThan(papers.codeValidUntil);
  });

  it('says where a curfew comes in between', () => {
    const gift = bus('gift');
    const hand: HandLaidPlan = {
      crossingId: 'korczowa',
      routes: [{ vehicleId: 'gift', driverIds: ['olha', 'ivan'], departAt: MONDAY, steps: [] }],
    };
    const until = (from: number) =>
      asked({
        ...{ vehicles: [gift], drivers: [driver('olha', ['D']), driver('ivan', ['D'])] },
        ...{ consignments: [asGoods(gift)], crossings: [gate({ bus: week(3) })] },
        curfews: [{ areaIds: ['dnipro'], from: inKyiv(from), to: inKyiv(from + 6 * HOUR) }],
      });
    const arriveAt = layOut(until(MONDAY), hand).plan.journeys[0]!.arriveAt;
    const margin = asked().rules.curfewMargin * MINUTE;
    const late = riskOf(until(arriveAt + margin + 30 * MINUTE), hand).consignments.get('goods-gift');
    expect(late).toMatchObject({ waitsForCurfew: true, missed: [] });
    expect(late?.laterMinutes).toBeGreaterThan(6 * 60);
  });

  it('says that the crew would work too long where the queue is longer than its day', () => {
    const asks = asked({ crossings: [gate({ truck_gt_7_5t: week(24) })] });
    expect(riskOf(asks).consignments.get('c1')?.missed).toMatchObject([{ what: 'duty', latestAt: null }]);
  });

  it('is not known, rather than no risk, where no such queue is known for the class', () => {
    for (const waitsP90 of [{}, { bus: week(1) }, { truck_gt_7_5t: null }]) {
      const risk = riskOf(asked({ crossings: [gate(waitsP90)] }));
      expect(risk.consignments.get('c1')).toBeNull();
      expect(risk.journeys.get('lorry')).toBeNull();
    }
  });

  it('does not reach who stays on this side of the border', () => {
    const asks = asked({ crossings: [gate({})] }, { destinationPlaceId: 'dresden' });
    expect(riskOf(asks).consignments.get('c1')).toMatchObject({ laterMinutes: 0, missed: [] });
  });

  it('is that of the last part of a consignment, with what any part misses', () => {
    const gift = bus('gift');
    const latestArrivalAt = planned(asked()).unloadAt + HOUR;
    const asks = asked({
      vehicles: [LORRY, gift],
      drivers: [DRIVER, driver('olha', ['D']), driver('ivan', ['D'])],
      consignments: [consignment('c1', { latestArrivalAt }), asGoods(gift)],
      crossings: [gate({ truck_gt_7_5t: week(9), bus: week(8) })],
    });
    const hand: HandLaidPlan = {
      ...BY_LORRY,
      routes: [
        ...BY_LORRY.routes,
        { vehicleId: 'gift', driverIds: ['olha', 'ivan'], departAt: MONDAY, steps: [] },
      ],
    };
    const consignmentOf = new Map([
      ['c1', 'whole'],
      ['goods-gift', 'whole'],
    ]);
    const whole = queueRisk({ request: asks, consignmentOf }, hand).consignments.get('whole');
    const alone = riskOf(asks, hand);
    const ends = [alone.consignments.get('c1'), alone.consignments.get('goods-gift')].map(
      (one) => one?.arriveAt ?? 0,
    );
    expect(whole?.arriveAt).toBe(Math.max(...ends));
    expect(whole?.missed.map(({ what }) => what)).toEqual(['arrival']);
  });
});
