import { fill, type Language, type Text } from '#libs/kernel';

/** What a notification is about; a client links to it. */
export const SUBJECTS = [
  'need',
  'pledge',
  'match',
  'consignment',
  'convoy',
  'document',
  'site',
  'run',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A figure or a name, or a text that the reader gets in their own language. */
export type Parameter = string | number | Text;

/** News for some organisations. No parameter carries personal data, a time, a route or a plate. */
export interface News {
  readonly organisationIds: readonly string[];
  readonly subject: Subject;
  readonly subjectId: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** The sentence of a piece of news in the language of its reader. */
export function tell(
  text: Text,
  language: Language,
  parameters: Readonly<Record<string, Parameter>>,
): string {
  return fill(
    text,
    language,
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === 'object' ? value[language] : value,
      ]),
    ),
  );
}
