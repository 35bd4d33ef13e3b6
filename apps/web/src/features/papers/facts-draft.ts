import type { Schemas } from '../../api/client';
import { decimalOf, typedDecimal } from '../../language/decimal';
import type { Language } from '../../language/languages';

type Customs = Schemas['CustomsView'];
type Change = Schemas['ChangeCustomsDto'];
type LineChange = Schemas['LineCustomsDto'];

/** What is said of the consignment as a whole, as it is typed. */
const TERMS = [
  'fileNumber',
  'decisionNumber',
  'decisionOn',
  'decisionBody',
  'deliveryTerm',
  'deliveryPlace',
  'carrierName',
  'carrierAddress',
  'instructions',
  'agreements',
] as const;
export type Term = (typeof TERMS)[number];

/** Of a line: words as they are, whole numbers, and money in euros. */
const WORDS = ['hsCode', 'origin', 'makeModel', 'inventoryNumber'] as const;
const NUMBERS = ['wearPercent', 'builtYear', 'mileageKm'] as const;
const MONEY = ['valueCents', 'bookValueCents'] as const;
export type LineField = (typeof WORDS | typeof NUMBERS | typeof MONEY)[number];

export interface FactsDraft {
  readonly cmrModel: Schemas['CmrModel'];
  readonly terms: Readonly<Record<Term, string>>;
  readonly lines: Readonly<Record<string, Readonly<Record<LineField, string>>>>;
}

const written = <K extends string>(
  keys: readonly K[],
  of: Readonly<Partial<Record<K, string | number | null>>>,
): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, String(of[key] ?? '')])) as Record<K, string>;

export const draftOf = (customs: Customs, language: Language): FactsDraft => ({
  cmrModel: customs.cmrModel,
  terms: written(TERMS, customs),
  lines: Object.fromEntries(
    customs.lines.map((line) => [
      line.consignmentLineId,
      {
        ...written(WORDS, line),
        ...written(NUMBERS, line),
        valueCents: line.valueCents === null ? '' : typedDecimal(line.valueCents / 100, language),
        bookValueCents: line.bookValueCents === null ? '' : typedDecimal(line.bookValueCents / 100, language),
      },
    ]),
  ),
});

/** What was changed, and nothing else: what a pledge or the catalogue says stays theirs. An empty field takes back. */
export function changeOf(before: FactsDraft, now: FactsDraft): Change {
  const terms = TERMS.filter((key) => now.terms[key] !== before.terms[key]).map((key) => [
    key,
    now.terms[key].trim() || null,
  ]);
  const lines = Object.entries(now.lines).flatMap(([consignmentLineId, line]) => {
    const changed = (Object.keys(line) as LineField[])
      .filter((key) => line[key] !== before.lines[consignmentLineId]?.[key])
      .map((key) => [key, sent(key, line[key])]);
    return changed.length > 0
      ? [{ consignmentLineId, ...(Object.fromEntries(changed) as Omit<LineChange, 'consignmentLineId'>) }]
      : [];
  });
  return {
    ...(Object.fromEntries(terms) as Change),
    ...(now.cmrModel === before.cmrModel ? {} : { cmrModel: now.cmrModel }),
    ...(lines.length > 0 ? { lines } : {}),
  };
}

function sent(key: LineField, text: string): string | number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (MONEY.some((one) => one === key)) return Math.round(decimalOf(trimmed) * 100);
  if (NUMBERS.some((one) => one === key)) return Math.round(decimalOf(trimmed));
  return key === 'origin' ? trimmed.toUpperCase() : trimmed;
}
