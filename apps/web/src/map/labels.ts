import type { Point } from './framing';

export interface Label {
  readonly id: string;
  /** In pixels. */
  readonly at: Point;
  readonly text: string;
}

/** Where a name stands beside its dot, in pixels from the dot. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 11;
const HEIGHT = 16;
/** Of a letter of 14 px, half bold. */
const LETTER = 7.6;

const SIDES: readonly Placed[] = [
  { x: GAP, y: 5, anchor: 'start' },
  { x: -GAP, y: 5, anchor: 'end' },
  { x: 0, y: -GAP - 2, anchor: 'middle' },
  { x: 0, y: GAP + 12, anchor: 'middle' },
];

/**
 * Finds for each name the side of its dot where it covers no other name or dot and stays on the drawing: right, left,
 * above, below. Names of dots that leave no room on any side are left out, later ones first.
 */
export function placeLabels(
  labels: readonly Label[],
  dots: readonly Point[],
  width: number,
): ReadonlyMap<string, Placed> {
  const taken: Box[] = dots.map(([x, y]) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const placed = new Map<string, Placed>();
  for (const label of labels) {
    const side = SIDES.find((one) => {
      const box = boxOf(label, one);
      return box.left > 0 && box.right < width && !taken.some((other) => overlap(box, other));
    });
    if (!side) continue;
    taken.push(boxOf(label, side));
    placed.set(label.id, side);
  }
  return placed;
}

function boxOf({ at: [x, y], text }: Label, side: Placed): Box {
  const length = text.length * LETTER;
  const start = { start: 0, middle: -length / 2, end: -length }[side.anchor];
  const left = x + side.x + start;
  return { left, right: left + length, top: y + side.y - HEIGHT + 4, bottom: y + side.y + 4 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
