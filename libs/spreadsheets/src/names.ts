/** For comparing what people wrote: no case, no accents, no punctuation; `ß` is `ss`. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    // й and ї are letters of their own, not accents.
    .replace(/(?<![иі])\p{Diacritic}/gu, '')
    .normalize('NFC')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

export interface Found {
  /** The one that is meant, where there is no doubt. */
  readonly code?: string;
  /** Otherwise the nearest, best first. */
  readonly near: readonly string[];
}

const NEAR_ENOUGH = 0.62;
const CLEARLY_AHEAD = 0.08;
const WORTH_NAMING = 0.3;

/** Finds things by their codes and names, as people write them. */
export class NameIndex {
  private readonly exact = new Map<string, Set<string>>();
  private readonly aliases: { readonly code: string; readonly grams: ReadonlySet<string> }[] = [];

  constructor(things: readonly Named[]) {
    for (const { code, names } of things)
      for (const alias of [code, ...names.flatMap(aliasesOf)]) {
        const key = folded(alias);
        if (key === '') continue;
        this.exact.set(key, (this.exact.get(key) ?? new Set()).add(code));
        this.aliases.push({ code, grams: gramsOf(key) });
      }
  }

  find(text: string): Found {
    const key = folded(text);
    const named = [...(this.exact.get(key) ?? [])];
    if (named.length === 1) return { code: named[0]!, near: named };
    if (named.length > 1) return { near: named.slice(0, 3) };
    const [best, second, third] = this.ranked(key);
    const near = [best, second, third].flatMap((one) => (one && one.score >= WORTH_NAMING ? [one.code] : []));
    const sure = best && best.score >= NEAR_ENOUGH && best.score - (second?.score ?? 0) >= CLEARLY_AHEAD;
    return sure ? { code: best.code, near } : { near };
  }

  private ranked(key: string): { code: string; score: number }[] {
    const asked = gramsOf(key);
    const scores = new Map<string, number>();
    for (const { code, grams } of this.aliases)
      scores.set(code, Math.max(scores.get(code) ?? 0, likeness(asked, grams)));
    return [...scores].map(([code, score]) => ({ code, score })).sort((a, b) => b.score - a.score);
  }
}

/** A name, without what stands in parentheses, and each of its alternatives. */
function aliasesOf(name: string): string[] {
  const plain = name.replace(/\([^)]*\)/g, ' ');
  return [...new Set([name, plain, ...plain.split(/[,/]/)])].filter((alias) => folded(alias).length > 2);
}

/** Three letters each, with the word's ends marked. */
function gramsOf(key: string): Set<string> {
  const padded = ` ${key} `;
  return new Set(Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return (2 * common) / (a.size + b.size);
}
