import { FOLLOWING } from '#libs/contracts';
import type { Schemas } from '../../../api/client';
import { decimalOf } from '../../../language/decimal';

type Line = Schemas['PledgeLineDto'];
type KeptLine = Schemas['PledgeLineView'];
type Item = Schemas['CatalogueItemView'];
type Attribute = Schemas['AttributeView'];
type Vehicle = Schemas['VehicleFactsDto'];
type Value = number | string | boolean;

/** A line as it is typed: numbers as texts in the units that people use. */
export interface LineDraft {
  readonly id: string | undefined;
  readonly item: Item | undefined;
  readonly place: Schemas['PlaceView'] | undefined;
  readonly quantity: string;
  /** Empty where each is given by itself. */
  readonly minimum: string;
  readonly condition: Schemas['Condition'];
  readonly availableFrom: string;
  readonly availableUntil: string;
  readonly bestBefore: string;
  readonly lotNumber: string;
  readonly weightKg: string;
  readonly palletPlaces: string;
  readonly valueEuro: string;
  /** Nothing said of defects, that none are known, or which. */
  readonly defectsSaid: DefectsSaid;
  readonly defects: string;
  readonly vin: string;
  readonly vehicle: VehicleDraft;
  readonly specification: Readonly<Record<string, string>>;
}

export const DEFECTS_SAID = ['unsaid', 'none', 'some'] as const;
type DefectsSaid = (typeof DEFECTS_SAID)[number];

export interface VehicleDraft {
  readonly licenceClass: Vehicle['licenceClass'];
  readonly seats: string;
  readonly payloadKg: string;
  readonly volumeM3: string;
  readonly palletPlaces: string;
  readonly maxSpeedKmh: string;
}

const EMPTY_VEHICLE: VehicleDraft = {
  licenceClass: 'C',
  seats: '',
  payloadKg: '',
  volumeM3: '',
  palletPlaces: '',
  maxSpeedKmh: '',
};

export const EMPTY_LINE: LineDraft = {
  id: undefined,
  item: undefined,
  place: undefined,
  quantity: '',
  minimum: '',
  condition: 'good',
  availableFrom: '',
  availableUntil: '',
  bestBefore: '',
  lotNumber: '',
  weightKg: '',
  palletPlaces: '',
  valueEuro: '',
  defectsSaid: 'unsaid',
  defects: '',
  vin: '',
  vehicle: EMPTY_VEHICLE,
  specification: {},
};

const scaled = (value: number | null | undefined, by: number): string =>
  value === null || value === undefined ? '' : String(value / by);
const whole = (text: string, by = 1): number => Math.round(decimalOf(text) * by);
const maybeWhole = (text: string, by = 1): number | null => (text.trim() === '' ? null : whole(text, by));

export const draftOf = (
  line: KeptLine,
  item: Item | undefined,
  place: Schemas['PlaceView'] | undefined,
): LineDraft => ({
  id: line.id,
  item,
  place,
  quantity: String(line.quantity),
  minimum: scaled(line.minimumQuantity, 1),
  condition: line.condition,
  availableFrom: line.availableFrom ?? '',
  availableUntil: line.availableUntil ?? '',
  bestBefore: line.bestBefore ?? '',
  lotNumber: line.lotNumber ?? '',
  weightKg: scaled(line.unitWeightG, 1_000),
  palletPlaces: String(line.palletPlaces),
  valueEuro: scaled(line.valueCents, 100),
  defectsSaid: defectsSaidBy(line),
  defects: line.defects ?? '',
  vin: line.vin ?? '',
  vehicle: line.vehicle
    ? {
        licenceClass: line.vehicle.licenceClass,
        seats: String(line.vehicle.seats),
        payloadKg: scaled(line.vehicle.payloadG, 1_000),
        volumeM3: scaled(line.vehicle.volumeCm3, 1_000_000),
        palletPlaces: String(line.vehicle.palletPlaces),
        maxSpeedKmh: String(line.vehicle.maxSpeedKmh),
      }
    : EMPTY_VEHICLE,
  specification: Object.fromEntries(
    Object.entries(line.specification).map(([key, value]) => [key, String(value)]),
  ),
});

/**
 * A line begun for a line of a need: its item, what is open of it, and what it wants exactly. Where any of several or a
 * range would fit, the giver says what there is.
 */
