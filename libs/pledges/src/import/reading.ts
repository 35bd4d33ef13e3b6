import {
  type Cell,
  centsOf,
  CONDITIONS as CONDITION_WORDS,
  countOf,
  dayOf,
  gramsOf,
  itemIn,
  type Known,
  lastDayOf,
  numberOf,
  placeIn,
  type ReadColumn,
  type ReadRow,
  RowCells,
  type RowError,
  specificationIn,
} from '#libs/spreadsheets';
import { missingOf, type Specification } from '#libs/catalogue';
import { type Language, listText, MAX_QUANTITY, MAX_UNIT_WEIGHT_G } from '#libs/kernel';
import { defectsOf } from '../domain/defects.js';
import { withFollowing } from '../domain/following-attributes.js';
import { withVehicleAttributes } from '../domain/vehicle-attributes.js';
import { type CONDITIONS, LICENCE_CLASSES, type VehicleFacts } from '../domain/pledge-line.entity.js';
import { COLUMNS, type Field } from './columns.js';
import { ROW_TEXTS, type RowErrorCode } from './row.texts.js';

/** What rows of goods are read against. */
export interface Knowledge extends Known {
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
  readonly minimumQuantity?: number;
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

export const readRow = (
  known: Knowledge,
  row: number,
  columns: readonly ReadColumn[],
  cells: readonly Cell[],
): ReadRow<ReadLine> => new RowReader(known, row, columns, cells).row();

/** Reads one row; every cell that cannot be understood is named. */
class RowReader {
  private readonly cells: RowCells<Field, RowErrorCode>;

  constructor(
    private readonly known: Knowledge,
    row: number,
    columns: readonly ReadColumn[],
    cells: readonly Cell[],
  ) {
    const headerOf = (field: Field, language: Language): string => COLUMNS.headerOf(field, language);
    this.cells = new RowCells(known.language, row, headerOf, columns, cells, ROW_TEXTS);
  }

  row(): ReadRow<ReadLine> {
    const line = this.read();
    return { line, errors: this.cells.errors, missing: line ? this.missing(line) : [] };
  }

  private read(): ReadLine | null {
    const item = itemIn(this.cells, this.known);
    const quantity = this.cells.whole('quantity', 1, MAX_QUANTITY, countOf) ?? this.cells.missing('quantity');
    const condition =
      this.cells.word('condition', CONDITION_WORDS) ??
      this.known.condition ??
      this.cells.missing('condition');
    const placeId = placeIn(this.cells, this.known, this.known.placeId);
    const availableFrom = this.cells.day('availableFrom', dayOf);
    const availableUntil = this.cells.day('availableUntil', dayOf);
    if (availableFrom && availableUntil && availableUntil < availableFrom)
      this.cells.wrong('days_swapped', null);
    const { defects, noKnownDefects } = defectsOf({ defects: this.cells.text('defects', 2_000) ?? null });
    const drives = item !== undefined && item.vehicleClass !== null;
    const fields = {
      minimumQuantity: this.minimum(quantity),
      packSize: this.cells.whole('packSize', 1, 1_000_000, countOf),
      lotNumber: this.cells.text('lotNumber', 100),
      specification: item && specificationIn(this.cells, item),
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
    if (this.cells.errors.length > 0 || !item || !quantity || !condition || !placeId) return null;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const line: ReadLine = { itemCode: item.code, quantity, condition, placeId, ...given };
    const specification = withFollowing(line, item.attributes);
    return Object.keys(specification).length > 0 ? { ...line, specification } : line;
  }

  /** What an offer must say and the line does not; it can be kept as a draft all the same. */
  private missing(line: ReadLine): RowError[] {
    const item = this.known.items.get(line.itemCode);
    if (!item) return [];
    const keys = item.attributes.map(({ key }) => key);
    const said = item.vehicleClass === null ? line.specification : withVehicleAttributes(line, keys);
    const missing = missingOf(item, said ?? {});
    if (missing.length === 0) return [];
    const names = listText(missing.map(({ name }) => name));
    return [this.cells.worded('attributes_missing', null, { item: item.name, missing: names })];
  }

  private minimum(quantity: number | undefined): number | undefined {
    const minimum = this.cells.whole('minimumQuantity', 1, MAX_QUANTITY, countOf);
    return minimum !== undefined && quantity !== undefined && minimum > quantity
      ? this.cells.refused('minimum_above_quantity', 'minimumQuantity')
      : minimum;
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
    return this.cells.refused('vin_wrong', 'vin');
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
        missing: missing.map((field) => COLUMNS.headerOf(field, this.known.language)).join(', '),
      });
    if (quantity !== undefined && quantity !== 1) return this.cells.wrong('one_piece', null);
    const licenceClass = this.cells.choice('licenceClass', LICENCE_CLASSES);
    const seats = this.cells.whole('seats', 1, 200, countOf);
    const payloadG = this.cells.number('payload', 0, 1e9, gramsOf);
    const volume = this.cells.number('loadVolume', 0, 1_000, numberOf);
    const palletPlaces = this.cells.whole('palletPlaces', 0, 100, countOf);
    const maxSpeedKmh = this.cells.whole('maxSpeed', 20, 130, countOf);
    if (this.cells.errors.length > 0) return undefined;
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
}
