import {
  Code,
  Fraction,
  Id,
  IdList,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  Part,
  PartList,
  Whole,
} from '#libs/http';
import { ApiProperty } from '@nestjs/swagger';
import type { LegKind } from '../schedule/plan.js';

const LEG_KINDS = [
  'load',
  'drive',
  'break',
  'rest',
  'border',
  'curfew_wait',
  'ban_wait',
  'wait',
  'unload',
] as const satisfies readonly LegKind[];

export class ObstacleView {
  @Id({ nullable: true, description: 'null: the whole convoy.' }) consignmentId: string | null;
  @Line(60, { description: 'Stable code of the rule.' }) rule: string;
  @Part(() => LocalisedText) text: LocalisedText;
  @ApiProperty({
    type: Object,
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'The limits in figures.',
  })
  parameters: Record<string, string | number>;
  @Line(500, { description: 'Where the rule comes from, with the confidence of the source.' }) source: string;
}

export class LegView {
  @Whole(1, 10_000) position: number;
  @OneOf(LEG_KINDS, 'LegKind') kind: LegKind;
  @Code({ nullable: true }) fromPlaceId: string | null;
  @Code({ nullable: true }) toPlaceId: string | null;
  @Code({ nullable: true }) crossingId: string | null;
  @Id({ nullable: true, description: 'At the wheel.' }) driverId: string | null;
  @Instant() startsAt: Date;
  @Instant() endsAt: Date;
  @Fraction(0, 10_000, { nullable: true }) km: number | null;
  @Line(2, { nullable: true, description: 'Country driven in.' }) country: string | null;
  @Line(60, { nullable: true, description: 'Why it waits.' }) reason: string | null;
  @Measure({ description: 'Grams on board.' }) loadG: number;
  @IdList({ max: 100 }, { description: 'What is loaded or unloaded here.' }) consignmentIds: string[];
}

export class JourneyView {
  @Id() id: string;
  @Id() vehicleId: string;
  @Line(200) vehicle: string;
  @IdList({ max: 2 }, { description: 'Who they are is at /drivers, where each read is logged.' })
  driverIds: string[];
  @IdList({ max: 100 }) consignmentIds: string[];
  @Instant() departAt: Date;
  @Instant() arriveAt: Date;
  @Whole(0, 20_000) km: number;
  @PartList(
    () => LegView,
    { max: 1000 },
    { description: 'Seen by convoy leads and the drivers; each read is logged.' },
  )
  legs: LegView[];
}
