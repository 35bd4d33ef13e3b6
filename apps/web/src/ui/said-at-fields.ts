import { createContext, useContext, useLayoutEffect, useState } from 'react';

/** Takes a sentence that a field says of itself, and answers what takes it back. */
type Say = (sentence: string) => () => void;

const SaidAtFields = createContext<Say | undefined>(undefined);
export const FieldsThatSay = SaidAtFields.Provider;

/** What the fields of a form say of themselves, so that its refusal does not say it again. */
export function useSaidAtFields(): { readonly said: readonly string[]; readonly say: Say } {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [say] = useState<Say>(() => (sentence: string) => {
    setSaid((before) => [...before, sentence]);
    return () => setSaid((before) => before.filter((_, index) => index !== before.indexOf(sentence)));
  });
  return { said, say };
}

/** A field says what is wrong with it, where its form listens. */
export function useSayAtField(error: string | undefined): void {
  const say = useContext(SaidAtFields);
  useLayoutEffect(() => (error === undefined ? undefined : say?.(error)), [error, say]);
}
