import {
  Code,
  Day,
  Id,
  IdList,
  Instant,
  Line,
  LocalisedText,
  OneOf,
  OneOfList,
  Part,
  PartList,
  Whole,
  YesNo,
} from '#libs/http';
import type { PlanEdit } from '../planning/plan-edits.js';
import type { Repair } from '../planning/repairs.js';
import type { ViolationRule } from '../schedule/plan.js';
import { type Severity, SOFT_RULES, VIOLATION_TEXTS } from '../schedule/violation-texts.js';
import { ObstacleView } from './journey.dto.js';
import { PlanStepView, PlanTotalsView, PlanView } from './plan.dto.js';

const RULES = Object.keys(VIOLATION_TEXTS);
const REPAIRED = [...RULES, 'impossible'] as const;
const SEVERITIES = ['hard', 'soft'] as const satisfies readonly Severity[];

export class DepartEditDto {
  @Id() vehicleId: string;
  @Instant() at: string;
}

export class SwapEditDto {
  @Id() vehicleId: string;
  @Id({ description: 'Takes the journey over; where it has one itself, both change places.' })
  withVehicleId: string;
}

export class CrewEditDto {
  @Id() vehicleId: string;
  @IdList({ min: 1, max: 2 }, { description: 'Whoever drives first comes first.' }) driverIds: string[];
}

export class MoveEditDto {
  @Id() consignmentId: string;
  @Id({ nullable: true, description: 'null takes it out of the plan.' }) toVehicleId: string | null;
  @Whole(0, 400, {
    optional: true,
    description: 'Steps of the vehicle before its loading; where it makes the smallest detour unless said.',
  })
  loadPosition?: number;
  @Whole(0, 400, { optional: true, description: 'Steps before its unloading; the end unless said.' })
  unloadPosition?: number;
}

export class CrossEditDto {
  @Code() crossingId: string;
}

/** One change; exactly one of its parts is there. */
export class PlanEditDto {
  @Part(() => DepartEditDto, { optional: true }) depart?: DepartEditDto;
  @Part(() => SwapEditDto, { optional: true }) swap?: SwapEditDto;
  @Part(() => CrewEditDto, { optional: true }) crew?: CrewEditDto;
  @Part(() => MoveEditDto, { optional: true }) move?: MoveEditDto;
  @Part(() => CrossEditDto, { optional: true }) cross?: CrossEditDto;
}

export class RouteDraftDto {
  @Id() vehicleId: string;
  @IdList({ max: 2 }) driverIds: string[];
  @Instant() departAt: string;
  @PartList(() => PlanStepView, { max: 400 }) steps: PlanStepView[];
}

export class PlanDraftDto {
  @Code({ nullable: true }) crossingId: string | null;
  @PartList(() => RouteDraftDto, { max: 200 }) routes: RouteDraftDto[];
}

export class CheckPlanDto {
  @Part(() => PlanDraftDto, {
    optional: true,
    description: 'The plan with which editing begins, such as an alternative; the stored one unless said.',
  })
  base?: PlanDraftDto;
  @PartList(() => PlanEditDto, { max: 200 }, { description: 'In their order.' }) edits: PlanEditDto[];
}

export class StorePlanDto extends CheckPlanDto {
  @OneOfList(
    SOFT_RULES,
    'SoftRule',
    { max: 10 },
    { optional: true, description: 'Soft rules that the plan may break.' },
  )
  despite?: ViolationRule[];
  @Line(1000, { optional: true, description: 'Goes with every exception.' }) reason?: string;
}

/** Goods that are not ready when they were to be. */
export class LateGoodsDto {
  @Id() consignmentId: string;
  @Day({ description: 'Ready from the beginning of that day, on the German clock.' }) readyOn: string;
}

