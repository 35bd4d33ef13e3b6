import {
  Code,
  Day,
  Fraction,
  Id,
  IdList,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  OneOfList,
  Part,
  PartList,
  Whole,
  YesNo,
} from '#libs/http';
import { CONVOY_STATES, type ConvoyState } from '../domain/convoy.states.js';
import { LICENCE_CLASSES, VEHICLE_CLASSES, VEHICLE_KINDS } from '../domain/vehicle.entity.js';
import type { LicenceClass, VehicleClass, VehicleKind, ViolationRule } from '../schedule/plan.js';
import { MISSABLE, type Missable } from '../planning/queue-risk.js';
import { UNKNOWN_RULES, type UnknownRule } from '../schedule/unknown-rules.js';
import { SOFT_RULES } from '../schedule/violation-texts.js';
import { TravelSourceView } from './convoy.dto.js';
import { LegView, ObstacleView } from './journey.dto.js';

const MINUTES = 2 ** 31 - 1;

export class PlanPlaceView {
  @Code() id: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Fraction(-90, 90, { description: 'Of the place, never of an address.' }) lat: number;
  @Fraction(-180, 180) lon: number;
  @Line(2) country: string;
}

export class PlanCrossingView {
  @Code() id: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Fraction(-90, 90) lat: number;
  @Fraction(-180, 180) lon: number;
  @OneOfList(VEHICLE_CLASSES, 'VehicleClass', { max: 4 }) accepts: VehicleClass[];
}

export class PlanVehicleView {
  @Id() id: string;
  @Line(200) label: string;
  @Line(20, { nullable: true }) plate: string | null;
  @OneOf(VEHICLE_KINDS, 'VehicleKind') kind: VehicleKind;
  @OneOf(VEHICLE_CLASSES, 'VehicleClass') vehicleClass: VehicleClass;
  @OneOf(LICENCE_CLASSES, 'LicenceClass') licenceClass: LicenceClass;
  @Measure() payloadG: number;
  @Measure() volumeCm3: number;
  @Whole(0, 10_000) palletPlaces: number;
}

export class PlanDriverView {
  @Id() id: string;
  @Line(200, { nullable: true, description: 'For those who may see who drives; each read is logged.' })
  label: string | null;
}

export class PlanLoadView {
  @Measure() weightG: number;
  @Measure() volumeCm3: number;
  @Whole(0, 10_000) palletPlaces: number;
}

export class PlanStepView {
  @Id() consignmentId: string;
  @YesNo({ description: 'False: unloaded.' }) load: boolean;
}

export class SegmentView extends LegView {
  @Whole(0, MINUTES, {
    nullable: true,
    description: 'Of a border segment: the median queue in it; the rest is control. Null elsewhere.',
  })
  queueMinutes: number | null;
}

/** The same journey with the queue that is not exceeded in nine of ten cases, in place of the median. */
export class LongQueueView {
  @Instant({ description: 'At the last receiver, or at that of the consignment.' }) arrivesAt: Date;
  @Whole(0, MINUTES, { description: 'Later than planned.' }) laterMinutes: number;
  @YesNo({ description: 'A curfew that the plan does not meet lies in between.' }) waitsForCurfew: boolean;
}

export class MissedView {
  @OneOf(MISSABLE, 'Missable', {
    description:
      'The day of need, the last day of the unique code or of the declaration, or the working day of the crew.',
  })
  what: Missable;
  @Instant({ nullable: true }) latestAt: Date | null;
  @Whole(0, MINUTES, { nullable: true }) byMinutes: number | null;
}

export class LongQueueConsignmentView extends LongQueueView {
  @PartList(() => MissedView, { max: 4 }, { description: 'At risk where it is not empty.' })
  missed: MissedView[];
}

export class PlannedJourneyView {
  @Part(() => PlanVehicleView) vehicle: PlanVehicleView;
  @Part(() => PlanLoadView, { description: 'The most that is on board at once.' }) load: PlanLoadView;
  @PartList(() => PlanDriverView, { max: 2 }, { description: 'In the order in which they begin to drive.' })
  drivers: PlanDriverView[];
  @IdList({ max: 100 }) consignmentIds: string[];
  @Code({ nullable: true }) crossingId: string | null;
  @Instant() departAt: Date;
  @Instant() arriveAt: Date;
  @Whole(0, 40_000) km: number;
  @Whole(0, MINUTES) drivingMinutes: number;
  @Whole(0, MINUTES) borderWaitMinutes: number;
  @Part(() => LongQueueView, {
    nullable: true,
    description: 'null: not known for this vehicle at this crossing, or the caller does not plan the convoy.',
  })
  longQueue: LongQueueView | null;
  @PartList(
    () => PlanStepView,
    { max: 400 },
    { description: 'Loadings and unloadings in their order; positions of an edit count them.' },
  )
  steps: PlanStepView[];
  @PartList(
    () => SegmentView,
    { max: 1000 },
    { description: 'They follow each other without a gap. Seen by convoy leads and the drivers.' },
  )
  segments: SegmentView[];
}

