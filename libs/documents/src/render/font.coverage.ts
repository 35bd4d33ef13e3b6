/**
 * The characters a TrueType font can draw, read from its `cmap` table (subtables of format 4 and 12).
 * PDF/UA forbids a character without a glyph, so texts are checked against this set before they are set.
 */
export function coverageOf(font: Buffer): (codePoint: number) => boolean {
  const cmap = tableOffset(font, 'cmap');
  const ranges: [number, number][] = [];
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) ranges.push(...segments(font, subtable));
    if (format === 12) ranges.push(...groups(font, subtable));
  }
  const covered = new Set<number>();
  for (const [first, last] of ranges) for (let c = first; c <= last; c++) covered.add(c);
  return (codePoint) => covered.has(codePoint);
}

function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function segments(font: Buffer, subtable: number): [number, number][] {
  const bytes = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + bytes + 2;
  return Array.from({ length: bytes / 2 }, (_, i): [number, number] => [
    font.readUInt16BE(starts + i * 2),
    font.readUInt16BE(ends + i * 2),
  ]).filter(([first]) => first !== 0xffff);
}

function groups(font: Buffer, subtable: number): [number, number][] {
  return Array.from({ length: font.readUInt32BE(subtable + 12) }, (_, i): [number, number] => [
    font.readUInt32BE(subtable + 16 + i * 12),
    font.readUInt32BE(subtable + 16 + i * 12 + 4),
  ]);
}
