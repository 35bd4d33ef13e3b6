import { Code, Day, Fraction, Id, Line, LocalisedText, OneOf, Part, PartList, Whole } from '#libs/http';

const MAX_COUNT = Number.MAX_SAFE_INTEGER;

/** A town that takes part; the organisation behind it is not named. */
export class PublicTownView {
  @Code() placeId: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(2) country: string;
  @Part(() => LocalisedText, { nullable: true }) oblast: LocalisedText | null;
  @OneOf(['german', 'ukrainian', 'third'], 'PartnershipSide') side: string;
  @Fraction(-90, 90, { description: 'Of the town, never finer than the hromada.' }) lat: number;
  @Fraction(-180, 180) lon: number;
}

export class PublicPartnershipView {
  @Id() id: string;
  @Line(30) kind: string;
  @OneOf(['forming', 'active', 'dormant'], 'PartnershipState') state: string;
  @Line(10, { nullable: true, description: 'A year, month or day.' }) since: string | null;
  @PartList(() => PublicTownView, { max: 20 }) towns: PublicTownView[];
}

export class PublicTotalView {
  @Line(4, { description: 'The first four characters of every KATOTTG code in it.' }) oblast: string;
  @Part(() => LocalisedText) oblastName: LocalisedText;
  @Line(10, {
    nullable: true,
    description:
      'Code of the humanitarian sector; null for classes with fewer than three deliveries together.',
  })
  sector: string | null;
  @Whole(3, MAX_COUNT) deliveries: number;
  @Whole(0, MAX_COUNT, { description: 'Accepted goods, rounded to 100 kg.' }) weightKg: number;
}

export class DataLicenceView {
  @Line(100) name: string;
  @Line(400) url: string;
}

export class PublicTotalsView {
  @Day({
    nullable: true,
    description:
      'Deliveries before this day are counted, the first of a month and at least 30 days ago; null without any.',
  })
  before: string | null;
  @PartList(() => PublicTotalView, { max: 1000 }) totals: PublicTotalView[];
  @Part(() => DataLicenceView, { description: 'Under which everybody may use the totals.' })
  licence: DataLicenceView;
}
