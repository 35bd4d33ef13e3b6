import { dayText, type Language, type Text } from '#libs/kernel';
import { readFileSync } from 'node:fs';
import type { SpecificationValue } from './specification.js';

type Words = Readonly<Record<string, Text>>;

interface WordsFile {
  /** Attribute set → icon of its items; names of lucide icons. */
  readonly icons: Readonly<Record<string, string>>;
  /** Item → its own icon, where that of its set says less. */
  readonly own_icons: Readonly<Record<string, string>>;
  readonly units: Words;
  /** `key` or `set.key`. */
  readonly attributes: Words;
  /** `choice`, `key.choice` or `set.key.choice`. */
  readonly choices: Words;
}

const words = JSON.parse(readFileSync(new URL('../data/words.json', import.meta.url), 'utf8')) as WordsFile;

const YES: Text = { de: 'ja', uk: 'так', en: 'yes' };
const NO: Text = { de: 'nein', uk: 'ні', en: 'no' };
const FIGURES: Readonly<Record<Language, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat('de-DE'),
  uk: new Intl.NumberFormat('uk-UA'),
  en: new Intl.NumberFormat('en-GB'),
};

/** What an attribute of an item is called; its key where nobody has named it. */
export const attributeName = (attributeSet: string, key: string): Text =>
  words.attributes[`${attributeSet}.${key}`] ?? words.attributes[key] ?? same(key);

/** How a unit is written. */
export const unitName = (unit: string): Text => words.units[unit] ?? same(unit);

/** The icon of an item, for a catalogue by pictures. */
export const iconOf = (itemCode: string, attributeSet: string): string =>
  words.own_icons[itemCode] ?? words.icons[attributeSet] ?? 'package';

/** What a row of a list says of its item beside the name. */
export interface ItemWords {
  readonly icon: string;
  readonly unitName: Text;
}

/** A row with `unit` and `attributeSet` of its item, which become the words for them. */
export function withItemWords<T extends { itemCode: string; unit: string; attributeSet: string }>(
  row: T,
): Omit<T, 'unit' | 'attributeSet'> & ItemWords {
  const { unit, attributeSet, ...rest } = row;
  return { ...rest, icon: iconOf(row.itemCode, attributeSet), unitName: unitName(unit) };
}

/** A value of an attribute as people read it, with its unit. */
export function valueText(
  attributeSet: string,
  key: string,
  value: SpecificationValue,
  unit: string | null,
): Text {
  if (typeof value === 'boolean') return value ? YES : NO;
  // A limit names what it admits in words.
  if (value === 'true' || value === 'false') return value === 'true' ? YES : NO;
  if (typeof value === 'number') return numberText(value, unit);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)))
    return dayText(value);
  return (
    words.choices[`${attributeSet}.${key}.${value}`] ??
    words.choices[`${key}.${value}`] ??
    words.choices[value] ??
    same(unit === null ? value : `${value} ${unit}`)
  );
}

function numberText(value: number, unit: string | null): Text {
  // A year stands alone, and without a separator of thousands.
  const written = (language: Language): string =>
    unit === 'year'
      ? String(value)
      : [FIGURES[language].format(value), unit === null ? '' : unitName(unit)[language]]
          .join('\u00a0')
          .trim();
  return { de: written('de'), uk: written('uk'), en: written('en') };
}

const same = (text: string): Text => ({ de: text, uk: text, en: text });
