import { LANGUAGES, MAX_QUANTITY, MAX_UNIT_WEIGHT_G } from '#libs/kernel';
import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
  type ValidationOptions,
} from 'class-validator';

export interface FieldOptions {
  /** May be left out of a request; null is no way to do so. */
  readonly optional?: boolean;
  /** Null where there is nothing: in an answer, or in a request that takes something away. */
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

type Schema = Record<string, unknown>;

/**
 * The one place where a field gets both its check and its OpenAPI schema, so that they cannot differ. The message
 * of a check is its rule and parameters; `ValidationFailed` turns them into a sentence.
 */
function field(schema: Schema, options: FieldOptions, checks: PropertyDecorator[]): PropertyDecorator {
  const { optional = false, nullable = false, description, example } = options;
  const property: Schema = {
    ...(nullable ? { anyOf: [schema, { type: 'null' }] } : schema),
    required: !optional,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  };
  return applyDecorators(ApiProperty(property), ...mayBeMissing({ optional, nullable }), ...checks);
}

function mayBeMissing({ optional = false, nullable = false }: FieldOptions): PropertyDecorator[] {
  if (nullable) return [optional ? IsOptional() : ValidateIf((_, value) => value !== null)];
  return optional ? [ValidateIf((_, value) => value !== undefined)] : [];
}

/** `rule` names the sentence, the validator's own constraints are its parameters. */
export const RULE_SEPARATOR = '\u001f';
const rule = (name: string): ValidationOptions => ({
  message: ({ constraints }: ValidationArguments) =>
    [name, ...((constraints ?? []) as unknown[]).map(String)].join(RULE_SEPARATOR),
});

export const Id = (options: FieldOptions = {}): PropertyDecorator =>
  field({ type: 'string', format: 'uuid' }, options, [IsUUID('all', rule('id'))]);

/** The code of reference data: a place, an item, a crossing. */
export const Code = (options: FieldOptions = {}): PropertyDecorator =>
  field({ type: 'string', minLength: 1, maxLength: 60, pattern: '^[A-Za-z0-9_.-]+$' }, options, [
    IsString(rule('text')),
    MaxLength(60, rule('max_length')),
    Matches(/^[A-Za-z0-9_.-]+$/, rule('code')),
  ]);

/** Something that can be read. */
const VISIBLE = /[^\s\p{C}]/u;
/** Without signs that nobody sees and that turn the order of what stands around them. */
const NOTHING_HIDDEN = /^(?:[^\p{Cc}\u202a-\u202e\u2066-\u2069]|[\t\n\r])*$/u;

/** Words of people, over several lines where they write so. */
export const Line = (
  max: number,
  options: FieldOptions & { min?: number; trimmed?: boolean } = {},
): PropertyDecorator => {
  const { min = 1, trimmed = false } = options;
  return field({ type: 'string', minLength: min, maxLength: max }, options, [
    ...(trimmed
      ? [Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))]
      : []),
    IsString(rule('text')),
    MinLength(min, rule('min_length')),
    MaxLength(max, rule('max_length')),
    Matches(NOTHING_HIDDEN, rule('nothing_hidden')),
    ...(min > 0 ? [Matches(VISIBLE, rule('visible'))] : []),
  ]);
};

export const Pattern = (pattern: RegExp, max: number, options: FieldOptions = {}): PropertyDecorator =>
  field({ type: 'string', pattern: pattern.source, maxLength: max }, options, [
    IsString(rule('text')),
    MaxLength(max, rule('max_length')),
    Matches(pattern, rule('pattern')),
  ]);

/** An integer; in a query string it is written as digits. */
export const Whole = (
  min: number,
  max: number,
  options: FieldOptions & { query?: boolean } = {},
): PropertyDecorator =>
  field({ type: 'integer', minimum: min, maximum: max }, options, [
    ...(options.query
      ? [
          Transform(({ value }: { value: unknown }) =>
            /^-?\d{1,15}$/.test(String(value)) ? Number(value) : value,
          ),
        ]
      : []),
    IsInt(rule('whole')),
    Min(min, rule('min')),
    Max(max, rule('max')),
  ]);

/** A number of base units of an item. */
export const Quantity = (options: FieldOptions & { min?: number } = {}): PropertyDecorator =>
  Whole(options.min ?? 1, MAX_QUANTITY, options);

/** Grams, cubic centimetres or cents: whole, exact up to 9 million tonnes. */
export const Measure = (options: FieldOptions & { min?: number } = {}): PropertyDecorator =>
  Whole(options.min ?? 0, Number.MAX_SAFE_INTEGER, options);

/** Grams of one unit: nothing heavier than 100 t travels on a road. */
export const UnitWeight = (options: FieldOptions = {}): PropertyDecorator =>
  Whole(1, MAX_UNIT_WEIGHT_G, options);

/** Cubic centimetres of one unit, at the most 200 m³. */
export const UnitVolume = (options: FieldOptions = {}): PropertyDecorator => Whole(1, 200_000_000, options);

export const Fraction = (min: number, max: number, options: FieldOptions = {}): PropertyDecorator =>
  field({ type: 'number', minimum: min, maximum: max }, options, [
    Min(min, rule('min')),
    Max(max, rule('max')),
  ]);

export const YesNo = (options: FieldOptions & { query?: boolean } = {}): PropertyDecorator =>
  field({ type: 'boolean' }, options, [
    ...(options.query
      ? [
          Transform(({ value }: { value: unknown }) =>
            value === 'true' ? true : value === 'false' ? false : value,
          ),
        ]
      : []),
    IsBoolean(rule('yes_no')),
  ]);

