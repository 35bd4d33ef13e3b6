import {
  Code,
  Day,
  Id,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  PageQuery,
  Part,
  PartList,
  Quantity,
  UnitVolume,
  UnitWeight,
  ValueMap,
  Whole,
  YesNo,
} from '#libs/http';
import type { Specification } from '#libs/catalogue';
import { PictureView } from '#libs/pictures';

export const CONDITIONS = ['new', 'good', 'used', 'needs_repair'] as const;
const DISPOSITIONS = ['available', 'reserved', 'quarantine', 'damaged', 'in_transit'] as const;
export const ENTRY_DISPOSITIONS = ['available', 'quarantine', 'damaged'] as const;
const STORED_DISPOSITIONS = [...ENTRY_DISPOSITIONS, 'reserved'] as const;

export class StoragePlaceView {
  @Id() id: string;
  @Line(60) code: string;
  @Whole(0, 2 ** 31 - 1, { description: 'Lots of which something lies here.' }) lots: number;
}

/** What lies in a hall. */
export class SiteTotalsView {
  @Whole(0, 2 ** 31 - 1) lots: number;
  @Measure() weightG: number;
  @Measure() volumeCm3: number;
}

export class SiteView {
  @Id() id: string;
  @Id() operatorId: string;
  @Code() placeId: string;
  @Line(200) name: string;
  @Whole(1, 10_000_000, { nullable: true }) floorAreaM2: number | null;
  @PartList(() => StoragePlaceView, { max: 10_000 }) storagePlaces: StoragePlaceView[];
  @Part(() => SiteTotalsView) totals: SiteTotalsView;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class StoragePlaceDto {
  @Id({ optional: true }) id?: string;
  @Line(60, { example: 'A-01-1' }) code: string;
}

export class CreateSiteDto {
  @Id({ optional: true }) id?: string;
  @Id() operatorId: string;
  @Code() placeId: string;
  @Line(200) name: string;
  @Whole(1, 10_000_000, { optional: true }) floorAreaM2?: number;
  @PartList(() => StoragePlaceDto, { min: 1, max: 500 }) storagePlaces: StoragePlaceDto[];
}

export class AddStoragePlacesDto {
  @PartList(() => StoragePlaceDto, { min: 1, max: 500 }) storagePlaces: StoragePlaceDto[];
}

/** Within one hall: to another place, into another disposition, or both. */
export class TransferDto {
  @Id() fromPlaceId: string;
  @Id() toPlaceId: string;
  @OneOf(STORED_DISPOSITIONS, 'StoredDisposition') disposition: (typeof STORED_DISPOSITIONS)[number];
  @OneOf(STORED_DISPOSITIONS, 'StoredDisposition', {
    optional: true,
    description: 'The same unless said; what is reserved stays reserved.',
  })
  toDisposition?: (typeof STORED_DISPOSITIONS)[number];
  @Quantity() quantity: number;
  @Line(500, { optional: true }) note?: string;
}

/** Goods that arrive from their giver: partial receipts add up. */
export class ReceivePledgedDto {
  @Id() lotId: string;
  @Quantity() quantity: number;
  @Id({ description: 'Where it is put.' }) storagePlaceId: string;
  @OneOf(ENTRY_DISPOSITIONS, 'EntryDisposition') disposition: (typeof ENTRY_DISPOSITIONS)[number];
  @Line(500, { optional: true }) note?: string;
}

/** Goods that arrive without a pledge. */
export class ReceiveFreeDto {
  @Id({ optional: true, description: 'The id of the new lot.' }) id?: string;
  @Id() giverId: string;
  @Code() itemCode: string;
  @Quantity() quantity: number;
  @Id() storagePlaceId: string;
  @OneOf(ENTRY_DISPOSITIONS, 'EntryDisposition') disposition: (typeof ENTRY_DISPOSITIONS)[number];
  @OneOf(CONDITIONS, 'Condition') condition: (typeof CONDITIONS)[number];
  @Line(100, { optional: true }) lotNumber?: string;
  @Day({ optional: true }) bestBefore?: string;
  @ValueMap({ optional: true, description: 'Attribute → value, with the attributes of the item.' })
  specification?: Specification;
  @UnitWeight({ optional: true }) unitWeightG?: number;
  @UnitVolume({ optional: true }) unitVolumeCm3?: number;
  @Whole(0, 10_000, { optional: true }) palletPlaces?: number;
}

export class ReverseMovementDto {
  @Line(500) reason: string;
}

export class StockQuery extends PageQuery {
  @Code({ optional: true }) itemCode?: string;
  @Code({ optional: true, description: 'The class of an item.' }) sector?: string;
  @Id({ optional: true }) giverId?: string;
  @Id({ optional: true, description: 'The hall in which some of it lies.' }) siteId?: string;
  @Id({ optional: true, description: 'The rack in which some of it lies.' }) stockPlaceId?: string;
  @Code({ optional: true, description: 'The town in which some of it lies.' }) placeId?: string;
  @OneOf(DISPOSITIONS, 'Disposition', {
    optional: true,
    description: 'Of some of it, at the place asked for.',
  })
  disposition?: (typeof DISPOSITIONS)[number];
  @Day({ optional: true, description: 'Best before an earlier day than this.' }) expiresBefore?: string;
  @Line(100, { optional: true, description: 'In names of items and numbers of lots.' }) text?: string;
}

export class BalanceView {
  @Id() stockPlaceId: string;
  @Id({ nullable: true, description: 'The hall, of a storage place.' }) siteId: string | null;
  @OneOf(['storage', 'giver', 'transit', 'receiver'], 'StockPlaceKind') kind: string;
  @Line(60) code: string;
  @Line(200, { nullable: true }) siteName: string | null;
  @Code() placeId: string;
  @Part(() => LocalisedText) placeName: LocalisedText;
  @OneOf(DISPOSITIONS, 'Disposition') disposition: string;
  @Quantity() quantity: number;
  @Measure({ description: 'Of it what consignments fetch at this place.' }) consigned: number;
}

export class LotView {
  @Id() id: string;
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(40, { description: 'Name of a picture of the catalogue.' }) icon: string;
  @Id() giverId: string;
  @Part(() => LocalisedText) giverName: LocalisedText;
  @Id({ nullable: true }) pledgeLineId: string | null;
  @Line(100, { nullable: true }) lotNumber: string | null;
  @Line(100, { nullable: true }) serialNumber: string | null;
  @Day({ nullable: true }) bestBefore: string | null;
  @OneOf(CONDITIONS, 'Condition') condition: string;
  @Measure() totalQuantity: number;
  @PartList(() => BalanceView, { max: 1000 }) balances: BalanceView[];
  @PartList(() => PictureView, { max: 24 }) pictures: PictureView[];
}

export class MovementEntryView {
  @Id() stockPlaceId: string;
  @OneOf(DISPOSITIONS, 'Disposition') disposition: string;
  @Whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) quantity: number;
}

export class MovementView {
  @Id() id: string;
  @OneOf(['receipt', 'issue', 'transfer', 'reservation', 'release', 'adjustment', 'reversal'], 'MovementKind')
  kind: string;
  @Id({ nullable: true }) reversesId: string | null;
  @Line(500, { nullable: true }) reason: string | null;
  @Line(500, { nullable: true, description: 'Why the lot went although an earlier one lay there.' })
  laterLotReason: string | null;
  @Line(60) cause: string;
  @YesNo({ description: 'A hall booked it by hand, and it has not been reversed.' }) reversible: boolean;
  @Instant() at: Date;
  @PartList(() => MovementEntryView, { max: 1000 }) entries: MovementEntryView[];
}
