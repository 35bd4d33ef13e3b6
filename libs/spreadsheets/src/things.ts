import { type Attribute, type Specification, type SpecificationValue, unitName } from '#libs/catalogue';
import { fill, type Language, type Text } from '#libs/kernel';
import { DID_YOU_MEAN, LOOK_IT_UP, NEAREST_PLACE } from './cell.texts.js';
import type { RowCells } from './cells.js';
import { type AttributeField, attributeKey, type AttributeNames } from './columns.js';
import { folded, type NameIndex } from './names.js';
import { dayOf, numberOf, yesNoOf } from './values.js';

export interface ItemKnown<A extends Attribute = Attribute> {
  readonly code: string;
  readonly name: Text;
  /** In which it is counted. */
  readonly unit: string;
  readonly vehicleClass: string | null;
  readonly attributes: readonly A[];
}

/** What rows are read against. */
export interface Known<A extends Attribute = Attribute> {
  readonly items: ReadonlyMap<string, ItemKnown<A>>;
  readonly itemNames: NameIndex;
  readonly placeNames: NameIndex;
  readonly attributes: AttributeNames;
  readonly language: Language;
}

type ItemField = 'itemCode' | 'itemName';

/** The item of a row by its code, else by its name; `otherwise` says what to do where the catalogue has none. */
export function itemIn<A extends Attribute>(
  cells: RowCells<ItemField>,
  { items, itemNames, language }: Known<A>,
  otherwise: Text = LOOK_IT_UP,
): ItemKnown<A> | undefined {
  const field = cells.has('itemCode') ? 'itemCode' : 'itemName';
  const asked = cells.get(field);
  if (!asked) return cells.wrong('item_missing', null);
  const { code, near } = itemNames.find(String(asked.cell));
  if (code) return items.get(code);
  const named = near.map((one) => `${one} (${items.get(one)?.name[language]})`);
  if (near.length > 1) return cells.refused('item_unclear', field, { near: named.join('; ') });
  return cells.refused('item_unknown', field, { hint: hint(named, otherwise, language) });
}

/** An item is counted in its own unit: saying it again changes nothing, saying another one is refused. */
export function unitIn(cells: RowCells<'unit'>, { name, unit }: ItemKnown): undefined {
  const said = cells.text('unit', 40);
  const names = [unit, ...Object.values(unitName(unit))];
  if (said !== undefined && !names.some((one) => folded(one) === folded(said)))
    cells.refused('unit_differs', 'unit', { item: name, unit: unitName(unit) });
}

/** The place of a row by its name in any language. */
export function placeIn(
  cells: RowCells<'place'>,
  { placeNames, language }: Pick<Known, 'placeNames' | 'language'>,
  forAllRows: string | undefined,
): string | undefined {
  const asked = cells.get('place');
  if (!asked) return forAllRows ?? cells.missing('place');
  const { code, near } = placeNames.find(String(asked.cell));
  return code ?? cells.refused('place_unknown', 'place', { hint: hint(near, NEAREST_PLACE, language) });
}

/** What a row says of the attributes of its item, each by `read`; what belongs to other items is named. */
export function attributesIn<A extends Attribute, V>(
  cells: RowCells<never>,
  { attributes, name }: ItemKnown<A>,
  read: (field: AttributeField, attribute: A) => V | undefined,
): { readonly key: string; readonly value: V }[] {
  return cells.fields.flatMap((field) => {
    const key = attributeKey(field);
    if (key === undefined) return [];
    const attribute = attributes.find((one) => one.key === key);
    const value = attribute
      ? read(field as AttributeField, attribute)
      : cells.wrong('attribute_of_another', cells.get(field as AttributeField)!.header, {
          item: name[cells.language],
        });
    return value === undefined ? [] : [{ key, value }];
  });
}

/** The specification of goods out of a row; undefined where it says nothing. */
export function specificationIn(cells: RowCells<never>, item: ItemKnown): Specification | undefined {
  const values = attributesIn(cells, item, (field, attribute) => valueIn(cells, field, attribute));
  return values.length > 0 ? Object.fromEntries(values.map(({ key, value }) => [key, value])) : undefined;
}

function valueIn(
  cells: RowCells<never>,
  field: AttributeField,
  { kind, choices }: Attribute,
): SpecificationValue | undefined {
  switch (kind) {
    case 'number':
      return cells.number(field, -1e12, 1e12, numberOf);
    case 'yes_no':
      return yesNoIn(cells, field);
    case 'choice':
      return cells.choice(field, choices);
    case 'date':
      return monthIn(String(cells.get(field)!.cell)) ?? cells.day(field, dayOf);
    case 'text':
      return cells.text(field, 500);
  }
}

export const yesNoIn = (cells: RowCells<never>, field: AttributeField): boolean | undefined =>
  yesNoOf(cells.get(field)!.cell) ??
  cells.refused('choice_unknown', field, { choices: 'ja, nein / так, ні / yes, no' });

/** Attributes that are days may name no more than a month or a year. */
function monthIn(text: string): string | undefined {
  const [, month, year] = /^(0?[1-9]|1[0-2])[./](\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}` : /^\d{4}(-(0[1-9]|1[0-2]))?$/.exec(text)?.[0];
}

const hint = (near: readonly string[], otherwise: Text, language: Language): string =>
  near.length > 0 ? fill(DID_YOU_MEAN, language, { near: near.join(', ') }) : otherwise[language];
