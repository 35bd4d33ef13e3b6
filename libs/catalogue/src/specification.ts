import { listText, type Text } from '#libs/kernel';
import {
  ContradictoryLimits,
  MissingAttribute,
  UnknownAttribute,
  WrongAttributeValue,
} from './specification.errors.js';
import type { AttributeKind, Direction } from './reference.js';

export interface Attribute {
  readonly key: string;
  readonly name: Text;
  readonly kind: AttributeKind;
  readonly unit: string | null;
  readonly choices: readonly string[];
  /** In the order of `choices`. */
  readonly choiceNames: readonly Text[];
  readonly requiredOnOffer: boolean;
}

/** An attribute with what needs say of it. */
export interface CatalogueAttribute extends Attribute {
  readonly requiredOnNeed: boolean;
  /** In which way a need limits it; null of what is no number. */
  readonly direction: Direction | null;
}

/** An item as its limits and specifications are checked. */
export interface SpecifiedItem {
  readonly code: string;
  readonly name: Text;
  readonly attributes: readonly Attribute[];
}

/** What a need accepts of one attribute. Numbers are in the attribute's unit. */
export interface Limit {
  readonly attribute: string;
  readonly min?: number;
  readonly max?: number;
  readonly oneOf?: readonly string[];
}

export type SpecificationValue = string | number | boolean;
export type Specification = Readonly<Record<string, SpecificationValue>>;

/** @throws the first thing that makes these limits meaningless for the item; `field` names it. */
export function checkLimits(item: SpecifiedItem, limits: readonly Limit[], field: string): void {
  limits.forEach((limit, index) => {
    const at = `${field}/${index}`;
    const attribute = find(item, limit.attribute, `${at}/attribute`);
    const { min, max, oneOf } = limit;
    if ((min !== undefined || max !== undefined) && attribute.kind !== 'number')
      throw new WrongAttributeValue(
        { ...named(attribute), value: `${min ?? max}`, expected: expected(attribute) },
        at,
      );
    if (min !== undefined && max !== undefined && min > max)
      throw new ContradictoryLimits({ ...named(attribute), min, max }, at);
    for (const choice of oneOf ?? [])
      if (
        attribute.kind === 'number' ||
        (attribute.choices.length > 0 && !attribute.choices.includes(choice))
      )
        throw new WrongAttributeValue(
          { ...named(attribute), value: choice, expected: expected(attribute) },
          `${at}/oneOf`,
        );
  });
}

/** @throws the first value that does not suit its attribute. */
export function checkSpecification(
  item: SpecifiedItem,
  specification: Readonly<Record<string, unknown>>,
  field: string,
): void {
  for (const [key, value] of Object.entries(specification)) {
    const attribute = find(item, key, `${field}/${key}`);
    if (!suits(attribute, value))
      throw new WrongAttributeValue(
        { ...named(attribute), value: String(value).slice(0, 100), expected: expected(attribute) },
        `${field}/${key}`,
      );
  }
}

/** @throws when something is not said that an offer of the item must say. */
export function checkComplete(
  item: SpecifiedItem,
  specification: Readonly<Record<string, unknown>>,
  field: string,
): void {
  const missing = missingOf(item, specification);
  if (missing.length === 0) return;
  const attributes = missing.map(({ key }) => key).join(', ');
  const names = listText(missing.map(({ name }) => name));
  throw new MissingAttribute({ itemCode: item.code, item: item.name, attributes, names }, field);
}

/** What an offer of the item must say and this one does not. */
export const missingOf = (
  { attributes }: Pick<SpecifiedItem, 'attributes'>,
  specification: Readonly<Record<string, unknown>>,
): readonly Attribute[] =>
  attributes.filter(({ key, requiredOnOffer }) => requiredOnOffer && !(key in specification));

const named = ({ key, name }: Attribute): { attribute: string; name: Text } => ({ attribute: key, name });

function find({ code, name, attributes }: SpecifiedItem, key: string, field: string): Attribute {
  const attribute = attributes.find((a) => a.key === key);
  if (!attribute)
    throw new UnknownAttribute(
      {
        attribute: key.slice(0, 100),
        itemCode: code,
        item: name,
        known: listText(attributes.map((a) => a.name)),
      },
      field,
    );
  return attribute;
}

/** Whether the attribute can have this value. */
export function suits(attribute: Attribute, value: unknown): boolean {
  switch (attribute.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'yes_no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && attribute.choices.includes(value);
    case 'date':
      return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
    case 'text':
      return typeof value === 'string' && value.length > 0 && value.length <= 500;
  }
}

const KINDS: Readonly<Record<AttributeKind, Text>> = {
  number: { de: 'eine Zahl', uk: 'число', en: 'a number' },
  text: { de: 'ein Text', uk: 'текст', en: 'a text' },
  choice: { de: 'eine der Möglichkeiten', uk: 'один із варіантів', en: 'one of the choices' },
  yes_no: { de: 'ja oder nein', uk: 'так або ні', en: 'yes or no' },
  date: { de: 'ein Datum', uk: 'дата', en: 'a date' },
};

const expected = ({ kind, choiceNames }: Attribute): Text =>
  choiceNames.length > 0 ? listText(choiceNames, ' | ') : KINDS[kind];
