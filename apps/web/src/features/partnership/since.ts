import { formatsOf } from '../../language/formats';
import { type Language, localeOf } from '../../language/languages';

/** "since 2022", "since March 2022", "since 3 March 2022": as exactly as it is known. */
export function sinceText(since: string, language: Language): string {
  if (since.length === 4) return since;
  if (since.length === 7)
    return new Intl.DateTimeFormat(localeOf(language), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${since}-01T00:00:00Z`));
  return formatsOf(language).day(since);
}
