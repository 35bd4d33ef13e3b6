import {
  Code,
  Fraction,
  Id,
  Line,
  LocalisedText,
  Measure,
  Part,
  PartList,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';

const MOST = 50;
const WEIGHT = { optional: true, description: 'Points; ADR 5.' } as const;
const weight = (): PropertyDecorator => Whole(0, 10_000, WEIGHT);

export class PairDto {
  @Id() needLineId: string;
  @Id() lotId: string;
}

export class LockDto extends PairDto {
  @Quantity({ description: 'Exactly this much.' }) quantity: number;
}

export class NeedLineQuantityDto {
  @Id() needLineId: string;
  @Quantity({ description: 'Open, in place of what is.' }) quantity: number;
}

export class LotQuantityDto {
  @Id() lotId: string;
  @Quantity({ description: 'Available, in place of what is.' }) quantity: number;
}

export class NamedWeightsDto {
  @weight() humanitarian?: number;
  @weight() reconstruction?: number;
  @weight() longTerm?: number;
  @weight() ownerOrder?: number;
  @weight() network?: number;
  @weight() partner?: number;
  @weight() perHundredKm?: number;
  @weight() perDoubling?: number;
}

export class MatchingWhatIfDto {
  @PartList(() => LockDto, { max: MOST }, { optional: true }) locks?: LockDto[];
  @PartList(() => PairDto, { max: MOST }, { optional: true }) forbids?: PairDto[];
  @PartList(() => NeedLineQuantityDto, { max: MOST }, { optional: true }) needLines?: NeedLineQuantityDto[];
  @PartList(() => LotQuantityDto, { max: MOST }, { optional: true }) lots?: LotQuantityDto[];
  @Part(() => NamedWeightsDto, { optional: true }) weights?: NamedWeightsDto;
}

/** A plan that its certificate has proven the best; none without one is answered. */
export class PlanFiguresView {
  @Fraction(-1e15, 1e15, {
    description: 'The sum of points by the weights of that plan; a lower one is better.',
  })
  points: number;
  @Measure({ description: 'Units that the plan sends.' }) served: number;
  @Measure({ description: 'Units that needs go without.' }) without: number;
}

export class PlanLineView {
  @Id() needLineId: string;
  @Id() needId: string;
  @Line(300) needTitle: string;
  @Code() titleLanguage: string;
  @Part(() => LocalisedText) ownerName: LocalisedText;
  @Id() lotId: string;
  @Part(() => LocalisedText) giverName: LocalisedText;
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Measure({ description: 'As it stands; 0 where nothing goes there.' }) before: number;
  @Measure({ description: 'As it would be.' }) after: number;
  @YesNo() locked: boolean;
  @YesNo({ description: 'The caller decides for a side and can propose it.' }) mayPropose: boolean;
  @PartList(() => LocalisedText, { max: 100 }) sentences: LocalisedText[];
}

export class PlanSideView {
  @Id() needLineId: string;
  @Measure() withoutBefore: number;
  @Measure({ description: 'What the line would go without.' }) withoutAfter: number;
}

export class MatchingWhatIfView {
  @Part(() => PlanFiguresView) before: PlanFiguresView;
  @Part(() => PlanFiguresView) after: PlanFiguresView;
  @PartList(() => PlanLineView, { max: 10_000 }) lines: PlanLineView[];
  @PartList(() => PlanSideView, { max: 10_000 }, { description: 'Lines that gain or lose.' })
  sides: PlanSideView[];
}
