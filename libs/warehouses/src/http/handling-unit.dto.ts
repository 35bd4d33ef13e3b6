import {
  Code,
  Day,
  Id,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  OneOfList,
  PageQuery,
  Part,
  PartList,
  Pattern,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';
import { MAX_UNIT_WEIGHT_G } from '#libs/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { HANDLING_UNIT_STATES, type HandlingUnitState } from '../domain/handling-unit.states.js';
import {
  HANDLING_MARKS,
  type HandlingMark,
  MAX_SIDE_MM,
  UNIT_KINDS,
  type UnitKind,
} from '../domain/unit-kinds.js';
import { LaterLotReason } from './later-lot-reason.js';

const TOKEN = /^[A-Za-z0-9_-]{22}$/;

export class MakeUnitDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @OneOf(UNIT_KINDS, 'HandlingUnitKind') kind: UnitKind;
  @Id({ description: 'The place of the hall where it stands.' }) stockPlaceId: string;
}

export class PackStockDto {
  @Id() lotId: string;
  @Quantity() quantity: number;
  @LaterLotReason() laterLotReason?: string;
}

export class TakeOutDto {
  @Id() contentId: string;
  @Quantity() quantity: number;
}

export class PlaceUnitDto {
  @Id({ nullable: true, description: 'The larger unit that it stands in; null takes it off.' })
  parentId: string | null;
}

export class MoveUnitDto {
  @Id({ description: 'The place of the same hall to which it goes, with all that is in it.' })
  stockPlaceId: string;
}

/** What is left out stays; null takes a value back. */
export class MeasureUnitDto {
  @Whole(1, MAX_UNIT_WEIGHT_G, { optional: true, nullable: true, description: 'As weighed, grams.' })
  grossWeightG?: number | null;
  @Whole(0, MAX_UNIT_WEIGHT_G, { optional: true, description: 'Of the empty unit, grams.' })
  tareWeightG?: number;
  @Whole(1, MAX_SIDE_MM, { optional: true, nullable: true }) lengthMm?: number | null;
  @Whole(1, MAX_SIDE_MM, { optional: true, nullable: true }) widthMm?: number | null;
  @Whole(1, MAX_SIDE_MM, { optional: true, nullable: true }) heightMm?: number | null;
  @Whole(0, 100, { optional: true }) palletPlaces?: number;
}

export class RelabelDto {
  @YesNo({ description: 'False revokes the label without a new one.' }) renew: boolean;
}

export class ScannedQuery {
  @Line(300, { description: 'What was scanned or typed: the address of a label, an SSCC or an own code.' })
  code: string;
}

export class UnitsQuery extends PageQuery {
  @Id({ description: 'The hall in which they stand.' }) siteId: string;
}

export class UnitContentView {
  @Id() id: string;
  @Id() lotId: string;
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(60, { description: 'Name of an icon of the lucide set.' }) icon: string;
  @Line(100, { nullable: true }) lotNumber: string | null;
  @Day({ nullable: true }) bestBefore: string | null;
  @Line(500, { nullable: true, description: 'Why it was packed although an earlier lot lay there.' })
  laterLotReason: string | null;
  @Id({ nullable: true, description: 'Of the consignment; stock that is promised to nobody has none.' })
  consignmentLineId: string | null;
  @Quantity() quantity: number;
  @Measure({ description: 'Grams, computed.' }) weightG: number;
  @Measure() volumeCm3: number;
  @YesNo({ description: 'May fall under the rules for dangerous goods.' }) adrRelevant: boolean;
  @Line(300, { nullable: true, description: 'What the catalogue says about it: recalled, no law.' })
  unNote: string | null;
}

export class UnitInsideView {
  @Id() id: string;
  @Line(24) code: string;
  @OneOf(UNIT_KINDS, 'HandlingUnitKind') kind: UnitKind;
  @OneOf(HANDLING_UNIT_STATES, 'HandlingUnitState') state: HandlingUnitState;
}

export class HandlingUnitView {
  @Id() id: string;
  @Line(24, { description: 'The own code with its check digit, as people read it.' }) code: string;
  @Pattern(/^[0-9]{18}$/, 18, { nullable: true, description: 'Where its operator has a GS1 prefix.' })
  sscc: string | null;
  @OneOf(UNIT_KINDS, 'HandlingUnitKind') kind: UnitKind;
  @OneOf(HANDLING_UNIT_STATES, 'HandlingUnitState') state: HandlingUnitState;
  @YesNo({ description: 'The consignment that carries it is sealed.' }) held: boolean;
  @Id() operatorId: string;
  @Part(() => LocalisedText) operatorName: LocalisedText;
  @Id() stockPlaceId: string;
  @Line(60) placeCode: string;
  @Id({ nullable: true, description: 'The hall.' }) siteId: string | null;
  @Line(200, { nullable: true }) siteName: string | null;
  @Id({ nullable: true }) consignmentId: string | null;
  @Line(40, { nullable: true }) consignmentReference: string | null;
  @Id({ nullable: true }) parentId: string | null;
  @Line(24, { nullable: true }) parentCode: string | null;
  @PartList(() => UnitInsideView, { max: 1000 }) inside: UnitInsideView[];
  @PartList(() => UnitContentView, { max: 1000 }) contents: UnitContentView[];
  @Measure({ description: 'Grams: everything in it by the weights of the lots, and the empty units.' })
  expectedWeightG: number;
  @Measure({ nullable: true, description: 'Grams, as weighed since the last change.' })
  grossWeightG: number | null;
  @Instant({ nullable: true }) weighedAt: Date | null;
  @Measure() tareWeightG: number;
  @Whole(1, MAX_SIDE_MM, { nullable: true }) lengthMm: number | null;
  @Whole(1, MAX_SIDE_MM, { nullable: true }) widthMm: number | null;
  @Whole(1, MAX_SIDE_MM, { nullable: true }) heightMm: number | null;
  @Measure({ description: 'Of its dimensions where they are known, else of what is in it.' })
  volumeCm3: number;
  @Whole(0, 100) palletPlaces: number;
  @OneOfList(HANDLING_MARKS, 'HandlingMark', { max: HANDLING_MARKS.length }) marks: HandlingMark[];
  @Pattern(TOKEN, 22, { nullable: true, description: 'On the label that is valid now.' })
  token: string | null;
  @ApiProperty({ type: 'array', items: { type: 'string' }, description: 'Of labels that were revoked.' })
  revokedTokens: string[];
  @Instant({ nullable: true, description: 'Since when it is on the road or there.' }) leftAt: Date | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}

/** What a scan found: a unit that the caller may see. */
export class ScannedUnitView {
  @YesNo({ description: 'The label was revoked; somebody may have taken it from another unit.' })
  revoked: boolean;
  @Part(() => HandlingUnitView) unit: HandlingUnitView;
}

export class Gs1PrefixDto {
  @Pattern(/^[0-9]{4,12}$/, 12, { nullable: true, description: 'As licensed; null numbers no more SSCCs.' })
  prefix: string | null;
}

export class Gs1PrefixView {
  @Pattern(/^[0-9]{4,12}$/, 12, { nullable: true }) prefix: string | null;
  @Pattern(/^[0-9]{18}$/, 18, { nullable: true, description: 'The next SSCC under it.' })
  nextSscc: string | null;
}