export class PlanConsignmentView {
  @Id() id: string;
  @Line(40) reference: string;
  @Part(() => LocalisedText) giverName: LocalisedText;
  @Part(() => LocalisedText) ownerName: LocalisedText;
  @Code() originPlaceId: string;
  @Code() destinationPlaceId: string;
  @Measure({ description: 'Of what is carried, without vehicles that drive themselves.' }) weightG: number;
  @Measure() volumeCm3: number;
  @Whole(0, 10_000) palletPlaces: number;
  @Day({ nullable: true }) latestArrivalOn: string | null;
  @Id({ nullable: true, description: 'null: nothing carries it.' }) vehicleId: string | null;
  @Instant({ nullable: true, description: 'When it is unloaded, or arrives as a vehicle itself.' })
  arrivesAt: Date | null;
  @Part(() => LongQueueConsignmentView, {
    nullable: true,
    description: 'null: not known, or nothing carries it, or the caller does not plan the convoy.',
  })
  longQueue: LongQueueConsignmentView | null;
}

/** Of the consignments that the plan carries. */
export class RiskTotalsView {
  @Whole(0, 100, { description: 'They miss something where the queue is long.' }) atRisk: number;
  @Whole(0, 100, { description: 'How long the queue can get is not known.' }) unknown: number;
}

export class PlanTotalsView {
  @Whole(0, 200) vehicles: number;
  @Instant({ nullable: true }) departAt: Date | null;
  @Instant({ nullable: true }) arriveAt: Date | null;
  @Whole(0, MINUTES) km: number;
  @Whole(0, MINUTES) drivingMinutes: number;
  @Whole(0, MINUTES, { description: 'Median queues at the border, all vehicles together.' })
  borderWaitMinutes: number;
  @Whole(0, MINUTES, { description: 'Days of each driver, begun ones counted whole.' }) driverDays: number;
  @Whole(0, 100) undeliverable: number;
  @Whole(0, MINUTES, { description: 'Effort in points of the planner: no money, lower is better.' })
  points: number;
  @Measure({
    nullable: true,
    description:
      'Cents for all vehicles; null where the costs of one of them are not known, and for who does not plan the convoy.',
  })
  costCents: number | null;
  @Part(() => RiskTotalsView, {
    nullable: true,
    description: 'Worked out until departure, for those who plan the convoy.',
  })
  risk: RiskTotalsView | null;
}

export class PlanByHandView {
  @Id() personId: string;
  @Instant() at: string;
  @Line(1000, { nullable: true }) reason: string | null;
  @OneOfList(SOFT_RULES, 'SoftRule', { max: 10 }, { description: 'What it breaks for that reason.' })
  despite: ViolationRule[];
}

/** Another program that has chosen the routes; each was then scheduled exactly and checked. */
export class PlanEngineView {
  @Line(40) name: string;
  @OneOfList(UNKNOWN_RULES, 'UnknownRule', { max: 20 }, { description: 'Rules that it is not told of.' })
  unknownRules: UnknownRule[];
}

export class WayHomeView {
  @Id() driverId: string;
  @Line(200) label: string;
  @Code({ description: 'Where the vehicle stays.' }) placeId: string;
  @Instant() arrivedAt: Date;
  @Id({ nullable: true, description: 'Comes back with the driver; null: by bus or train.' }) vehicleId:
    string | null;
  @Instant({ nullable: true }) leavesAt: Date | null;
}

export class PlanView {
  @Id() convoyId: string;
  @Line(20) reference: string;
  @Line(200) name: string;
  @OneOf(CONVOY_STATES, 'ConvoyState') state: ConvoyState;
  @Code({ nullable: true }) crossingId: string | null;
  @Part(() => TravelSourceView, { nullable: true }) travel: TravelSourceView | null;
  @Part(() => PlanByHandView, { nullable: true }) byHand: PlanByHandView | null;
  @Part(() => PlanEngineView, { nullable: true, description: 'null: planned by Poruch or by hand.' })
  engine: PlanEngineView | null;
  @Part(() => PlanTotalsView) totals: PlanTotalsView;
  @PartList(() => PlanPlaceView, { max: 1000 }, { description: 'Every place that the plan names.' })
  places: PlanPlaceView[];
  @PartList(() => PlanCrossingView, { max: 100 }, { description: 'Every crossing there is to choose from.' })
  crossings: PlanCrossingView[];
  @PartList(() => PlanConsignmentView, { max: 100 }) consignments: PlanConsignmentView[];
  @PartList(() => PlannedJourneyView, { max: 200 }) journeys: PlannedJourneyView[];
  @PartList(
    () => WayHomeView,
    { max: 400 },
    {
      description:
        'Of drivers who end a journey in Ukraine and do not live there, for those who may see them.',
    },
  )
  waysHome: WayHomeView[];
  @PartList(() => ObstacleView, { max: 1000 }) obstacles: ObstacleView[];
  @Whole(1, 2 ** 31 - 1, { description: 'Of the convoy.' }) version: number;
}
