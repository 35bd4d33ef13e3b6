import { Id, LocalisedText, Measure, Part, PartList } from '#libs/http';
import { LimitReportView } from './offer-card.dto.js';

export class NearestMissView {
  @Id() lotId: string;
  @Id({ nullable: true, description: 'Null for goods without a pledge.' }) pledgeId: string | null;
  @Id() needId: string;
  @Id() needLineId: string;
  @Part(() => LocalisedText, { description: 'Of the other side.' }) name: LocalisedText;
  @Measure({ description: 'Available of the lot, in base units.' }) quantity: number;
  @Measure({ description: 'Open of the line, in base units.' }) open: number;
  @PartList(() => LimitReportView, { max: 100 }) limits: LimitReportView[];
  @PartList(() => LocalisedText, { max: 110 }, { description: 'Why the two do not come together.' })
  reasons: LocalisedText[];
  @Part(() => LocalisedText, {
    nullable: true,
    description: 'The single change that would help, if one does.',
  })
  change: LocalisedText | null;
}

export class GapLineView {
  @Id({ description: 'The line of the need or of the pledge.' }) lineId: string;
  @Part(() => LocalisedText, { nullable: true, description: 'Said where nothing of the item is known.' })
  nothing: LocalisedText | null;
  @PartList(() => NearestMissView, { max: 3 }, { description: 'Nearest first, of what the caller may see.' })
  misses: NearestMissView[];
}

export class NeedGapsView {
  @Id() needId: string;
  @PartList(() => GapLineView, { max: 200 }) lines: GapLineView[];
}

export class PledgeGapsView {
  @Id() pledgeId: string;
  @PartList(() => GapLineView, { max: 500 }) lines: GapLineView[];
}
