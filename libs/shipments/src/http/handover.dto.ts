import {
  Day,
  Id,
  Instant,
  Line,
  LocalisedText,
  OneOfLanguages,
  Part,
  PartList,
  Pattern,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';
import type { Language } from '#libs/kernel';
import { PictureView } from '#libs/pictures';
import { MAX_LINES } from './consignment.dto.js';

export class HandoverLineDto {
  @Id() consignmentLineId: string;
  @Quantity({ min: 0 }) accepted: number;
  @Quantity({ min: 0 }) damaged: number;
  @Quantity({ min: 0 }) missing: number;
  @Quantity({ min: 0, description: 'More than was listed.' }) surplus: number;
  @Line(1000, { optional: true, nullable: true, description: 'Goes with every difference.' }) reason?:
    string | null;
  @OneOfLanguages({ optional: true, nullable: true }) reasonLanguage?: Language | null;
}

const SVG_PATH = /^[MmLlHhVvCcSsQqTtZz0-9 .,-]+$/;

/** What somebody drew on the screen: the data of one SVG path in a box of this size. */
export class DrawnSignatureDto {
  @Whole(1, 2000) width: number;
  @Whole(1, 2000) height: number;
  @Pattern(SVG_PATH, 50_000) path: string;
}

/** What both sides sign. */
export class SignedHandoverDto {
  @Instant({ description: 'When the goods changed hands, by the clock of the device.' }) at: string;
  @Line(200) giverSignatory: string;
  @Line(200) receiverSignatory: string;
  @Part(() => DrawnSignatureDto, { optional: true }) giverSignature?: DrawnSignatureDto;
  @Part(() => DrawnSignatureDto, { optional: true }) receiverSignature?: DrawnSignatureDto;
  @Line(2000, { optional: true, nullable: true }) remarks?: string | null;
  @OneOfLanguages({ optional: true, nullable: true }) remarksLanguage?: Language | null;
  @PartList(
    () => HandoverLineDto,
    { min: 1, max: MAX_LINES },
    { description: 'Every line of the consignment once.' },
  )
  lines: HandoverLineDto[];
}

export class RecordHandoverDto extends SignedHandoverDto {
  @Id({
    optional: true,
    description: 'A UUIDv7 of the client: a record that arrives again under its id is taken over once.',
  })
  id?: string;
}

export class HandoverLineView {
  @Id() consignmentLineId: string;
  @Whole(1, MAX_LINES) position: number;
  @Quantity() quantity: number;
  @Quantity({ min: 0 }) accepted: number;
  @Quantity({ min: 0 }) damaged: number;
  @Quantity({ min: 0 }) missing: number;
  @Quantity({ min: 0 }) surplus: number;
  @Line(1000, { nullable: true }) reason: string | null;
  @OneOfLanguages({ nullable: true }) reasonLanguage: Language | null;
  @PartList(() => PictureView, { max: 12 }, { description: 'Of what differs.' }) pictures: PictureView[];
}

export class HandoverView {
  @Id() id: string;
  @Id() consignmentId: string;
  @Instant() at: Date;
  @Line(200) giverSignatory: string;
  @Line(200) receiverSignatory: string;
  @Part(() => DrawnSignatureDto, { nullable: true }) giverSignature: DrawnSignatureDto | null;
  @Part(() => DrawnSignatureDto, { nullable: true }) receiverSignature: DrawnSignatureDto | null;
  @Line(2000, { nullable: true }) remarks: string | null;
  @OneOfLanguages({ nullable: true }) remarksLanguage: Language | null;
  @Day({
    description: 'When the Ukrainian report on the use is due; a configured period, from a secondary source.',
  })
  reportDueOn: string;
  @YesNo({ description: 'Whether it was recorded without an account, by a link.' }) isByLink: boolean;
  @Part(() => LocalisedText, { nullable: true, description: 'In whose name that link was made.' })
  issuerName: LocalisedText | null;
  @PartList(() => HandoverLineView, { max: MAX_LINES }) lines: HandoverLineView[];
}
