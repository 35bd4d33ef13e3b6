/** What stands for a character that the font cannot draw. */
export const UNPRINTABLE = '▯';

const ZERO_WIDTH_SPACE = '\u200B';
/** A word, or several that hyphens join, each with a capital or none: Білгород-Дністровська. */
const ORDINARY = /^\P{L}*(?:\p{Lu}?[\p{Ll}’']{1,40}[-–])*\p{Lu}?[\p{Ll}’']{1,40}\P{L}*$/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Text as it can be set: composed (NFC), one kind of line break, no control or direction-changing
 * characters, `▯` for each character the font lacks, and a place to break in words too long for a column.
 */
export function printable(text: string, covered: (codePoint: number) => boolean): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\u202F/g, '\u00A0');
  const drawn = Array.from(graphemes.segment(plain), ({ segment }) => drawable(segment, covered)).join('');
  return drawn.replace(/[^\s\u00AD]{21,}/gu, breakable);
}

function drawable(grapheme: string, covered: (codePoint: number) => boolean): string {
  const visible = grapheme.replace(/[\p{Cf}\p{Cc}\uFE00-\uFE0F]/gu, (c) =>
    c === '\n' || c === '\u00AD' ? c : '',
  );
  const complete = Array.from(visible).every((c) => c === '\n' || covered(c.codePointAt(0)!));
  return complete ? visible : UNPRINTABLE;
}

/**
 * Ordinary words are hyphenated by the typesetter, and codes up to 20 characters (VIN, SSCC, MRN) stay
 * whole, so that they can be searched for; longer ones get break places, behind their own marks where they have any.
 */
function breakable(word: string): string {
  if (isWhole(word)) return word;
  return word
    .split(/(?<=[./@:;,_-])(?=[^\s./@:;,_-])/u)
    .map((part) => (isWhole(part) ? part : inSixes(part)))
    .join(ZERO_WIDTH_SPACE);
}

const isWhole = (part: string): boolean => part.length <= 20 || (part.length < 50 && ORDINARY.test(part));

const inSixes = (part: string): string =>
  Array.from(graphemes.segment(part), ({ segment }) => segment)
    .map((grapheme, i) => (i > 0 && i % 6 === 0 ? ZERO_WIDTH_SPACE + grapheme : grapheme))
    .join('');
