/** What a search needs of an entry. Free of imports, so that the rules are tested without a browser. */
export interface Findable {
  readonly name: Readonly<Record<string, string>>;
  readonly synonyms: readonly string[];
}

const STEM = 5;
const ENDING = 3;

/**
 * The entries in which every typed word is found, those whose name begins so first. Ukrainian endings, apostrophes and
 * case do not matter. Works without a connection; the server's own search knows typing errors as well.
 */
export function findEntries<T extends Findable>(typed: string, entries: readonly T[]): readonly T[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, score: scoreOf(asked, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function scoreOf(asked: readonly string[], { name, synonyms }: Findable): number {
  const names = Object.values(name).flatMap(wordsOf);
  const others = synonyms.flatMap(wordsOf);
  const scores = asked.map((word) => Math.max(best(word, names), best(word, others) * 0.9));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

const best = (asked: string, words: readonly string[]): number =>
  Math.max(0, ...words.map((word) => likeness(asked, word)));

function likeness(asked: string, word: string): number {
  if (word === asked) return 4;
  if (word.startsWith(asked)) return 3;
  if (asked.length > 2 && word.includes(asked)) return 2;
  let same = 0;
  while (same < asked.length && asked[same] === word[same]) same += 1;
  return same >= STEM && same >= Math.max(asked.length, word.length) - ENDING ? 1 : 0;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
