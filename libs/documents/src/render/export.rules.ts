import { readFileSync } from 'node:fs';
import type { Text } from '#libs/kernel';

interface Sourced {
  readonly source: string;
  readonly confidence: 'verified' | 'recalled';
}

/** What the export sheet goes by: taken from the sources that it names, set in `data/export-rules.json`, and not law. */
export interface ExportRules {
  readonly oralDeclaration: Sourced & { readonly maxValueCents: number; readonly maxWeightG: number };
  readonly rules: readonly (Sourced & { readonly text: Text })[];
  /** Beginnings of codes for which restrictions are frequent. */
  readonly restricted: Sourced & { readonly hs: readonly string[]; readonly text: Text };
  readonly checks: readonly Text[];
}

export const exportRules = JSON.parse(
  readFileSync(new URL('../../data/export-rules.json', import.meta.url), 'utf8'),
) as ExportRules;