export const draftFor = (
  { quantity, limits }: Pick<Schemas['NeedLineView'], 'quantity' | 'limits'>,
  item: Item | undefined,
  open: number | undefined,
): LineDraft => ({
  ...EMPTY_LINE,
  item,
  quantity: String(open || quantity),
  specification: Object.fromEntries(
    limits
      .filter(({ attribute }) => item?.attributes.some(({ key }) => key === attribute))
      .map(({ attribute, min, max, oneOf }) => [
        attribute,
        oneOf?.length === 1 ? oneOf[0] : exactly(min, max),
      ])
      .filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
});

const exactly = (min: number | undefined, max: number | undefined): string | undefined =>
  min !== undefined && min === max ? String(min) : undefined;

function defectsSaidBy({ defects, noKnownDefects }: KeptLine): DefectsSaid {
  if (defects !== null) return 'some';
  return noKnownDefects ? 'none' : 'unsaid';
}

/** Of vehicles, the API itself lets these follow the sheet and the pictures. */
const OF_THE_SHEET = [
  'vin',
  'known_defects',
  'licence_class_needed',
  'payload',
  'pallet_places',
  'max_speed',
  'photos',
];

/** Whether the attribute has a field of its own among those of the specification. */
export const isAskedFor = (attribute: Attribute, item: Item): boolean =>
  item.vehicleClass
    ? !OF_THE_SHEET.includes(attribute.key) && !follows(attribute)
    : attribute.key === 'seats' || !follows(attribute);

/** A condition finer than new or used is asked for by itself. */
const follows = ({ key, kind, choices }: Attribute): boolean =>
  key in FOLLOWING &&
  (key !== 'condition' || kind !== 'choice' || ['new', 'used'].every((one) => choices.includes(one)));

function valueOf({ kind }: Attribute, text: string): Value {
  if (kind === 'number') return decimalOf(text);
  return kind === 'yes_no' ? text === 'true' : text;
}

/** What the fields of the line say for the specification. */
const followingOf = (item: Item, line: Line): Record<string, Value> =>
  Object.fromEntries(
    item.attributes
      .filter(follows)
      .map(({ key }): [string, Value | null | undefined] => [key, FOLLOWING[key]?.(line)])
      .filter((entry): entry is [string, Value] => entry[1] !== null && entry[1] !== undefined),
  );

function specificationOf(draft: LineDraft, item: Item, line: Line): Record<string, Value> {
  const typed = item.attributes
    .filter((attribute) => isAskedFor(attribute, item) && (draft.specification[attribute.key] ?? '') !== '')
    .map((attribute): [string, Value] => [
      attribute.key,
      valueOf(attribute, draft.specification[attribute.key] ?? ''),
    ]);
  return { ...Object.fromEntries(typed), ...followingOf(item, line) };
}

/** The line as the API takes it. */
export function sentLine(
  draft: LineDraft,
  item: Item,
  place: Schemas['PlaceView'],
  language: Schemas['Language'],
): Line {
  const drives = item.vehicleClass !== null;
  const defects = (draft.defectsSaid === 'some' && draft.defects.trim()) || null;
  const line: Line = {
    ...(draft.id ? { id: draft.id } : {}),
    itemCode: item.code,
    placeId: place.id,
    quantity: drives ? 1 : whole(draft.quantity),
    minimumQuantity: drives ? null : maybeWhole(draft.minimum),
    condition: draft.condition,
    availableFrom: draft.availableFrom || null,
    availableUntil: draft.availableUntil || null,
    bestBefore: draft.bestBefore || null,
    lotNumber: draft.lotNumber.trim() || null,
    ...(draft.weightKg.trim() ? { unitWeightG: whole(draft.weightKg, 1_000) } : {}),
    palletPlaces: whole(draft.palletPlaces || '0'),
    valueCents: maybeWhole(draft.valueEuro, 100),
    defects,
    defectsLanguage: defects ? language : null,
    noKnownDefects: draft.defectsSaid === 'none',
    vin: drives ? draft.vin.trim().toUpperCase() || null : null,
    vehicle: drives ? sheetOf(draft.vehicle, item.vehicleClass as Vehicle['vehicleClass']) : null,
  };
  return { ...line, specification: specificationOf(draft, item, line) };
}

const sheetOf = (draft: VehicleDraft, vehicleClass: Vehicle['vehicleClass']): Vehicle => ({
  vehicleClass,
  licenceClass: draft.licenceClass,
  seats: whole(draft.seats),
  payloadG: whole(draft.payloadKg || '0', 1_000),
  volumeCm3: whole(draft.volumeM3 || '0', 1_000_000),
  palletPlaces: whole(draft.palletPlaces || '0'),
  maxSpeedKmh: whole(draft.maxSpeedKmh),
});

/** A line that is kept, as the API takes it unchanged. */
export function kept({
  pictures: _pictures,
  position: _position,
  itemName: _itemName,
  unitName: _unitName,
  icon: _icon,
  placeName: _placeName,
  ...line
}: KeptLine): Line {
  return line;
}

/** The same goods in another pledge. */
export function anew(line: KeptLine): Line {
  const { id: _id, ...rest } = kept(line);
  return rest;
}

/** What the catalogue asks of an offer and the line does not say yet. */
export const missingOf = (line: KeptLine, item: Item | undefined): readonly Attribute[] =>
  item?.attributes.filter(({ key, requiredOnOffer }) => requiredOnOffer && !(key in line.specification)) ??
  [];
