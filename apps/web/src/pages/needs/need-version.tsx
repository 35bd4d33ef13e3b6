import type { Schemas } from '../../api/client';

type Version = Partial<Pick<Schemas['NeedView'], 'title' | 'titleLanguage'>>;

/** One version of a need, to compare with another. */
export function NeedVersion({ thing }: { readonly thing: unknown }) {
  const { title, titleLanguage } = thing as Version;
  return <p lang={titleLanguage}>{title}</p>;
}
