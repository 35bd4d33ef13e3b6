import {
  Code,
  Day,
  Id,
  Line,
  LocalisedText,
  Measure,
  OneOfLanguages,
  Part,
  PartList,
  Quantity,
  Whole,
} from '#libs/http';
import type { Language } from '#libs/kernel';

export class GivenQuery {
  @Day({ optional: true, description: 'The first day, included.' }) from?: string;
  @Day({ optional: true, description: 'The last day, included.' }) to?: string;
}

class Counts {
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Line(30) unit: string;
  @Quantity() quantity: number;
  @Quantity({ min: 0 }) accepted: number;
  @Quantity({ min: 0 }) short: number;
  @Quantity({ min: 0 }) damaged: number;
  @Quantity({ min: 0, description: 'More than was listed.' }) surplus: number;
}

export class GivenTotalView extends Counts {
  @Measure({ description: 'Of the lines whose value was said.' }) valueCents: number;
  @Whole(0, 5_000) linesWithoutValue: number;
}

export class GivenRowView extends Counts {
  @Id({ nullable: true, description: 'null for goods that came without a pledge.' }) pledgeId: string | null;
  @Line(200, { nullable: true }) pledgeTitle: string | null;
  @OneOfLanguages({ nullable: true }) pledgeTitleLanguage: Language | null;
  @Line(100, { nullable: true }) fileNumber: string | null;
  @Measure({ nullable: true, description: 'Of what was accepted, as declared for customs.' })
  valueCents: number | null;
  @Id() partnerId: string;
  @Part(() => LocalisedText) partnerName: LocalisedText;
  @Day() deliveredOn: string;
  @Line(1000, { nullable: true }) reason: string | null;
  @OneOfLanguages({ nullable: true }) reasonLanguage: Language | null;
  @Id() consignmentId: string;
  @Line(20) consignmentReference: string;
  @Id() handoverId: string;
  @Id({ nullable: true, description: 'The document, once it has been made.' }) handoverRecordId:
    string | null;
}

export class GivenReportView {
  @PartList(() => GivenRowView, { max: 5_000 }) rows: GivenRowView[];
  @PartList(() => GivenTotalView, { max: 1_000 }) totals: GivenTotalView[];
}
