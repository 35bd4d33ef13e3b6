import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { useTitle } from './use-title';

interface TitleProps {
  readonly title: Schemas['TitleView'];
  /** Said where nothing has a name. */
  readonly otherwise?: string;
}

/** What something is called, for readers of every language: see `useTitle`. */
export function Title({ title: { name, words, language }, otherwise = '' }: TitleProps) {
  const { say } = useLanguage();
  const { main, mainLanguage, quoted } = useTitle()(words ?? '', language, name ? say(name) : '');
  return (
    <>
      <span lang={mainLanguage}>{main || otherwise}</span>
      {quoted ? <Quoted words={quoted} language={language} /> : null}
    </>
  );
}

/** The words of the author, marked as a quotation in their language. */
export const Quoted = ({ words, language }: { readonly words: string; readonly language: string | null }) => (
  <q className="author-words" lang={language ?? undefined}>
    {words}
  </q>
);
