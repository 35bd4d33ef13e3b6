import { LimitDto } from '#libs/catalogue';
import { Code, Day, Id, Line, LocalisedText, Measure, OneOf, PartList, Part, Whole, YesNo } from '#libs/http';
import { HORIZONS } from '#libs/needs';

/** Lines of published needs that the caller may see; what is said of them, and as of which day. */
export class UnmetNeedsQuery {
  @Code({ optional: true }) itemCode?: string;
  @Line(10, { optional: true, description: 'A sector of the catalogue.' }) sector?: string;
  @Line(4, { optional: true, description: 'The oblast in which it is needed.' }) oblast?: string;
  @OneOf(HORIZONS, 'Horizon', { optional: true }) horizon?: (typeof HORIZONS)[number];
  @Id({ optional: true, description: 'Whose needs they are.' }) ownerId?: string;
  @Id({ optional: true, description: 'Needs of the members of this partnership.' }) partnershipId?: string;
  @YesNo({ optional: true, query: true, description: 'Only needs of partners of the own organisations.' })
  ofPartners?: boolean;
  @Day({
    optional: true,
    description: 'As it stood at the end of this day in Ukraine; today unless said, and never later.',
  })
  to?: string;
}

export class UnmetOverTimeQuery extends UnmetNeedsQuery {
  @Day({ optional: true, description: 'From the start of this day; eleven weeks before `to` unless said.' })
  from?: string;
}

/** Quantities in base units. `asked` is the sum of `covered`, `proposed` and `open`, line by line. */
class UnmetQuantities {
  @Measure({ description: 'Wanted in lines that stand, of needs that are published.' }) asked: number;
  @Measure({ description: 'Of it agreed by both sides, on the way, or accepted by the receiver.' })
  covered: number;
  @Measure({ description: 'Of what is covered: accepted by the receiver.' }) accepted: number;
  @Measure({ description: 'Of it proposed by one side; the other has not answered yet.' }) proposed: number;
  @Measure({ description: 'Neither covered nor proposed.' }) open: number;
}

class UnmetPlaceView extends UnmetQuantities {
  @Code() placeId: string;
  @Part(() => LocalisedText) placeName: LocalisedText;
  @Line(4, { nullable: true }) oblast: string | null;
  @Whole(1, 1_000_000, { description: 'How many lines these are.' }) lines: number;
  @Id({ description: 'Of these lines the open one wanted the soonest, else the first: its need.' })
  needId: string;
  @Id({ description: 'That line.' }) needLineId: string;
  @Day({ nullable: true, description: 'By when that line is wanted.' }) latest: string | null;
}

class UnmetSpecificationView extends UnmetQuantities {
  @PartList(() => LimitDto, { max: 30 }, { description: 'As asked; none where any will do.' })
  limits: LimitDto[];
  @PartList(() => LocalisedText, { max: 30 }, { description: 'The same limits in words.' })
  words: LocalisedText[];
  @PartList(() => UnmetPlaceView, { max: 10_000 }, { description: 'By the identifier of the place.' })
  places: UnmetPlaceView[];
}

export class UnmetItemView extends UnmetQuantities {
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(10) sector: string;
  @PartList(() => UnmetSpecificationView, { max: 10_000 }) specifications: UnmetSpecificationView[];
}

export class UnmetNeedsView {
  @Day({ description: 'The day at whose end it stood so.' }) to: string;
  @PartList(
    () => UnmetItemView,
    { max: 10_000 },
    { description: 'By item code, never by how much is missing.' },
  )
  items: UnmetItemView[];
  @Whole(0, 1_000_000, { description: 'Lines in own words, which no item counts: not in any sum.' })
  linesInOwnWords: number;
}

export const MEASURES = ['quantity', 'lines'] as const;
export const STEPS = ['week', 'month'] as const;

/** `asked` is the sum of `covered`, `proposed` and `open`. */
export class UnmetStepView {
  @Day({ description: 'Its first day.' }) from: string;
  @Day({ description: 'Its last day, at whose end the first four figures stood so.' }) to: string;
  @Measure() asked: number;
  @Measure() covered: number;
  @Measure() proposed: number;
  @Measure() open: number;
  @Measure({ description: 'By how much lines asked for more at the end of the step than at its beginning.' })
  newlyAsked: number;
  @Measure({ description: 'By how much more of lines was covered.' }) newlyCovered: number;
  @Measure({ description: 'By how much lines asked for less: closed, withdrawn or lowered.' })
  noLongerAsked: number;
}

export class UnmetOverTimeView {
  @OneOf(MEASURES, 'UnmetMeasure', {
    description:
      'What is counted: base units of the one item that was asked for, else lines, since units of several items have no sum. A line counts once: as open while anything of it is, else as proposed while anything of it is, else as covered.',
  })
  measure: (typeof MEASURES)[number];
  @OneOf(STEPS, 'UnmetStep', { description: 'Weeks from Monday; months where that were more than 26 steps.' })
  step: (typeof STEPS)[number];
  @PartList(() => UnmetStepView, { max: 200 }) steps: UnmetStepView[];
}
