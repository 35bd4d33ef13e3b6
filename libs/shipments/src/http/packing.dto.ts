import {
  Code,
  Id,
  IdList,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  Part,
  PartList,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';
import { HandlingUnitView, UNIT_KINDS, type UnitKind } from '#libs/warehouses';
import { CONSIGNMENT_STATES, type ConsignmentState } from '../domain/consignment.states.js';

const MAX_LINES = 500;
/** A lorry of cartons; more are made in several goes. */
const MAX_UNITS_AT_ONCE = 500;

export class LineQuantityDto {
  @Id() consignmentLineId: string;
  @Quantity({ description: 'Into each unit.' }) quantity: number;
}

export class MakeUnitsDto {
  @Id({ optional: true, description: 'The id of the first of them: a UUIDv7 of the client, or ours.' })
  id?: string;
  @OneOf(UNIT_KINDS, 'HandlingUnitKind') kind: UnitKind;
  @Whole(1, MAX_UNITS_AT_ONCE) count: number;
  @PartList(() => LineQuantityDto, { max: MAX_LINES }) lines: LineQuantityDto[];
}

export class PackLinesDto {
  @PartList(() => LineQuantityDto, { min: 1, max: MAX_LINES }) lines: LineQuantityDto[];
}

export class AssignUnitDto {
  @Id({ description: 'A unit packed as stock, which stands where the consignment leaves from.' })
  unitId: string;
}

export class CountUnitDto {
  @Id({ description: 'A UUIDv7 of the client: a scan that arrives again is counted once.' }) id: string;
  @Id() unitId: string;
  @Instant({ description: 'By the clock of the device.' }) at: string;
}

export class PackingLineView {
  @Id() consignmentLineId: string;
  @Whole(1, MAX_LINES) position: number;
  @Id() lotId: string;
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(60, { description: 'Name of an icon of the lucide set.' }) icon: string;
  @Line(100, { nullable: true }) lotNumber: string | null;
  @YesNo({ description: 'It drives itself, or is carried unpacked.' }) isVehicle: boolean;
  @Whole(1, 2 ** 31 - 1, { description: 'Base units in a pack, as the giver said.' }) packSize: number;
  @Quantity() quantity: number;
  @Quantity({ min: 0 }) packed: number;
  @Quantity({ min: 0 }) loose: number;
  @Measure() weightG: number;
}

export class PackingView {
  @Id() consignmentId: string;
  @Line(40) reference: string;
  @OneOf(CONSIGNMENT_STATES, 'ConsignmentState') state: ConsignmentState;
  @Id() operatorId: string;
  @YesNo({ description: 'Before it is sealed.' }) mayChange: boolean;
  @PartList(() => PackingLineView, { max: MAX_LINES }) lines: PackingLineView[];
  @PartList(() => HandlingUnitView, { max: 10_000 }) units: HandlingUnitView[];
  @IdList({ max: 10_000 }, { description: 'Units that somebody has scanned against this list.' })
  countedUnitIds: string[];
}
