import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { TableTooLarge, TableUnreadable } from './table.errors.js';

/** All that the reader sees of a workbook, unpacked; ten times what 200 rows need. */
const MAX_UNPACKED = 8_000_000;
const MAX_ENTRIES = 1_000;
/** Pictures, themes and macros stay packed. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[\w.-]+\.xml)$/;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

const unpack = promisify((data: Buffer, limit: number, done: (error: Error | null, result: Buffer) => void) =>
  inflateRaw(data, { maxOutputLength: limit }, done),
);

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly data: Buffer;
}

/**
 * The needed parts of the archive by their names. Sizes that the archive states are not believed: unpacking stops at
 * the limit. @throws TableUnreadable, TableTooLarge
 */
export async function inflatedXml(archive: Buffer): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  let left = MAX_UNPACKED;
  for (const { name, method, data } of entriesOf(archive)) {
    const part = method === 0 ? data : await unpack(data, Math.max(1, left)).catch(refused);
    left -= part.length;
    if (left < 0) throw new TableTooLarge({ maxRows: 200, maxColumns: 60 });
    parts.set(name, part);
  }
  return parts;
}

function refused(error: NodeJS.ErrnoException): never {
  throw error.code === 'ERR_BUFFER_TOO_LARGE'
    ? new TableTooLarge({ maxRows: 200, maxColumns: 60 })
    : new TableUnreadable();
}

function entriesOf(archive: Buffer): Entry[] {
  try {
    return directory(archive);
  } catch (error) {
    if (error instanceof RangeError) throw new TableUnreadable();
    throw error;
  }
}

/** @throws RangeError where an offset leads outside of the file. */
function directory(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new TableUnreadable();
  const count = archive.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new TableTooLarge({ maxRows: 200, maxColumns: 60 });
  const entries = new Map<string, Entry>();
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new TableUnreadable();
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (NEEDED.test(name)) {
      if (entries.has(name)) throw new TableUnreadable();
      entries.set(name, entryAt(archive, at, name));
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return [...entries.values()];
}

function entryAt(archive: Buffer, at: number, name: string): Entry {
  const encrypted = (archive.readUInt16LE(at + 8) & 1) === 1;
  const method = archive.readUInt16LE(at + 10);
  const size = archive.readUInt32LE(at + 20);
  const local = archive.readUInt32LE(at + 42);
  if (encrypted || (method !== 0 && method !== 8) || archive.readUInt32LE(local) !== LOCAL)
    throw new TableUnreadable();
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (start + size > archive.length) throw new TableUnreadable();
  return { name, method, data: archive.subarray(start, start + size) };
}

/** An archive of just these parts, not packed. */
export function storedArchive(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const title = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(title.length, 22);
    files.push(signature(LOCAL), facts, title, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    list.push(signature(CENTRAL), Buffer.from([20, 0]), facts, place, title);
    offset += 30 + title.length + data.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
