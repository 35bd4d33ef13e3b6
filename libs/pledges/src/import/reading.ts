import { type Attribute, missingOf, type Specification, type SpecificationValue } from '#libs/catalogue';
import { fill, type Language, listText, MAX_QUANTITY, MAX_UNIT_WEIGHT_G, type Text } from '#libs/kernel';
import { defectsOf } from '../domain/defects.js';
import { withFollowing } from '../domain/following-attributes.js';
import { withVehicleAttributes } from '../domain/vehicle-attributes.js';
import { CONDITIONS, LICENCE_CLASSES, type VehicleFacts } from '../domain/pledge-line.entity.js';
import { type Field, headerOf } from './columns.js';
import { type ReadColumn, RowCells, type RowError, shown } from './cells.js';
import type { NameIndex } from './names.js';
import { DID_YOU_MEAN, LOOK_IT_UP, NEAREST_PLACE } from './row.texts.js';
import type { Cell } from './table.js';
import { centsOf, conditionOf, countOf, dayOf, gramsOf, lastDayOf, numberOf, yesNoOf } from './values.js';

export interface ItemKnown {
  readonly code: string;
  readonly name: Text;
  readonly vehicleClass: string | null;
  readonly attributes: readonly Attribute[];
}

/** What rows are read against. */
export interface Knowledge {
  readonly items: ReadonlyMap<string, ItemKnown>;
  readonly itemNames: NameIndex;
  readonly placeNames: NameIndex;
  readonly language: Language;
  /** For rows that do not say it themselves. */
  readonly placeId: string | undefined;
  readonly condition: (typeof CONDITIONS)[number] | undefined;
}

/** A line as `POST /pledges` takes it. */
export interface ReadLine {
  readonly itemCode: string;
  readonly quantity: number;
  readonly condition: (typeof CONDITIONS)[number];
  readonly placeId: string;
  readonly packSize?: number;
  readonly lotNumber?: string;
  readonly specification?: Specification;
  readonly defects?: string;
  readonly defectsLanguage?: Language;
  readonly noKnownDefects?: boolean;
  readonly availableFrom?: string;
  readonly availableUntil?: string;
  readonly bestBefore?: string;
  readonly unitWeightG?: number;
  readonly palletPlaces?: number;
  readonly valueCents?: number;
  readonly vin?: string;
  readonly vehicle?: VehicleFacts;
}

const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

/** Reads one row; every cell that cannot be understood is named. */
export class RowReader {
  private readonly cells: RowCells;

  constructor(
    private readonly known: Knowledge,
    row: number,
    columns: readonly ReadColumn[],
    cells: readonly Cell[],
  ) {
    this.cells = new RowCells(known.language, row, columns, cells);
  }

  get errors(): readonly RowError[] {
    return this.cells.errors;
  }

  /** The line, null where something is wrong with it. */
  read(): ReadLine | null {
    const item = this.item();
    const quantity = this.cells.whole('quantity', 1, MAX_QUANTITY, countOf) ?? this.cells.missing('quantity');
    const condition = this.condition();
    const placeId = this.place();
    const availableFrom = this.cells.day('availableFrom', dayOf);
    const availableUntil = this.cells.day('availableUntil', dayOf);
    if (availableFrom && availableUntil && availableUntil < availableFrom)
      this.cells.wrong('days_swapped', null);
    const { defects, noKnownDefects } = defectsOf({ defects: this.cells.text('defects', 2_000) ?? null });
    const drives = item !== undefined && item.vehicleClass !== null;
    const fields = {
      packSize: this.cells.whole('packSize', 1, 1_000_000, countOf),
      lotNumber: this.cells.text('lotNumber', 100),
      specification: item && this.specification(item),
      ...(defects === null ? {} : { defects, defectsLanguage: this.known.language }),
      ...(noKnownDefects ? { noKnownDefects } : {}),
      availableFrom,
      availableUntil,
      bestBefore: this.cells.day('bestBefore', lastDayOf),
      unitWeightG: this.weight(quantity),
      palletPlaces: drives ? undefined : this.cells.whole('palletPlaces', 0, 10_000, countOf),
      valueCents: this.cells.number('value', 0, Number.MAX_SAFE_INTEGER, centsOf),
      vin: this.vin(),
      vehicle: drives ? this.vehicle(item.vehicleClass as VehicleFacts['vehicleClass'], quantity) : undefined,
    };
    if (this.errors.length > 0 || !item || !quantity || !condition || !placeId) return null;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const line: ReadLine = { itemCode: item.code, quantity, condition, placeId, ...given };
    const specification = withFollowing(line, item.attributes);
    return Object.keys(specification).length > 0 ? { ...line, specification } : line;
  }

  /** What an offer must say and the line does not; it can be kept as a draft all the same. */
  missing(line: ReadLine): RowError[] {
    const item = this.known.items.get(line.itemCode);
    if (!item) return [];
    const keys = item.attributes.map(({ key }) => key);
    const said = item.vehicleClass === null ? line.specification : withVehicleAttributes(line, keys);
    const missing = missingOf(item, said ?? {});
    if (missing.length === 0) return [];
    const names = listText(missing.map(({ name }) => name));
    return [this.cells.worded('attributes_missing', null, { item: item.name, missing: names })];
  }

