import { type Attribute, type CatalogueAttribute, type Limit, unitName } from '#libs/catalogue';
import { type Cell, folded, numberOf, yesNoOf } from '#libs/spreadsheets';
import type { Language, Text } from '#libs/kernel';

/** What is accepted of an attribute: a part of a limit. */
export type Accepted = Omit<Limit, 'attribute'>;

const NUMBER = String.raw`([-+]?\d[\d\s\u00a0.,]*)`;
const UNIT = String.raw`\s*([^\d\s≥≤<>–][^≥≤<>]*)?`;
const AT_LEAST = new RegExp(
  `^(?:≥|>=|>|ab|mind(?:estens|\\.)?|min\\.?|at least|from|від|не менше|щонайменше)\\s*${NUMBER}${UNIT}$`,
  'iu',
);
const AT_MOST = new RegExp(
  `^(?:≤|<=|<|bis|höchstens|max\\.?|at most|up to|до|не більше|щонайбільше)\\s*${NUMBER}${UNIT}$`,
  'iu',
);
const BETWEEN = new RegExp(`^${NUMBER}\\s*(?:–|—|-|\\.{2,3}|…|bis|to|до)\\s*${NUMBER}${UNIT}$`, 'iu');
const ALONE = new RegExp(`^${NUMBER}${UNIT}$`, 'iu');

/** What a cell accepts of a number: a bare number counts in the direction in which more or less of it helps. */
export function numbersIn(cell: Cell, { unit, direction }: CatalogueAttribute): Accepted | undefined {
  const text = String(cell).trim();
  const inUnit = (said: string | undefined): boolean => said === undefined || isUnit(said, unit);
  const between = BETWEEN.exec(text);
  if (between) {
    const [min, max] = [numberOf(between[1]!), numberOf(between[2]!)];
    return inUnit(between[3]) && min !== undefined && max !== undefined && min <= max
      ? { min, max }
      : undefined;
  }
  const one = (pattern: RegExp): number | undefined => {
    const [, number, said] = pattern.exec(text) ?? [];
    return number !== undefined && inUnit(said) ? numberOf(number) : undefined;
  };
  const least = one(AT_LEAST);
  if (least !== undefined) return { min: least };
  const most = one(AT_MOST);
  if (most !== undefined) return { max: most };
  const alone = typeof cell === 'number' ? cell : one(ALONE);
  if (alone === undefined) return undefined;
  if (direction === 'at_least') return { min: alone };
  return direction === 'at_most' ? { max: alone } : { min: alone, max: alone };
}

const isUnit = (said: string, unit: string | null): boolean =>
  unit !== null && [unit, ...Object.values(unitName(unit))].some((name) => folded(name) === folded(said));

/** What a cell accepts of anything else, one or several separated by semicolons; undefined where one is not known. */
export function valuesIn(cell: Cell, { kind, choices, choiceNames }: Attribute): Accepted | undefined {
  const said = String(cell)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const oneOf = said.map((part) => {
    if (kind === 'yes_no') return yesNoOf(part)?.toString();
    if (choices.length === 0) return part.slice(0, 200);
    return choices.find(
      (choice, index) =>
        choice === part ||
        folded(choice) === folded(part) ||
        Object.values(choiceNames[index] ?? {}).some((name) => folded(name) === folded(part)),
    );
  });
  const known = oneOf.filter((value) => value !== undefined);
  return known.length > 0 && known.length === oneOf.length ? { oneOf: known } : undefined;
}

/** A limit as its cell, to be read again. */
export function limitCell(
  { min, max, oneOf = [] }: Accepted,
  attribute: Attribute | undefined,
  language: Language,
): string | null {
  if (min !== undefined && max !== undefined) return `${written(min)}–${written(max)}`;
  if (min !== undefined) return `≥ ${written(min)}`;
  if (max !== undefined) return `≤ ${written(max)}`;
  const words = oneOf.map((value) => (attribute ? wordOf(value, attribute, language) : value));
  return words.length > 0 ? words.join('; ') : null;
}

const written = (value: number): string => String(value).replace('.', ',');

const YES: Text = { de: 'ja', uk: 'так', en: 'yes' };
const NO: Text = { de: 'nein', uk: 'ні', en: 'no' };

/** The name of a choice where it leads back to it. */
function wordOf(value: string, attribute: Attribute, language: Language): string {
  if (attribute.kind === 'yes_no') return (value === 'true' ? YES : NO)[language];
  const name = attribute.choiceNames[attribute.choices.indexOf(value)]?.[language];
  return name !== undefined && valuesIn(name, attribute)?.oneOf?.[0] === value && !name.includes(';')
    ? name
    : value;
}

/** All that a choice can be called in one language, for whoever has to choose. */
export const choicesOf = ({ kind, choices, choiceNames }: Attribute, language: Language): string =>
  kind === 'yes_no'
    ? [YES, NO].map((word) => word[language]).join(', ')
    : choices.map((choice, index) => choiceNames[index]?.[language] ?? choice).join('; ');
