import { inflateSync } from 'node:zlib';

/** How many pages a file of the typesetter has: the largest count in its page tree. */
export function pageCount(pdf: Uint8Array): number {
  const file = Buffer.from(pdf).toString('latin1');
  const packed = [...file.matchAll(/<<([^>]*\/Type \/ObjStm[^>]*)>>\s*stream\r?\n/g)].map((head) =>
    unpacked(pdf, head.index + head[0].length, head[1] ?? ''),
  );
  const counts = [file, ...packed].flatMap((text) => [
    ...text.matchAll(/\/Type \/Pages\b[^>]*?\/Count (\d+)/g),
  ]);
  return Math.max(0, ...counts.map(([, count]) => Number(count)));
}

/** Objects that share a compressed stream. */
function unpacked(pdf: Uint8Array, from: number, dictionary: string): string {
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  const stream = Buffer.from(pdf.subarray(from, from + length));
  return (dictionary.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
}
