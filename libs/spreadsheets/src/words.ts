import type { Text } from '#libs/kernel';
import { folded } from './names.js';

/** What the cells of a column can say, and how people write it. */
export interface Words<K extends string> {
  readonly names: Readonly<Record<K, Text>>;
  readonly of: ReadonlyMap<string, K>;
}

/** Each word by its key, by what it is called in any language, and by what else people write for it. */
export function wordsIn<K extends string>(
  names: Readonly<Record<K, Text>>,
  otherWords: Readonly<Record<K, readonly string[]>>,
): Words<K> {
  const keys = Object.keys(names) as K[];
  const of = new Map(
    keys.flatMap((key) =>
      [key, ...Object.values(names[key]), ...otherWords[key]].map((word) => [folded(word), key] as const),
    ),
  );
  return { names, of };
}
