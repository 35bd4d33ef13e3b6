export type Point = readonly [x: number, y: number];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ASPECT = 1.6;
const LEAST_WIDTH = 260;
const MARGIN = 0.18;

/** The part of the drawing that holds all points with room around them for their names. */
export function frameAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(
    (right - left) * (1 + 2 * MARGIN),
    (bottom - top) * (1 + 2 * MARGIN) * ASPECT,
    LEAST_WIDTH,
  );
  const height = width / ASPECT;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
