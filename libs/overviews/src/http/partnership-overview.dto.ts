import {
  Code,
  Fraction,
  Id,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  Part,
  PartList,
  Whole,
} from '#libs/http';
import { TitleView } from './title.dto.js';

const SIDES = ['german', 'ukrainian', 'third'] as const;
const MANY = 2 ** 31 - 1;

export class MemberPlaceView {
  @Code() id: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(2) country: string;
  @Part(() => LocalisedText, { nullable: true }) oblast: LocalisedText | null;
  @Fraction(-90, 90, { description: 'Of the place, never finer than the hromada.' }) lat: number;
  @Fraction(-180, 180) lon: number;
}

export class OfferedItemView {
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Line(30) unit: string;
  @Measure({ description: 'In base units, of all open offers and pledges that the caller sees.' })
  quantity: number;
  @Whole(1, MANY) pledges: number;
}

export class OverviewMemberView {
  @Id() organisationId: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(30) kind: string;
  @OneOf(SIDES, 'PartnershipSide') side: (typeof SIDES)[number];
  @Part(() => MemberPlaceView) place: MemberPlaceView;
  @PartList(() => OfferedItemView, { max: 12 }, { description: 'The most offered first.' })
  offers: OfferedItemView[];
}

export class StateCountView {
  @Line(30) state: string;
  @Whole(1, MANY) count: number;
}

export class OverviewRowView {
  @Id() id: string;
  @Part(() => TitleView) title: TitleView;
  @Line(30) state: string;
  @Instant({ nullable: true, description: 'When it was published, made or last changed.' }) at: Date | null;
}

/** How many there are in each state, and the newest of them; only what the caller sees. */
export class UnderWayView {
  @PartList(() => StateCountView, { max: 20 }) states: StateCountView[];
  @PartList(() => OverviewRowView, { max: 5 }) newest: OverviewRowView[];
}

export class HistoryMonthView {
  @Line(7, { description: 'Year and month in Kyiv, `2026-11`.' }) month: string;
  @Whole(0, MANY) needsPublished: number;
  @Whole(0, MANY) handovers: number;
  @Measure({ description: 'Accepted goods in grams.' }) deliveredWeightG: number;
}

export class PartnershipOverviewView {
  @Id() id: string;
  @Line(30) kind: string;
  @OneOf(['forming', 'active', 'dormant'], 'PartnershipState') state: string;
  @Line(10, { nullable: true, description: 'A year, month or day.' }) since: string | null;
  @Line(2000, { nullable: true }) note: string | null;
  @PartList(() => OverviewMemberView, { max: 20 }) members: OverviewMemberView[];
  @Part(() => UnderWayView) needs: UnderWayView;
  @Part(() => UnderWayView) matches: UnderWayView;
  @Part(() => UnderWayView) consignments: UnderWayView;
  @Part(() => UnderWayView, { description: 'For the staff who run them and their drivers.' })
  convoys: UnderWayView;
  @PartList(
    () => HistoryMonthView,
    { max: 60 },
    { description: 'Months in which something happened, newest first.' },
  )
  history: HistoryMonthView[];
}
