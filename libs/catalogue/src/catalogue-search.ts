/** Something that can be found by its words. */
export interface Findable<T> {
  readonly thing: T;
  readonly names: readonly string[];
  /** Found as well, but less well than a name. */
  readonly synonyms: readonly string[];
}

const SYNONYM = 0.9;
/** Below that a word is another word. */
const LIKE_ENOUGH = 0.45;

/**
 * What matches every word of the query, best first. Tolerant of endings, typing errors, apostrophes and case:
 * words are compared by beginning, by part and by the pairs of letters that they share.
 */
export function find<T>(query: string, things: readonly Findable<T>[]): T[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return things.map(({ thing }) => thing);
  return things
    .map(({ thing, names, synonyms }) => {
      const own = names.flatMap(wordsOf);
      const other = synonyms.flatMap(wordsOf);
      const scores = asked.map((word) => Math.max(best(word, own), SYNONYM * best(word, other)));
      const found = scores.every((score) => score > 0);
      return { thing, score: found ? scores.reduce((sum, score) => sum + score, 0) : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ thing }) => thing);
}

const best = (word: string, words: readonly string[]): number =>
  Math.max(0, ...words.map((other) => likeness(word, other)));

/** From 0, another word, to 1, the same. */
function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  if (word.startsWith(asked)) return 0.9;
  if (asked.length >= 3 && word.includes(asked)) return 0.75;
  const shared = stem(asked, word);
  if (shared >= 5 && shared >= Math.max(asked.length, word.length) - 3) return 0.7;
  if (asked.length < 4) return 0;
  const dice = diceOf(asked, word);
  return dice >= LIKE_ENOUGH ? 0.65 * dice : 0;
}

function stem(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The share of letter pairs, with the word's edges, that two words have in common. */
function diceOf(a: string, b: string): number {
  const pairsOf = (word: string): string[] => [...` ${word}`].map((_, at) => ` ${word} `.slice(at, at + 2));
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const open = [...right];
  const common = left.filter((pair) => {
    const at = open.indexOf(pair);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
