/**
 * A file as the typesetter writes it: one table of plain objects, nothing packed together. Bytes are kept as Latin-1
 * text, one character each.
 */
export class WrittenPdf {
  readonly text: string;
  readonly trailer: string;
  /** Where the table of the objects begins. */
  readonly tableAt: number;
  private readonly offsets: readonly number[];

  /** @throws Error for a file that is written in another way. */
  constructor(bytes: Uint8Array) {
    this.text = Buffer.from(bytes).toString('latin1');
    this.tableAt = Number(match(/startxref\s+(\d+)\s+%%EOF\s*$/, this.text.slice(-100)));
    const table = this.text.slice(this.tableAt);
    this.trailer = match(/\ntrailer\n<<\n([\s\S]*?)>>\nstartxref/, table);
    this.offsets = [...table.matchAll(/^(\d{10}) \d{5} [nf]\r$/gm)].map(([, offset]) => Number(offset));
  }

  /** How many numbers of objects are taken. */
  get size(): number {
    return this.offsets.length;
  }

  /** What stands between `obj` and `endobj`. */
  object(number: number): string {
    const from = this.offsets[number] ?? this.text.length;
    const next = Math.min(...this.offsets.filter((offset) => offset > from), this.tableAt);
    return match(/^\d+ 0 obj\n([\s\S]*)\nendobj\s*$/, this.text.slice(from, next));
  }

  /**
   * The same file with these objects instead of those of the same numbers, or beside them: what was there stays where
   * it is, byte by byte (an incremental update, ISO 32000-1, 7.5.6).
   */
  with(objects: ReadonlyMap<number, string>): Uint8Array<ArrayBuffer> {
    let body = `${this.text}\n`;
    let table = '';
    for (const [number, content] of objects) {
      table += `${number} 1\n${String(body.length).padStart(10, '0')} 00000 n\r\n`;
      body += `${number} 0 obj\n${content}\nendobj\n\n`;
    }
    const size = Math.max(this.size, ...[...objects.keys()].map((number) => number + 1));
    const trailer = `${this.trailer.replace(/\/Size \d+/, `/Size ${size}`)}  /Prev ${this.tableAt}\n`;
    const end = `xref\n${table}trailer\n<<\n${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
    return new Uint8Array(Buffer.from(body + end, 'latin1'));
  }
}

/** The number of the first object that is referred to behind a key, or at all. @throws Error where there is none. */
export const referenceIn = (text: string, key = ''): number =>
  Number(match(new RegExp(`${key}\\s*\\[?(\\d+) 0 R`), text));

function match(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`The typesetter wrote a file without ${pattern.source}`);
  return found;
}
