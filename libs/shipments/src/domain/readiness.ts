import { dayText, fill, type Language, type Text } from '#libs/kernel';
import { officialPaperNames, supplierOf, type WantedPaper } from './official-paper.js';
import { compareLists, type ComparedLine, type Difference } from './system-list.js';
import { readinessTexts, type ReadinessCode } from './readiness.texts.js';

/** Who can supply what is missing. */
export const SUPPLIERS = ['giver', 'recipient', 'operator'] as const;
export type Supplier = (typeof SUPPLIERS)[number];

/** One line of the goods as the Ukrainian system lists them. Weight in grams. */
export interface SystemLine {
  readonly position: number;
  readonly name: string;
  readonly quantity: number;
  readonly weightG: number;
}

/** One packed line: the item's name in every language, its measures, its expiry, and for a vehicle its VIN. */
export interface PackedLine {
  readonly position: number;
  readonly name: Text;
  readonly quantity: number;
  readonly weightG: number;
  readonly isVehicle: boolean;
  readonly vin: string | null;
  /** `YYYY-MM-DD`. */
  readonly bestBefore: string | null;
}

/** A paper of an authority that somebody said is wanted; of one vehicle where it has a position. */
export interface WantedPaperFacts {
  readonly paper: WantedPaper;
  readonly position: number | null;
  readonly number: string | null;
  readonly validUntil: string | null;
}

/** What the gate looks at. Days are `YYYY-MM-DD`; `borderOn` is the day on which papers have to be valid. */
export interface ReadinessFacts {
  readonly now: Date;
  readonly borderOn: string;
  readonly code: string | null;
  readonly codeValidUntil: string | null;
  readonly declarationNumber: string | null;
  readonly declarationValidUntil: string | null;
  readonly numbersConfirmedAt: Date | null;
  readonly giftLetterNumber: string | null;
  readonly needReconfirmedAt: Date | null;
  readonly reconfirmationDays: number;
  readonly systemList: readonly SystemLine[] | null;
  readonly systemListMatches: boolean | null;
  readonly lines: readonly PackedLine[];
  readonly wanted: readonly WantedPaperFacts[];
}

export interface MissingPoint {
  readonly code: ReadinessCode;
  readonly suppliedBy: Supplier;
  readonly text: Text;
  readonly parameters: Readonly<Record<string, string | number>>;
}

const DAY_MS = 86_400_000;

/** Exactly what still stands between a consignment and its departure; nothing means that the gate is open. */
export function missingPoints(facts: ReadinessFacts): MissingPoint[] {
  return [
    ...validity(facts, 'code', facts.code, facts.codeValidUntil),
    ...validity(facts, 'declaration', facts.declarationNumber, facts.declarationValidUntil),
    ...unconfirmed(facts),
    ...(facts.giftLetterNumber ? [] : [point('gift_letter_missing', 'giver')]),
    ...facts.lines
      .filter((line) => line.isVehicle && line.vin === null)
      .map(({ position }) => point('vin_missing', 'giver', { position })),
    ...facts.wanted.flatMap((paper) => wanted(paper, facts)),
    ...facts.lines.flatMap((line) => expiry(line, facts)),
    ...reconfirmation(facts),
    ...systemList(facts),
  ];
}

function validity(
  { borderOn }: ReadinessFacts,
  what: 'code' | 'declaration',
  value: string | null,
  validUntil: string | null,
): MissingPoint[] {
  if (!value || !validUntil) return [point(`${what}_missing`, 'recipient')];
  return validUntil < borderOn ? [point(`${what}_expires`, 'recipient', { validUntil, borderOn })] : [];
}

const unconfirmed = ({ code, declarationNumber, numbersConfirmedAt }: ReadinessFacts): MissingPoint[] =>
  (code || declarationNumber) && numbersConfirmedAt === null
    ? [point('numbers_unconfirmed', 'recipient')]
    : [];

function wanted(
  { paper, position, number, validUntil }: WantedPaperFacts,
  { borderOn }: ReadinessFacts,
): MissingPoint[] {
  const of: Record<string, string | number> = position === null ? { paper } : { paper, position };
  if (number === null) return [point('official_paper_missing', supplierOf(paper), of)];
  if (validUntil === null || validUntil >= borderOn) return [];
  return [point('official_paper_expires', supplierOf(paper), { ...of, validUntil, borderOn })];
}

const expiry = ({ position, bestBefore }: PackedLine, { borderOn }: ReadinessFacts): MissingPoint[] =>
  bestBefore !== null && bestBefore < borderOn
    ? [point('goods_expire', 'giver', { position, bestBefore, borderOn })]
    : [];

function reconfirmation({ needReconfirmedAt, reconfirmationDays, now }: ReadinessFacts): MissingPoint[] {
  const fresh =
    needReconfirmedAt !== null && now.getTime() - needReconfirmedAt.getTime() <= reconfirmationDays * DAY_MS;
  return fresh ? [] : [point('need_not_reconfirmed', 'recipient', { days: reconfirmationDays })];
}

function systemList({ systemList: listed, systemListMatches, lines }: ReadinessFacts): MissingPoint[] {
  if (listed === null) return systemListMatches ? [] : [point('system_list_unconfirmed', 'recipient')];
  return compareLists(lines, listed).flatMap(listPoints);
}

function listPoints({ position, packed, listed, differences }: ComparedLine): MissingPoint[] {
  const of = { packed: packed?.name.uk ?? '', listed: listed?.name ?? '' };
  const facts: Readonly<Record<Difference, Record<string, string | number>>> = {
    name: of,
    quantity: { packed: packed?.quantity ?? 0, listed: listed?.quantity ?? 0 },
    weight: { packed: packed?.weightG ?? 0, listed: listed?.weightG ?? 0 },
    not_listed: { packed: of.packed },
    not_packed: { listed: of.listed },
  };
  return differences.map((one) => point(LIST_CODES[one], 'recipient', { position, ...facts[one] }));
}

const LIST_CODES = {
  name: 'system_list_name_differs',
  quantity: 'system_list_quantity_differs',
  weight: 'system_list_weight_differs',
  not_listed: 'system_list_line_missing',
  not_packed: 'system_list_line_extra',
} as const satisfies Record<Difference, ReadinessCode>;

function point(
  code: ReadinessCode,
  suppliedBy: Supplier,
  parameters: Readonly<Record<string, string | number>> = {},
): MissingPoint {
  const template = readinessTexts[code];
  const said = (language: Language): string => fill(template, language, shown(parameters, language));
  return { code, suppliedBy, parameters, text: { de: said('de'), uk: said('uk'), en: said('en') } };
}

const DAYS: ReadonlySet<string> = new Set(['validUntil', 'borderOn', 'bestBefore']);

const LINE: Text = { de: 'Zeile {position}', uk: 'рядок {position}', en: 'line {position}' };

function nameOfPaper(paper: WantedPaper, position: string | number | undefined, language: Language): string {
  const name = officialPaperNames[paper][language];
  return position === undefined ? name : `${name} (${fill(LINE, language, { position })})`;
}

/** Days and papers as the language writes them; a program reads the parameters. */
const shown = (
  parameters: Readonly<Record<string, string | number>>,
  language: Language,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      DAYS.has(name)
        ? dayText(String(value))[language]
        : name === 'paper'
          ? nameOfPaper(value as WantedPaper, parameters['position'], language)
          : value,
    ]),
  );
