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
  Part,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';

const STATES = ['counting', 'counted', 'approved', 'cancelled'] as const;

export class OpenStocktakeDto {
  @Id({ optional: true }) id?: string;
  @IdList({ min: 1, max: 500 }, { optional: true, description: 'The whole hall unless said.' })
  storagePlaceIds?: string[];
}

export class CountDto {
  @Id() storagePlaceId: string;
  @Id() lotId: string;
  @Quantity({
    min: 0,
    description: 'All that lies there of the lot, in whichever disposition; 0 where nothing does.',
  })
  counted: number;
}

export class StocktakeView {
  @Id() id: string;
  @Id() siteId: string;
  @Id() operatorId: string;
  @IdList({ max: 500 }) storagePlaceIds: string[];
  @OneOf(STATES, 'StocktakeState') state: (typeof STATES)[number];
  @Id() openedBy: string;
  @Line(200) openedByName: string;
  @Instant() openedAt: Date;
  @Instant({ nullable: true }) countedAt: Date | null;
  @Line(200, { nullable: true }) decidedByName: string | null;
  @Instant({ nullable: true }) decidedAt: Date | null;
  @Whole(0, 2 ** 31 - 1, { description: 'Lines that were counted.' }) counted: number;
  @Whole(0, 2 ** 31 - 1, {
    nullable: true,
    description: 'Lines that differ; not said while counting goes on.',
  })
  differences: number | null;
  @YesNo({ description: 'The reader opened it or counted, and so cannot approve it.' }) hasCounted: boolean;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class StocktakeLineView {
  @Id() storagePlaceId: string;
  @Line(60) code: string;
  @Id() lotId: string;
  @Line(100, { nullable: true }) lotNumber: string | null;
  @Line(100, { nullable: true }) serialNumber: string | null;
  @Day({ nullable: true }) bestBefore: string | null;
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(40, { description: 'Name of a picture of the catalogue.' }) icon: string;
  @Part(() => LocalisedText) giverName: LocalisedText;
  @Measure({ nullable: true }) counted: number | null;
  @Measure({
    nullable: true,
    description: 'What the ledger said when it was counted; not said while counting goes on.',
  })
  booked: number | null;
}
