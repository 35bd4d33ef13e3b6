import {
  ContradictoryLimits,
  MissingAttribute,
  UnknownAttribute,
  WrongAttributeValue,
} from './specification.errors.js';
import type { AttributeKind } from './reference.js';

export interface Attribute {
  readonly key: string;
  readonly kind: AttributeKind;
  readonly unit: string | null;
  readonly choices: readonly string[];
  readonly requiredOnOffer: boolean;
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
export function checkLimits(
  itemCode: string,
  attributes: readonly Attribute[],
  limits: readonly Limit[],
  field: string,
): void {
  limits.forEach((limit, index) => {
    const at = `${field}/${index}`;
    const attribute = find(itemCode, attributes, limit.attribute, `${at}/attribute`);
    const { min, max, oneOf } = limit;
    if ((min !== undefined || max !== undefined) && attribute.kind !== 'number')
      throw new WrongAttributeValue(
        { attribute: attribute.key, value: `${min ?? max}`, expected: expected(attribute) },
        at,
      );
    if (min !== undefined && max !== undefined && min > max)
      throw new ContradictoryLimits({ attribute: attribute.key, min, max }, at);
    for (const choice of oneOf ?? [])
      if (
        attribute.kind === 'number' ||
        (attribute.choices.length > 0 && !attribute.choices.includes(choice))
      )
        throw new WrongAttributeValue(
          { attribute: attribute.key, value: choice, expected: expected(attribute) },
          `${at}/oneOf`,
        );
  });
}

/** @throws the first value that does not suit its attribute. */
export function checkSpecification(
  itemCode: string,
  attributes: readonly Attribute[],
  specification: Readonly<Record<string, unknown>>,
  field: string,
): void {
  for (const [key, value] of Object.entries(specification)) {
    const attribute = find(itemCode, attributes, key, `${field}/${key}`);
    if (!suits(attribute, value))
      throw new WrongAttributeValue(
        { attribute: key, value: String(value).slice(0, 100), expected: expected(attribute) },
        `${field}/${key}`,
      );
  }
}

/** @throws when something is not said that an offer of the item must say. */
export function checkComplete(
  itemCode: string,
  attributes: readonly Attribute[],
  specification: Readonly<Record<string, unknown>>,
  field: string,
): void {
  const missing = attributes.filter((a) => a.requiredOnOffer && !(a.key in specification)).map((a) => a.key);
  if (missing.length > 0) throw new MissingAttribute({ itemCode, attributes: missing.join(', ') }, field);
}

function find(itemCode: string, attributes: readonly Attribute[], key: string, field: string): Attribute {
  const attribute = attributes.find((a) => a.key === key);
  if (!attribute)
    throw new UnknownAttribute(
      { attribute: key.slice(0, 100), itemCode, known: attributes.map((a) => a.key).join(', ') },
      field,
    );
  return attribute;
}

function suits(attribute: Attribute, value: unknown): boolean {
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

function expected(attribute: Attribute): string {
  if (attribute.kind === 'number') return `number (${attribute.unit ?? '1'})`;
  return attribute.choices.length > 0 ? attribute.choices.join(' | ') : attribute.kind;
}
