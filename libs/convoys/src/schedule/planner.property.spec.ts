import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '#libs/solvers';
import { checkPlan } from './check/check-plan.js';
import { planConvoy } from './planner.js';
import { randomRequest } from './request.fixture.js';

describe('plans of random requests', () => {
  it('break no rule, and every consignment is carried or explained', () => {
    let journeys = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const asked = {
          ...randomRequest(seededRandom(seed)),
          ...(seed % 3 === 0 ? { convoys: { largest: 2 } } : {}),
        };
        const plan = planConvoy(asked, { seed, iterations: 8 });
        journeys += plan.journeys.length;
        expect(checkPlan(asked, plan)).toEqual([]);
      }),
      { numRuns: 60, seed: 20261121, endOnFailure: true },
    );
    expect(journeys).toBeGreaterThan(30);
  });
});
