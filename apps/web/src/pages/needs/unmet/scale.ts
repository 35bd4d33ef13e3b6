/** Marks of an axis from nought to at least the highest value: round, whole, three to six of them. */
export function marksUpTo(highest: number): readonly number[] {
  const rough = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? 1);
  return Array.from({ length: Math.ceil(Math.max(highest, 1) / step) + 1 }, (_, index) => index * step);
}

/** Every how many steps one is named, so that names of this width do not touch. */
export const everyNth = (count: number, room: number, nameWidth: number): number =>
  Math.max(1, Math.ceil((count * nameWidth) / Math.max(room, 1)));
