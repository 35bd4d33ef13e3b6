import {
  Code,
  Day,
  Id,
  IdList,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  OneOfLanguages,
  OneOfList,
  PageQuery,
  Part,
  PartList,
  Pattern,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';
import type { Language } from '#libs/kernel';
import { VEHICLE_CLASSES } from '#libs/pledges';
import { ApiProperty } from '@nestjs/swagger';
import { CONSIGNMENT_STATES, type ConsignmentState } from '../domain/consignment.states.js';
import { type Light, LIGHTS } from '../domain/papers-clock.js';
import { SUPPLIERS, type Supplier } from '../domain/readiness.js';
import { READINESS_CODES, type ReadinessCode } from '../domain/readiness.texts.js';
import { PlaceHoursDto } from './hours.dto.js';

const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;
export const MAX_LINES = 200;

export class PlanConsignmentDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @Id({ description: 'Who runs hall and transport.' }) operatorId: string;
  @IdList(
    { min: 1, max: MAX_LINES },
    { description: 'Allocated matches of one giver, one place of origin and one owner of the need.' },
  )
  matchIds: string[];
  @Code({ optional: true, description: 'The place of the need unless said.' }) destinationPlaceId?: string;
  @Instant({ optional: true, description: 'Not loaded before; now unless said.' }) readyAt?: string;
  @Day({ optional: true, description: 'The earliest latest date of the need lines unless said.' })
  latestArrivalOn?: string;
}

export class SystemLineDto {
  @Whole(1, MAX_LINES, { description: 'The position on the packing list.' }) position: number;
  @Line(300) name: string;
  @Quantity() quantity: number;
  @Measure({ description: 'Grams.' }) weightG: number;
}

export class LineVinDto {
  @Id() consignmentLineId: string;
  @Pattern(VIN, 17) vin: string;
}

export class ChangePapersDto {
  @Line(60, { optional: true, nullable: true }) code?: string | null;
  @Day({ optional: true, nullable: true }) codeValidUntil?: string | null;
  @Line(60, { optional: true, nullable: true }) declarationNumber?: string | null;
  @Day({ optional: true, nullable: true }) declarationValidUntil?: string | null;
  @Line(60, { optional: true, nullable: true }) giftLetterNumber?: string | null;
  @PartList(
    () => SystemLineDto,
    { max: MAX_LINES },
    { optional: true, description: 'The goods as the Ukrainian system lists them; compared line by line.' },
  )
  systemList?: SystemLineDto[];
  @YesNo({ optional: true, description: 'A person has compared both lists. Takes a list given before back.' })
  systemListMatches?: boolean;
  @PartList(() => LineVinDto, { max: MAX_LINES }, { optional: true }) vins?: LineVinDto[];
}

export class ReconfirmDto {
  @Id({ optional: true, description: 'The registered recipient, where it is not the owner of the need.' })
  recipientId?: string;
  @Id({ optional: true, description: 'Who will use the goods, where it is not the owner of the need.' })
  endUserId?: string;
}

export class EndConsignmentDto {
  @Line(500) reason: string;
  @OneOfLanguages({ optional: true }) reasonLanguage?: Language;
}

export class DivertConsignmentDto extends EndConsignmentDto {
  @Id({ description: 'Who takes the goods over.' }) organisationId: string;
  @Code({ description: 'Where.' }) placeId: string;
}

export class CancelConsignmentDto {
  @YesNo({ optional: true, description: 'True frees both sides; else the matches stay allocated.' })
  releaseMatches?: boolean;
  @Line(500, { optional: true }) reason?: string;
  @OneOfLanguages({ optional: true }) reasonLanguage?: Language;
}

export class ConsignmentsQuery extends PageQuery {
  @OneOf(CONSIGNMENT_STATES, 'ConsignmentState', { optional: true }) state?: ConsignmentState;
  @Id({ optional: true, description: 'The hall that the goods leave from.' }) siteId?: string;
  @Id({ optional: true }) convoyId?: string;
}

export class ConsignmentLineView {
  @Id() id: string;
  @Whole(1, MAX_LINES) position: number;
  @Id() matchId: string;
  @Id() lotId: string;
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Line(60, { description: 'Name of an icon of the lucide set.' }) icon: string;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Quantity() quantity: number;
  @Measure() weightG: number;
  @Measure() volumeCm3: number;
  @Whole(0, 2 ** 31 - 1) palletPlaces: number;
  @YesNo({ description: 'Whether it is itself a vehicle, which has a VIN.' }) isVehicle: boolean;
  @Pattern(VIN, 17, { nullable: true }) vin: string | null;
}

/** What the plan of the convoy says to those who receive; without route, crossing and plates. */
export class PlannedArrivalView {
  @Instant({ description: 'When unloading is planned to begin; in several vehicles, that of the last.' })
  at: string;
  @OneOfList(VEHICLE_CLASSES, 'VehicleClass', { max: VEHICLE_CLASSES.length })
  vehicleClasses: (typeof VEHICLE_CLASSES)[number][];
}