export class WhatIfDto {
  @Code({ optional: true }) crossingId?: string;
  @Code({ optional: true, description: 'A gate that is closed.' }) withoutCrossingId?: string;
  @Id({ optional: true, description: 'Goods that cannot come along, for want of a paper for instance.' })
  withoutConsignmentId?: string;
  @Part(() => LateGoodsDto, { optional: true }) late?: LateGoodsDto;
  @YesNo({
    optional: true,
    description: 'Repairs the stored plan with as few changes as possible; otherwise it is planned anew.',
  })
  fewestChanges?: boolean;
  @Day({ optional: true, description: 'Leaves on that day, on the German clock.' }) departureDay?: string;
  @Id({ optional: true }) withoutVehicleId?: string;
  @Id({ optional: true }) withoutDriverId?: string;
}

export class BrokenRuleView {
  @OneOf(RULES, 'PlanRule') rule: ViolationRule;
  @OneOf(SEVERITIES, 'RuleSeverity', {
    description:
      'A plan that breaks a hard rule is not stored; a soft one allows an exception with a reason.',
  })
  severity: Severity;
  @Part(() => LocalisedText) text: LocalisedText;
  @Line(500, { description: 'Where the rule comes from, with the confidence of the source.' }) source: string;
  @Id({ nullable: true }) vehicleId: string | null;
  @Id({ nullable: true }) driverId: string | null;
  @Id({ nullable: true }) consignmentId: string | null;
  @Instant({ nullable: true }) at: Date | null;
  @Whole(1, 10_000, { nullable: true, description: 'Position of the segment of the vehicle’s journey.' })
  segment: number | null;
}

export class ImpossibleJourneyView {
  @Id() vehicleId: string;
  @Part(() => ObstacleView) why: ObstacleView;
}

export class CheckedPlanView {
  @Part(() => PlanView, { description: 'With the times that follow from the changes; nothing is stored.' })
  plan: PlanView;
  @PartList(() => BrokenRuleView, { max: 1000 }) broken: BrokenRuleView[];
  @PartList(
    () => ImpossibleJourneyView,
    { max: 200 },
    { description: 'Journeys for which there is no timetable at all.' },
  )
  impossible: ImpossibleJourneyView[];
  @YesNo({ description: 'False where a hard rule is broken or a journey is impossible.' }) storable: boolean;
}

/** One change after which that rule is kept, and no other broken. */
export class RepairView {
  @OneOf(REPAIRED, 'RepairedRule', { description: '`impossible`: a journey without any timetable.' })
  rule: Repair['rule'];
  @Id({ nullable: true }) vehicleId: string | null;
  @Part(() => PlanEditDto) edit: PlanEdit;
}

export class RepairsView {
  @PartList(() => RepairView, { max: 1000 }, { description: 'The smallest for each rule that has one.' })
  repairs: RepairView[];
}

export class ArrivalChangeView {
  @Id() consignmentId: string;
  @Instant({ nullable: true }) stored: Date | null;
  @Instant({ nullable: true }) alternative: Date | null;
}

/** The alternative minus the stored plan; null where one of the two has nothing to compare. */
export class TotalsChangeView {
  @Whole(-10_000_000, 10_000_000, { nullable: true }) departMinutes: number | null;
  @Whole(-10_000_000, 10_000_000, { nullable: true }) arriveMinutes: number | null;
  @Whole(-10_000_000, 10_000_000) km: number;
  @Whole(-10_000_000, 10_000_000) drivingMinutes: number;
  @Whole(-10_000_000, 10_000_000) borderWaitMinutes: number;
  @Whole(-10_000_000, 10_000_000) driverDays: number;
  @Whole(-10_000_000, 10_000_000) vehicles: number;
  @Whole(-10_000_000, 10_000_000) undeliverable: number;
  @Whole(-10_000_000, 10_000_000) points: number;
  @Whole(-10_000_000_000, 10_000_000_000, { nullable: true, description: 'Cents for all vehicles.' })
  costCents: number | null;
  @Whole(-10_000_000, 10_000_000, { nullable: true }) atRisk: number | null;
}

export class WhatIfView {
  @Part(() => PlanTotalsView) stored: PlanTotalsView;
  @Part(() => PlanView, { description: 'Its journeys can be the base of a check and of a stored plan.' })
  alternative: PlanView;
  @Part(() => TotalsChangeView) change: TotalsChangeView;
  @PartList(() => ArrivalChangeView, { max: 100 }) arrivals: ArrivalChangeView[];
}
