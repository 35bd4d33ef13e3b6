import { describe, expect, it } from '@jest/globals';
import { ruinAndRecreate } from './ruin-and-recreate.js';
import { seededRandom, shuffled } from './seeded-random.js';

/** Order numbers so that neighbours differ little; swapping two is the neighbourhood. */
const numbers = [7, 1, 9, 3, 8, 2, 6, 4, 5];
const roughness = (order: readonly number[]) =>
  order.reduce((sum, n, i) => sum + (i === 0 ? 0 : Math.abs(n - (order[i - 1] ?? n))), 0);

function search(seed: number, iterations: number): number[] {
  return ruinAndRecreate<number[]>({
    initial: numbers,
    cost: roughness,
    iterations,
    random: seededRandom(seed),
    temperature: { start: 5, end: 0.05 },
    neighbour: (order, random) => {
      const [i, j] = [0, 1].map(() => Math.floor(random() * order.length)) as [number, number];
      return order.map((n, k) => (k === i ? (order[j] ?? n) : k === j ? (order[i] ?? n) : n));
    },
  });
}

describe('ruin and recreate', () => {
  it('finds the optimum of a small problem and leaves the start as it was', () => {
    const before = [...numbers];
    expect(roughness(search(1, 5000))).toBe(8);
    expect(numbers).toEqual(before);
  });

  it('gives the same answer for the same seed and never one worse than the start', () => {
    for (let seed = 0; seed < 20; seed++) {
      const found = search(seed, 50);
      expect(search(seed, 50)).toEqual(found);
      expect(roughness(found)).toBeLessThanOrEqual(roughness(numbers));
    }
    expect(search(1, 0)).toEqual(numbers);
  });
});

describe('seeded random', () => {
  it('is uniform enough and differs between seeds', () => {
    const random = seededRandom(42);
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) buckets[Math.floor(random() * 10)]!++;
    expect(Math.min(...buckets)).toBeGreaterThan(850);
    expect(Math.max(...buckets)).toBeLessThan(1150);
    expect(seededRandom(1)()).not.toBe(seededRandom(2)());
  });

  it('shuffles into a permutation', () => {
    const result = shuffled(numbers, seededRandom(3));
    expect(result).not.toEqual(numbers);
    expect([...result].sort()).toEqual([...numbers].sort());
  });
});