export class NoteReportDto {
  @Day({ nullable: true, description: 'Today or before; null takes it back.' }) filedOn: string | null;
}

export class ConsignmentView {
  @Id() id: string;
  @Line(40) reference: string;
  @OneOf(CONSIGNMENT_STATES, 'ConsignmentState') state: ConsignmentState;
  @Id() giverId: string;
  @Part(() => LocalisedText) giverName: LocalisedText;
  @Id() operatorId: string;
  @Part(() => LocalisedText) operatorName: LocalisedText;
  @Id() needOwnerId: string;
  @Part(() => LocalisedText) needOwnerName: LocalisedText;
  @Id() recipientId: string;
  @Part(() => LocalisedText) recipientName: LocalisedText;
  @Id() endUserId: string;
  @Part(() => LocalisedText) endUserName: LocalisedText;
  @Code() originPlaceId: string;
  @Part(() => LocalisedText) originPlaceName: LocalisedText;
  @Code() destinationPlaceId: string;
  @Part(() => LocalisedText, { description: 'The hromada where the goods go.' })
  destinationPlaceName: LocalisedText;
  @Day({ nullable: true, description: 'The day on which the convoy means to reach the border.' })
  plannedBorderOn: string | null;
  @Part(() => PlannedArrivalView, {
    nullable: true,
    description: 'For the receiving side, from the confirmation of the convoy until the arrival.',
  })
  plannedArrival: PlannedArrivalView | null;
  @Instant({ nullable: true }) readyAt: Date | null;
  @Day({ nullable: true }) latestArrivalOn: string | null;
  @Part(() => PlaceHoursDto, { description: 'At the origin, on its clock.' }) loadingHours: PlaceHoursDto;
  @Part(() => PlaceHoursDto, { description: 'At the destination, on its clock.' })
  unloadingHours: PlaceHoursDto;
  @Line(60, { nullable: true }) code: string | null;
  @Day({ nullable: true }) codeValidUntil: string | null;
  @Line(60, { nullable: true }) declarationNumber: string | null;
  @Day({ nullable: true }) declarationValidUntil: string | null;
  @Line(60, { nullable: true }) giftLetterNumber: string | null;
  @ApiProperty({
    anyOf: [{ type: 'array', items: { $ref: '#/components/schemas/SystemLineDto' } }, { type: 'null' }],
  })
  systemList: SystemLineDto[] | null;
  @YesNo({ nullable: true }) systemListMatches: boolean | null;
  @Instant({
    nullable: true,
    description: 'When the receiving side said that code, declaration and list are right.',
  })
  numbersConfirmedAt: Date | null;
  @Instant({ nullable: true }) needReconfirmedAt: Date | null;
  @Instant({ nullable: true }) dispatchedAt: Date | null;
  @Instant({ nullable: true }) arrivedAt: Date | null;
  @Instant({ nullable: true }) handedOverAt: Date | null;
  @Day({ nullable: true, description: 'When those who received filed the report on the use.' })
  reportFiledOn: string | null;
  @Line(500, { nullable: true }) endReason: string | null;
  @OneOfLanguages({ nullable: true }) endReasonLanguage: Language | null;
  @Id({ nullable: true, description: 'What carries it, for the staff of the operator.' }) convoyId:
    string | null;
  @Line(20, { nullable: true }) convoyReference: string | null;
  @Measure() weightG: number;
  @Measure() volumeCm3: number;
  @Whole(0, 2 ** 31 - 1) palletPlaces: number;
  @PartList(() => ConsignmentLineView, { max: MAX_LINES }) lines: ConsignmentLineView[];
  @Whole(1, 2 ** 31 - 1) version: number;
}

/** A consignment as a board shows it. */
export class ConsignmentCardView extends ConsignmentView {
  @Id({ nullable: true, description: 'The hall that the goods leave from.' }) siteId: string | null;
  @Whole(0, 5 * MAX_LINES, { description: 'Points that still stand between it and its departure.' })
  missing: number;
  @OneOf(LIGHTS, 'Light', {
    nullable: true,
    description: 'How its official papers stand in time; nothing once it has left.',
  })
  light: Light | null;
}

export class MissingPointView {
  @OneOf(READINESS_CODES, 'ReadinessCode') code: ReadinessCode;
  @OneOf(SUPPLIERS, 'Supplier', { description: 'Who can supply it.' }) suppliedBy: Supplier;
  @Part(() => LocalisedText) text: LocalisedText;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  parameters: Record<string, string | number>;
}

export class ReadinessView {
  @Day({ description: 'The day until which code and declaration have to be valid.' }) borderOn: string;
  @Day({
    nullable: true,
    description:
      'The last day on which the word of the owner that the need still holds counts; then it is asked anew.',
  })
  reconfirmedUntil: string | null;
  @PartList(() => MissingPointView, { max: 5 * MAX_LINES }) missing: MissingPointView[];
  @OneOf(LIGHTS, 'Light', {
    description: 'How code, declaration and the other official papers stand in time.',
  })
  light: Light;
}
