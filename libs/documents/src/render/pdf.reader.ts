import { inflateSync } from 'node:zlib';

/** What a PDF written by the typesetter contains, read back for the tests. */
export interface ReadPdf {
  /** Every object as PDF syntax, object streams unpacked. */
  structure: string;
  /** The text of each page, a line per text run. */
  pages: string[];
  /** How often each page sets a clipping path; the QR code of a page does so once. */
  clips: number[];
}

interface PdfObject {
  dictionary: string;
  stream: Buffer | undefined;
}

/** Reads objects, object streams and `ToUnicode` maps; enough for files of the typesetter, not for any PDF. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(bytes));
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  const kids =
    /\/Kids \[([^\]]*)\]/.exec(dictionaries.find((d) => /\/Type \/Pages\b/.test(d)) ?? '')?.[1] ?? '';
  return {
    structure: dictionaries.join('\n'),
    pages: references(kids).map((page) => textOf(objects.get(page)?.dictionary ?? '', objects)),
    clips: references(kids).map(
      (page) => contentOf(objects.get(page)?.dictionary ?? '', objects).match(/\bW\*?\s+n\b/g)?.length ?? 0,
    ),
  };
}

function objectsOf(file: Buffer): Map<number, PdfObject> {
  const latin1 = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const start of latin1.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = start.index + start[0].length;
    const end = latin1.indexOf('endobj', from);
    const head = latin1.slice(from, end);
    const streamAt = /stream\r?\n/.exec(head);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const dictionary = streamAt ? head.slice(0, streamAt.index) : head;
    const raw = streamAt
      ? file.subarray(from + streamAt.index + streamAt[0].length).subarray(0, length)
      : undefined;
    const stream = raw && dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(Number(start[1]), { dictionary, stream });
    if (stream && /\/Type \/ObjStm/.test(dictionary)) unpack(dictionary, stream.toString('latin1'), objects);
  }
  return objects;
}

function unpack(dictionary: string, stream: string, objects: Map<number, PdfObject>): void {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const index = stream.slice(0, first).trim().split(/\s+/).map(Number);
  for (let i = 0; i < index.length; i += 2) {
    const next = index[i + 3];
    const body = stream.slice(first + index[i + 1]!, next === undefined ? undefined : first + next);
    objects.set(index[i]!, { dictionary: body, stream: undefined });
  }
}

const contentOf = (page: string, objects: Map<number, PdfObject>): string =>
  objects.get(references(/\/Contents (\d+ 0 R)/.exec(page)?.[1] ?? '')[0] ?? 0)?.stream?.toString('latin1') ??
  '';

function textOf(page: string, objects: Map<number, PdfObject>): string {
  const content = contentOf(page, objects);
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name, font] of (/\/Font <<([^>]*)>>/.exec(page)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(font))?.dictionary ?? '')?.[1];
    fonts.set(name!, charactersOf(objects.get(Number(unicode))?.stream?.toString('latin1') ?? ''));
  }
  const runs = content.matchAll(/BT\n([\s\S]*?)\nET\n/g);
  return Array.from(runs, ([, run]) => {
    const characters = fonts.get(/\/(\w+) [\d.]+ Tf/.exec(run!)?.[1] ?? '');
    const shown = run!.slice(run!.indexOf(' Tm\n') + 4);
    return shown
      .split(/(\/Span\s*<<[\s\S]*?>>\s*BDC[\s\S]*?EMC)/)
      .map((part) => (part.startsWith('/Span') ? actualText(part) : glyphText(part, characters)))
      .join('');
  }).join('\n');
}

function glyphText(part: string, characters: Map<string, string> | undefined): string {
  return (stringsOf(part).match(/.{4}/g) ?? []).map((glyph) => characters?.get(glyph) ?? '\uFFFD').join('');
}

/** The text that a marked run stands for, where its glyphs alone do not say it. */
function actualText(span: string): string {
  const bytes = Buffer.from(stringsOf(span.slice(0, span.indexOf('BDC')).replace(/<<|>>/g, ' ')), 'hex');
  return bytes.length > 1 && bytes.readUInt16BE(0) === 0xfeff
    ? bytes.swap16().toString('utf16le', 2)
    : bytes.toString('latin1');
}

/** The bytes of all strings in hexadecimal, whether written `<0041>` or `(\000A)`. */
function stringsOf(shown: string): string {
  let hex = '';
  for (let i = 0; i < shown.length; i++) {
    if (shown[i] === '<') {
      const end = shown.indexOf('>', i);
      hex += shown.slice(i + 1, end).toUpperCase();
      i = end;
    } else if (shown[i] === '(') {
      for (let depth = 1; depth > 0;) {
        const [literal = ''] = /^(?:\\[0-7]{1,3}|\\[\s\S]|[\s\S])/.exec(shown.slice(++i, i + 4)) ?? [];
        i += literal.length - 1;
        if (literal === '(') depth++;
        if (literal === ')') depth--;
        if (depth > 0) hex += unescaped(literal).toString(16).padStart(2, '0').toUpperCase();
      }
    }
  }
  return hex;
}

function unescaped(literal: string): number {
  if (!literal.startsWith('\\')) return literal.charCodeAt(0);
  if (/\d/.test(literal)) return Number.parseInt(literal.slice(1), 8);
  const named = 'nrtbf'.indexOf(literal.charAt(1));
  return named < 0 ? literal.charCodeAt(1) : '\n\r\t\b\f'.charCodeAt(named);
}

function charactersOf(cmap: string): Map<string, string> {
  return new Map(
    Array.from(cmap.matchAll(/^<(\w{4})> <(\w+)>$/gm), ([, glyph, utf16]) => [
      glyph!.toUpperCase(),
      Buffer.from(utf16!, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

function references(text: string): number[] {
  return Array.from(text.matchAll(/(\d+) 0 R/g), ([, number]) => Number(number));
}
