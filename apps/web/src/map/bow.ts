import type { Point } from './framing';

/** A quadratic curve: where it begins, what bends it, where it ends. */
export type Bow = readonly [Point, Point, Point];

const LIFT = 0.12;

/** A line that rises a little to its left, so that there and back do not hide each other. */
export function bow(from: Point, to: Point): Bow {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return [from, [(from[0] + to[0]) / 2 + dy * LIFT, (from[1] + to[1]) / 2 - dx * LIFT], to];
}

export const pathOf = ([a, b, c]: Bow): string => `M${a.join(',')}Q${b.join(',')} ${c.join(',')}`;

/** The part of the curve between two shares of its parameter, by de Casteljau. */
export function partOf(whole: Bow, from: number, to: number): Bow {
  const [, , end] = before(whole, to);
  const [, middle] = after(before(whole, to), to === 0 ? 0 : from / to);
  return [pointAt(whole, from), middle, end];
}

const pointAt = (whole: Bow, share: number): Point => before(whole, share)[2];

function before([a, b, c]: Bow, share: number): Bow {
  const ab = between(a, b, share);
  return [a, ab, between(ab, between(b, c, share), share)];
}

function after([a, b, c]: Bow, share: number): Bow {
  const bc = between(b, c, share);
  return [between(between(a, b, share), bc, share), bc, c];
}

const between = ([x1, y1]: Point, [x2, y2]: Point, share: number): Point => [
  x1 + (x2 - x1) * share,
  y1 + (y2 - y1) * share,
];
