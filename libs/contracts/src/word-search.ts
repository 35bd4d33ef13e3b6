/** Something that can be found by its words. */
export interface Findable<T> {
  readonly thing: T;
  readonly names: readonly string[];
  /** Found as well, but less well than a name. */
  readonly synonyms: readonly string[];
}

/** The words of something, ready to be compared. */
export interface FindableWords {
  readonly names: readonly string[];
  readonly synonyms: readonly string[];
}

const SYNONYM = 0.95;

/**
 * What matches every word of the query, best first; everything in its order for an empty one. The one way in which words
 * are compared, for the server and for the pages: case, accents and apostrophes do not matter, endings and typing errors
 * hardly.
 */
export function findByWords<T>(query: string, things: readonly Findable<T>[]): T[] {
  const asked = new AskedWords(query);
  return things
    .map(({ thing, names, synonyms }) => ({
      thing,
      score: asked.scoreOf({ names: names.flatMap(wordsOf), synonyms: synonyms.flatMap(wordsOf) }),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ thing }) => thing);
}

/** A query that is compared with many things: each word that they have in common is compared once. */
export class AskedWords {
  private readonly asked: readonly { readonly word: string; readonly known: Map<string, number> }[];

  constructor(query: string) {
    const words = wordsOf(query);
    const telling = words.filter((word) => !SMALL_WORDS.has(word));
    this.asked = (telling.length > 0 ? telling : words).map((word) => ({ word, known: new Map() }));
  }

  /** From 0, some word does not fit, upwards; of an empty query everything fits equally. */
  scoreOf({ names, synonyms }: FindableWords): number {
    if (this.asked.length === 0) return 1;
    let sum = 0;
    for (const one of this.asked) {
      const score = Math.max(best(one, names), SYNONYM * best(one, synonyms));
      if (score === 0) return 0;
      sum += score;
    }
    return sum / this.asked.length;
  }
}

/** Words that say nothing about a thing. */
const SMALL_WORDS = new Set(
  'für mit von und zu der die das з із зі у в на для та і й до від the for and with of'
    .split(' ')
    .flatMap((word) => wordsOf(word)),
);

function best(
  { word, known }: { readonly word: string; readonly known: Map<string, number> },
  words: readonly string[],
): number {
  let most = 0;
  for (const other of words) {
    let score = known.get(other);
    if (score === undefined) known.set(other, (score = likeness(word, other)));
    if (score > most) most = score;
  }
  return most;
}

/** From 0, another word, to 1, the same. */
function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  if (isInflected(asked, word)) return 0.9;
  if (word.startsWith(asked)) return 0.85;
  if (asked.length >= 3 && word.includes(asked)) return 0.75;
  // The head of a compound stands at its end: a Stromgenerator is a generator.
  if (word.length >= 5 && asked.endsWith(word)) return 0.7;
  const errors = errorsIn(asked);
  return errors > 0 && isMistyped(asked, word, errors) ? 0.5 : 0;
}

/** The same stem with another ending. */
function isInflected(asked: string, word: string): boolean {
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared += 1;
  const longer = Math.max(asked.length, word.length);
  return (shared >= 5 && shared >= longer - 3) || (shared >= 3 && shared === longer - 1);
}

/** How many typing errors a word may have before it is another one. */
const errorsIn = (asked: string): number => {
  if (asked.length >= 9) return 2;
  return asked.length >= 5 ? 1 : 0;
};

/** Long enough for its beginning alone to be looked for while it is being typed. */
const BEGINNING = 7;

/**
 * Whether letters left out, added, changed or swapped lead from one to the other, at most so many; of a longer word its
 * beginning is enough. (Optimal string alignment.)
 */
function isMistyped(asked: string, word: string, most: number): boolean {
  const isBeginning = asked.length >= BEGINNING && word.length > asked.length;
  if (!isBeginning && Math.abs(word.length - asked.length) > most) return false;
  const width = Math.min(word.length, asked.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= asked.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= width; at += 1) {
      const isSame = asked[row - 1] === word[at - 1];
      const isSwapped =
        row > 1 && at > 1 && asked[row - 1] === word[at - 2] && asked[row - 2] === word[at - 1];
      line[at] = Math.min(
        (last[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...line) > most) return false;
    before = last;
    last = line;
  }
  return (isBeginning ? Math.min(...last) : (last[word.length] ?? Infinity)) <= most;
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
