import {
  Code,
  Id,
  IdList,
  Instant,
  Line,
  OneOf,
  OneOfLanguages,
  PageQuery,
  Part,
  PartList,
  Whole,
  YesNo,
} from '#libs/http';
import type { Language } from '#libs/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { CONVOY_STATES, type ConvoyState } from '../domain/convoy.states.js';
import { JourneyView, ObstacleView } from './journey.dto.js';

export const BORDER_EVENTS = ['arrived', 'cleared', 'held', 'turned_back'] as const;
type BorderEventKind = (typeof BORDER_EVENTS)[number];

const CARRIED = 'Consignments of the operator that have not left yet.';
const TOGETHER = 'Its vehicles are at the gate at one time and go on from it at one time. True unless said.';
const BUFFER = 'One of the vehicles; it goes along empty, to take over from one that breaks down.';
const VEHICLES = 'What may be used; donated vehicles come with their consignment by themselves.';

export class CreateConvoyDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @Id({ description: 'The organisation that runs the convoy.' }) operatorId: string;
  @Line(200) name: string;
  @Instant() earliestDeparture: string;
  @Instant() latestDeparture: string;
  @IdList({ max: 100 }, { description: CARRIED }) consignmentIds: string[];
  @IdList({ max: 100 }, { description: VEHICLES }) vehicleIds: string[];
  @IdList({ max: 100 }) driverIds: string[];
  @YesNo({ optional: true, description: TOGETHER }) keepsTogether?: boolean;
  @Id({ optional: true, nullable: true, description: BUFFER }) bufferVehicleId?: string | null;
}

export class ChangeConvoyDto {
  @Line(200, { optional: true }) name?: string;
  @Instant({ optional: true }) earliestDeparture?: string;
  @Instant({ optional: true }) latestDeparture?: string;
  @IdList({ max: 100 }, { optional: true, description: CARRIED }) consignmentIds?: string[];
  @IdList({ max: 100 }, { optional: true, description: VEHICLES }) vehicleIds?: string[];
  @IdList({ max: 100 }, { optional: true }) driverIds?: string[];
  @YesNo({ optional: true, description: TOGETHER }) keepsTogether?: boolean;
  @Id({ optional: true, nullable: true, description: BUFFER }) bufferVehicleId?: string | null;
}

export class LeadConvoyDto {
  @Id({ nullable: true, description: 'Who drives in its plan; null: nobody leads it.' })
  leaderId: string | null;
}

export class ConvoysQuery extends PageQuery {
  @OneOf(CONVOY_STATES, 'ConvoyState', { optional: true }) state?: ConvoyState;
  @Id({ optional: true }) operatorId?: string;
}

export class DepartDto {
  @Instant({ optional: true, description: 'Now unless said.' }) at?: string;
}

export class ArriveDto {
  @IdList({ min: 1, max: 100 }, { optional: true, description: 'All that are still under way unless said.' })
  consignmentIds?: string[];
  @Instant({ optional: true, description: 'Now unless said.' }) at?: string;
}

export class TellBorderEventDto {
  @Id({ optional: true }) id?: string;
  @OneOf(BORDER_EVENTS, 'BorderEventKind') kind: BorderEventKind;
  @Code({ optional: true, description: 'The planned crossing unless said.' }) crossingId?: string;
  @Instant({ optional: true, description: 'Now unless said.' }) at?: string;
  @Line(1000, { optional: true, nullable: true }) note?: string | null;
  @OneOfLanguages({ optional: true, nullable: true, description: 'Of the note.' })
  noteLanguage?: Language | null;
}

export class BorderEventView {
  @Id() id: string;
  @OneOf(BORDER_EVENTS, 'BorderEventKind') kind: BorderEventKind;
  @Code() crossingId: string;
  @Instant() at: Date;
  @Line(1000, { nullable: true }) note: string | null;
  @OneOfLanguages({ nullable: true }) noteLanguage: Language | null;
}

/** How travel times were obtained; shown with every schedule, since an estimate is not a measurement. */
export class TravelSourceView {
  @Line(100, { description: '`great_circle` or the name of a router.' }) method: string;
  @ApiProperty({
    type: 'boolean',
    description: 'True where no router gave the distance: great circle × 1.25.',
  })
  estimated: boolean;
}

export class ConvoyView {
  @Id() id: string;
  @Line(20, { description: 'The number that people use.' }) reference: string;
  @Id() operatorId: string;
  @Line(200) name: string;
  @OneOf(CONVOY_STATES, 'ConvoyState') state: ConvoyState;
  @Instant() earliestDeparture: Date;
  @Instant() latestDeparture: Date;
  @Instant({ nullable: true, description: 'Since when a plan is being made.' })
  scheduleRequestedAt: Date | null;
  @Code({ nullable: true }) crossingId: string | null;
  @Instant({ nullable: true, description: 'As planned.' }) departAt: Date | null;
  @Instant({ nullable: true, description: 'As planned.' }) arriveAt: Date | null;
  @Instant({ nullable: true }) departedAt: Date | null;
  @Instant({ nullable: true }) endedAt: Date | null;
  @Part(() => TravelSourceView, { nullable: true }) travel: TravelSourceView | null;
  @PartList(
    () => ObstacleView,
    { max: 1000 },
    { description: 'Rules that stand in the way of what could not be scheduled.' },
  )
  obstacles: ObstacleView[];
  @IdList({ max: 100 }) consignmentIds: string[];
  @IdList({ max: 100 }) vehicleIds: string[];
  @IdList({ max: 100 }) driverIds: string[];
  @YesNo({ description: TOGETHER }) keepsTogether: boolean;
  @Id({ nullable: true, description: BUFFER }) bufferVehicleId: string | null;
  @Id({ nullable: true, description: 'The driver who leads it on the road.' }) leaderId: string | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}

/** The best plan so far, while one is made. */
export class PlanningView {
  @Instant() startedAt: Date;
  @Whole(0, 10_000, { nullable: true, description: 'Null until there is a first plan.' }) vehicles:
    number | null;
  @Whole(0, 10_000, {
    nullable: true,
    description: 'Consignments, or vehicles to deliver, that stay behind.',
  })
  leftBehind: number | null;
  @Whole(0, 2 ** 31 - 1, { nullable: true }) km: number | null;
}

export class ConvoyDetailView extends ConvoyView {
  @Part(() => PlanningView, { nullable: true }) planning: PlanningView | null;
  @PartList(() => JourneyView, { max: 200 }) journeys: JourneyView[];
  @PartList(() => BorderEventView, { max: 1000 }) borderEvents: BorderEventView[];
}
