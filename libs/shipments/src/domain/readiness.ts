import { dayText, fill, type Language, LANGUAGES, type Text } from '#libs/kernel';
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

/** One packed line: the item's name in every language, its measures, and for a vehicle its VIN. */
export interface PackedLine {
  readonly position: number;
  readonly name: Text;
  readonly quantity: number;
  readonly weightG: number;
  readonly isVehicle: boolean;
  readonly vin: string | null;
}

/** What the gate looks at. Days are `YYYY-MM-DD`; `borderOn` is the day on which papers have to be valid. */
export interface ReadinessFacts {
  readonly now: Date;
  readonly borderOn: string;
  readonly code: string | null;
  readonly codeValidUntil: string | null;
  readonly declarationNumber: string | null;
  readonly declarationValidUntil: string | null;
  readonly giftLetterNumber: string | null;
  readonly needReconfirmedAt: Date | null;
  readonly reconfirmationDays: number;
  readonly systemList: readonly SystemLine[] | null;
  readonly systemListMatches: boolean | null;
  readonly lines: readonly PackedLine[];
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
    ...(facts.giftLetterNumber ? [] : [point('gift_letter_missing', 'giver')]),
    ...facts.lines
      .filter((line) => line.isVehicle && line.vin === null)
      .map(({ position }) => point('vin_missing', 'giver', { position })),
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

function reconfirmation({ needReconfirmedAt, reconfirmationDays, now }: ReadinessFacts): MissingPoint[] {
  const fresh =
    needReconfirmedAt !== null && now.getTime() - needReconfirmedAt.getTime() <= reconfirmationDays * DAY_MS;
  return fresh ? [] : [point('need_not_reconfirmed', 'recipient', { days: reconfirmationDays })];
}

function systemList({ systemList: listed, systemListMatches, lines }: ReadinessFacts): MissingPoint[] {
  if (listed === null) return systemListMatches ? [] : [point('system_list_unconfirmed', 'recipient')];
  const byPosition = new Map<number, SystemLine>();
  const extra: SystemLine[] = [];
  const packed = new Set(lines.map((line) => line.position));
  for (const line of listed)
    if (packed.has(line.position) && !byPosition.has(line.position)) byPosition.set(line.position, line);
    else extra.push(line);
  return [
    ...lines.flatMap((line) => compared(line, byPosition.get(line.position))),
    ...extra.map(({ position, name }) =>
      point('system_list_line_extra', 'recipient', { position, listed: name }),
    ),
  ];
}

function compared(packed: PackedLine, listed: SystemLine | undefined): MissingPoint[] {
  const { position } = packed;
  if (!listed) return [point('system_list_line_missing', 'recipient', { position, packed: packed.name.uk })];
  const points: MissingPoint[] = [];
  if (!LANGUAGES.some((language) => sameName(packed.name[language], listed.name)))
    points.push(
      point('system_list_name_differs', 'recipient', {
        position,
        packed: packed.name.uk,
        listed: listed.name,
      }),
    );
  for (const what of ['quantity', 'weightG'] as const)
    if (packed[what] !== listed[what])
      points.push(
        point(
          what === 'quantity' ? 'system_list_quantity_differs' : 'system_list_weight_differs',
          'recipient',
          {
            position,
            packed: packed[what],
            listed: listed[what],
          },
        ),
      );
  return points;
}

/** Case, spacing and the shape of an apostrophe make no other name. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLocaleLowerCase('uk')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

function point(
  code: ReadinessCode,
  suppliedBy: Supplier,
  parameters: Readonly<Record<string, string | number>> = {},
): MissingPoint {
  const template = readinessTexts[code];
  const said = (language: Language): string => fill(template, language, shown(parameters, language));
  return { code, suppliedBy, parameters, text: { de: said('de'), uk: said('uk'), en: said('en') } };
}

/** Days as the language writes them; a program reads the parameters. */
const shown = (
  parameters: Readonly<Record<string, string | number>>,
  language: Language,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      name === 'validUntil' || name === 'borderOn' ? dayText(String(value))[language] : value,
    ]),
  );