/** One of a closed list; `name` is the name of its schema. */
export const OneOf = (
  values: readonly string[],
  name: string,
  options: FieldOptions = {},
): PropertyDecorator => {
  const { optional = false, nullable = false, description } = options;
  const text = description === undefined ? {} : { description };
  const schema: ApiPropertyOptions = nullable
    ? { anyOf: [{ type: 'string', enum: [...values] }, { type: 'null' }], required: !optional, ...text }
    : { enum: [...values], enumName: name, required: !optional, ...text };
  return applyDecorators(
    ApiProperty(schema),
    ...mayBeMissing({ optional, nullable }),
    IsIn(values, rule('one_of')),
  );
};

export const OneOfLanguages = (options: FieldOptions = {}): PropertyDecorator =>
  OneOf(LANGUAGES, 'Language', options);

const DAY = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/** A calendar day, `2026-11-21`. */
export const Day = (options: FieldOptions = {}): PropertyDecorator =>
  field({ type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, options, [
    Matches(DAY, rule('day')),
    IsISO8601({ strict: true }, rule('day')),
  ]);

/** A moment with its offset, `2026-11-21T08:00:00Z`. */
export const Instant = (options: FieldOptions = {}): PropertyDecorator =>
  field({ type: 'string', format: 'date-time' }, options, [
    Matches(
      /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/,
      rule('instant'),
    ),
    IsISO8601({ strict: true, strictSeparator: true }, rule('instant')),
  ]);

/** One object of another schema. */
export const Part = (type: () => Class, options: FieldOptions = {}): PropertyDecorator => {
  const { optional = false, nullable = false, description } = options;
  return applyDecorators(
    ApiProperty({
      type: () => type(),
      required: !optional,
      nullable,
      ...(description === undefined ? {} : { description }),
    }),
    ...mayBeMissing({ optional, nullable }),
    IsObject(rule('object')),
    ValidateNested(),
    Type(type),
  );
};

/** A list of objects of another schema. */
export const PartList = (
  type: () => Class,
  bounds: { min?: number; max: number },
  options: FieldOptions = {},
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: () => type(),
      isArray: true,
      required: !options.optional,
      minItems: bounds.min ?? 0,
      maxItems: bounds.max,
    }),
    ...mayBeMissing(options),
    IsArray(rule('list')),
    ArrayMinSize(bounds.min ?? 0, rule('min_items')),
    ArrayMaxSize(bounds.max, rule('max_items')),
    IsObject({ ...rule('object'), each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );

const listOf = (
  items: Schema,
  bounds: { min?: number; max: number },
  options: FieldOptions,
  checks: PropertyDecorator[],
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items,
      required: !options.optional,
      minItems: bounds.min ?? 0,
      maxItems: bounds.max,
      ...(options.description === undefined ? {} : { description: options.description }),
    }),
    ...mayBeMissing(options),
    IsArray(rule('list')),
    ArrayMinSize(bounds.min ?? 0, rule('min_items')),
    ArrayMaxSize(bounds.max, rule('max_items')),
    ...checks,
  );

export const IdList = (
  bounds: { min?: number; max: number },
  options: FieldOptions = {},
): PropertyDecorator =>
  listOf({ type: 'string', format: 'uuid' }, bounds, options, [IsUUID('all', { ...rule('id'), each: true })]);

/** A list of integers. */
export const WholeList = (
  min: number,
  max: number,
  bounds: { min?: number; max: number },
  options: FieldOptions = {},
): PropertyDecorator =>
  listOf({ type: 'integer', minimum: min, maximum: max }, bounds, options, [
    IsInt({ ...rule('whole'), each: true }),
    Min(min, { ...rule('min'), each: true }),
    Max(max, { ...rule('max'), each: true }),
  ]);

/** A list of calendar days. */
export const DayList = (
  bounds: { min?: number; max: number },
  options: FieldOptions = {},
): PropertyDecorator =>
  listOf({ type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, bounds, options, [
    Matches(DAY, { ...rule('day'), each: true }),
    IsISO8601({ strict: true }, { ...rule('day'), each: true }),
  ]);

/** A parameter that is repeated, or whose values are divided by commas. */
const listed = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.split(',')
    : Array.isArray(value)
      ? value.flatMap((one: unknown) => listed(one))
      : value;

export const OneOfList = (
  values: readonly string[],
  name: string,
  bounds: { min?: number; max: number },
  options: FieldOptions & { query?: boolean } = {},
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      enum: [...values],
      enumName: name,
      isArray: true,
      required: !options.optional,
      minItems: bounds.min ?? 0,
      maxItems: bounds.max,
      ...(options.description === undefined ? {} : { description: options.description }),
    }),
    ...mayBeMissing(options),
    ...(options.query ? [Transform(({ value }: { value: unknown }) => listed(value))] : []),
    IsArray(rule('list')),
    ArrayMinSize(bounds.min ?? 0, rule('min_items')),
    ArrayMaxSize(bounds.max, rule('max_items')),
    IsIn(values, { ...rule('one_of'), each: true }),
  );

/** Names with a number, a text or a yes/no each. */
export const ValueMap = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      type: 'object',
      additionalProperties: { anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }] },
    },
    options,
    [IsObject(rule('object'))],
  );

/** A text in the three languages, as the API answers it. */
export class LocalisedText {
  @Line(500) de: string;
  @Line(500) uk: string;
  @Line(500) en: string;
}
