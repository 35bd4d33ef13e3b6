import { upsert } from '#libs/database';
import type { Text } from '#libs/kernel';
import { readFileSync } from 'node:fs';
import { synonymsOf } from './everyday-words.js';
import type { EntityManager } from 'typeorm';

export type AttributeKind = 'number' | 'text' | 'choice' | 'yes_no' | 'date';

/** In which way a need limits a number. */
export const DIRECTIONS = ['at_least', 'at_most', 'exactly', 'range'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What describes an item: `required_on_need` asks for a limit, `required_on_offer` for a value. */
export interface AttributeRow {
  readonly attribute_set: string;
  readonly key: string;
  readonly kind: AttributeKind;
  /** Of every number, and of nothing else. */
  readonly direction?: Direction;
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** Several used together have the sum of it; false unless said. */
  readonly additive?: boolean;
  readonly required_on_need: boolean;
  readonly required_on_offer: boolean;
  /** The unit as the design table words it. */
  readonly as_designed: string;
}

export interface ItemRow {
  readonly code: string;
  readonly name: Text;
  readonly attribute_set: string;
  /** The base unit in which quantities of this item are counted. */
  readonly unit: 'piece' | 'set' | 'pack' | 'kg' | 'litre';
  readonly hs6: string;
  readonly sector: string;
  readonly adr_relevant: boolean;
  readonly un_note: string | null;
  /** Set where the item drives by itself: goods and means of transport at once. */
  readonly vehicle_class: 'car' | 'bus' | 'truck_le_7_5t' | 'truck_gt_7_5t' | null;
  readonly unit_weight_g: number;
  readonly unit_volume_cm3: number;
  readonly confidence: string;
}

interface CatalogueFile {
  readonly _meta: {
    readonly hs_source: string;
    readonly attributes_source: string;
    readonly attributes_confidence: string;
    /** Attribute sets that begin with all attributes of the set `veh`. */
    readonly vehicle_sets: readonly string[];
  };
  readonly attributes: readonly AttributeRow[];
  readonly items: readonly ItemRow[];
}

const file = JSON.parse(
  readFileSync(new URL('../data/catalogue.json', import.meta.url), 'utf8'),
) as CatalogueFile;

interface SubstituteRow {
  readonly item_code: string;
  readonly substitute_code: string;
  /** Points a unit in the objective of matching: how much worse than the item itself. */
  readonly points: number;
  /** At least so many stand in for one; 1 unless said. */
  readonly units_per_unit?: number;
}

/** What can stand in for what is configuration: no norm says it, and the owner of a need allows it line by line. */
const substitutesFile = JSON.parse(
  readFileSync(new URL('../data/substitutes.json', import.meta.url), 'utf8'),
) as {
  readonly _meta: { readonly source: string; readonly confidence: string };
  readonly substitutes: readonly SubstituteRow[];
};

/** Brings the items and their attributes up to date with the data file. Runs as the system actor. */
export async function loadCatalogue(tx: EntityManager): Promise<void> {
  await upsert(tx, 'attribute', ['attribute_set', 'key'], attributeColumns());
  await upsert(tx, 'catalogue_item', ['code'], file.items.map(itemColumns));
  const { _meta: meta, substitutes } = substitutesFile;
  await upsert(
    tx,
    'item_substitute',
    ['item_code', 'substitute_code'],
    substitutes.map((row) => ({ units_per_unit: 1, ...row, ...meta })),
  );
}

function attributeColumns(): object[] {
  const { attributes, _meta: meta } = file;
  const own = (set: string) => attributes.filter((attribute) => attribute.attribute_set === set);
  return [...new Set(attributes.map((attribute) => attribute.attribute_set))].flatMap((set) =>
    [...(meta.vehicle_sets.includes(set) ? own('veh') : []), ...own(set)].map((attribute, position) => ({
      attribute_set: set,
      key: attribute.key,
      position,
      kind: attribute.kind,
      direction: attribute.direction ?? null,
      unit: attribute.unit ?? null,
      choices: attribute.choices ?? [],
      additive: attribute.additive ?? false,
      required_on_need: attribute.required_on_need,
      required_on_offer: attribute.required_on_offer,
      source: `${meta.attributes_source}: ${attribute.as_designed}`,
      confidence: meta.attributes_confidence,
    })),
  );
}

const itemColumns = (item: ItemRow) => ({
  ...item,
  everyday_words: synonymsOf(item.code).join(' '),
  source: `HS code: ${file._meta.hs_source}; weight and volume of one unit: own estimate`,
  confidence: `${item.confidence}; weight and volume: estimate for planning, replaced by the value on the pledge line`,
});