  private item(): ItemKnown | undefined {
    const asked = this.cells.get('itemCode') ?? this.cells.get('itemName');
    if (!asked) return this.cells.wrong('item_missing', null);
    const { code, near } = this.known.itemNames.find(String(asked.cell));
    if (code) return this.known.items.get(code);
    const named = near.map((one) => `${one} (${this.known.items.get(one)?.name[this.known.language]})`);
    const value = shown(asked.cell);
    if (near.length > 1)
      return this.cells.wrong('item_unclear', asked.header, { value, near: named.join('; ') });
    return this.cells.wrong('item_unknown', asked.header, { value, hint: this.hint(named, LOOK_IT_UP) });
  }

  private place(): string | undefined {
    const asked = this.cells.get('place');
    if (!asked) return this.known.placeId ?? this.cells.missing('place');
    const { code, near } = this.known.placeNames.find(String(asked.cell));
    if (code) return code;
    return this.cells.wrong('place_unknown', asked.header, {
      value: shown(asked.cell),
      hint: this.hint(near, NEAREST_PLACE),
    });
  }

  private condition(): (typeof CONDITIONS)[number] | undefined {
    const asked = this.cells.get('condition');
    if (!asked) return this.known.condition ?? this.cells.missing('condition');
    return (
      conditionOf(asked.cell) ??
      this.cells.wrong('condition_unknown', asked.header, { value: shown(asked.cell) })
    );
  }

  private weight(quantity: number | undefined): number | undefined {
    const each = this.cells.number('unitWeight', 1, MAX_UNIT_WEIGHT_G, gramsOf);
    const all = this.cells.number('totalWeight', 1, 1e15, gramsOf);
    return each ?? (all && quantity ? Math.max(1, Math.round(all / quantity)) : undefined);
  }

  private vin(): string | undefined {
    const asked = this.cells.get('vin');
    const vin = asked && String(asked.cell).toUpperCase().replace(/[\s-]/g, '');
    if (!asked || vin === undefined || VIN.test(vin)) return vin;
    return this.cells.wrong('vin_wrong', asked.header, { value: shown(asked.cell) });
  }

  private vehicle(
    vehicleClass: VehicleFacts['vehicleClass'],
    quantity: number | undefined,
  ): VehicleFacts | undefined {
    const needed = [
      'vin',
      'licenceClass',
      'seats',
      'payload',
      'loadVolume',
      'palletPlaces',
      'maxSpeed',
    ] as const;
    const missing = needed.filter((field) => !this.cells.has(field));
    if (missing.length > 0)
      return this.cells.wrong('vehicle_incomplete', null, {
        missing: missing.map((field) => headerOf(field, this.known.language)).join(', '),
      });
    if (quantity !== undefined && quantity !== 1) return this.cells.wrong('one_piece', null);
    const licenceClass = this.cells.choice('licenceClass', LICENCE_CLASSES);
    const seats = this.cells.whole('seats', 1, 200, countOf);
    const payloadG = this.cells.number('payload', 0, 1e9, gramsOf);
    const volume = this.cells.number('loadVolume', 0, 1_000, numberOf);
    const palletPlaces = this.cells.whole('palletPlaces', 0, 100, countOf);
    const maxSpeedKmh = this.cells.whole('maxSpeed', 20, 130, countOf);
    if (this.errors.length > 0) return undefined;
    return {
      vehicleClass,
      licenceClass: licenceClass as VehicleFacts['licenceClass'],
      seats: seats!,
      payloadG: payloadG!,
      volumeCm3: Math.round(volume! * 1_000_000),
      palletPlaces: palletPlaces!,
      maxSpeedKmh: maxSpeedKmh!,
    };
  }

  private specification(item: ItemKnown): Specification | undefined {
    const values: Record<string, SpecificationValue> = {};
    for (const field of this.cells.fields.filter((one) => one.startsWith('attribute:'))) {
      const attribute = item.attributes.find(({ key }) => `attribute:${key}` === field);
      const value = attribute
        ? this.attribute(field, attribute)
        : this.cells.wrong('attribute_of_another', this.cells.get(field)!.header, {
            item: item.name[this.known.language],
          });
      if (attribute && value !== undefined) values[attribute.key] = value;
    }
    return Object.keys(values).length > 0 ? values : undefined;
  }

  private attribute(field: Field, { kind, choices }: Attribute): SpecificationValue | undefined {
    switch (kind) {
      case 'number':
        return this.cells.number(field, -1e12, 1e12, numberOf);
      case 'yes_no':
        return this.yesNo(field);
      case 'choice':
        return this.cells.choice(field, choices);
      case 'date':
        return this.month(field) ?? this.cells.day(field, dayOf);
      case 'text':
        return this.cells.text(field, 500);
    }
  }

  private yesNo(field: Field): boolean | undefined {
    const { cell, header } = this.cells.get(field)!;
    const facts = { value: shown(cell), choices: 'ja, nein / так, ні / yes, no' };
    return yesNoOf(cell) ?? this.cells.wrong('choice_unknown', header, facts);
  }

  /** Attributes that are days may name no more than a month or a year. */
  private month(field: Field): string | undefined {
    const text = String(this.cells.get(field)!.cell);
    const [, month, year] = /^(0?[1-9]|1[0-2])[./](\d{4})$/.exec(text) ?? [];
    return year ? `${year}-${month!.padStart(2, '0')}` : /^\d{4}(-(0[1-9]|1[0-2]))?$/.exec(text)?.[0];
  }

  private hint(near: readonly string[], otherwise: Text): string {
    const { language } = this.known;
    return near.length > 0 ? fill(DID_YOU_MEAN, language, { near: near.join(', ') }) : otherwise[language];
  }
}
