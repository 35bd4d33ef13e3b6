import type { SeededRandom } from './seeded-random.js';

export interface RuinAndRecreate<S> {
  initial: S;
  cost: (solution: S) => number;
  /** A new solution from part of this one; the one given stays as it is. */
  neighbour: (solution: S, random: SeededRandom) => S;
  iterations: number;
  random: SeededRandom;
  /** Temperatures in units of cost; the start is cooled geometrically to the end. */
  temperature: { start: number; end: number };
}

/**
 * Ruin and recreate under simulated annealing: a neighbour is taken when it is better than the current
 * solution plus a random slack that shrinks. Returns the best solution met; never worse than `initial`.
 */
export function ruinAndRecreate<S>(search: RuinAndRecreate<S>): S {
  const { random, temperature, iterations } = search;
  const cooling = Math.pow(temperature.end / temperature.start, 1 / Math.max(1, iterations));
  let heat = temperature.start;
  let current = search.initial;
  let currentCost = search.cost(current);
  let best = current;
  let bestCost = currentCost;
  for (let i = 0; i < iterations; i++, heat *= cooling) {
    const next = search.neighbour(current, random);
    const nextCost = search.cost(next);
    if (nextCost < currentCost - heat * Math.log(1 - random() * (1 - 1e-12))) {
      current = next;
      currentCost = nextCost;
    }
    if (nextCost < bestCost) {
      best = next;
      bestCost = nextCost;
    }
  }
  return best;
}
