import {
  Code,
  Day,
  Fraction,
  Id,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  OneOfLanguages,
  Part,
  PartList,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';
import type { Language } from '#libs/kernel';
import { PictureView } from '#libs/pictures';
import { CONDITIONS } from '#libs/pledges';
import { ApiProperty } from '@nestjs/swagger';

const VALUE = { anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }] };

export class AskedView {
  @Fraction(-1e15, 1e15, { optional: true }) min?: number;
  @Fraction(-1e15, 1e15, { optional: true }) max?: number;
  @ApiProperty({ type: 'array', items: { type: 'string' }, required: false }) oneOf?: string[];
}

export class LimitReportView {
  @Code() attribute: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(60, { nullable: true }) unit: string | null;
  @YesNo() fits: boolean;
  @Part(() => AskedView) asked: AskedView;
  @Part(() => LocalisedText, { description: 'What is asked, in words with its unit.' })
  askedText: LocalisedText;
  @ApiProperty({ anyOf: [...VALUE.anyOf, { type: 'null' }] }) offered: string | number | boolean | null;
  @Part(() => LocalisedText, { nullable: true }) offeredText: LocalisedText | null;
  @Fraction(-1e15, 1e15, { optional: true, description: 'Of one of several whose sum is offered.' })
  each?: number;
  @Part(() => LocalisedText, { nullable: true }) eachText: LocalisedText | null;
  @Fraction(0, 1e15, { optional: true, description: 'By how much a number misses, in its unit.' })
  missesBy?: number;
}

export class SpecifiedView {
  @Code() attribute: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @ApiProperty(VALUE) value: string | number | boolean;
  @Part(() => LocalisedText, { description: 'The value with its unit.' }) text: LocalisedText;
}

export class GoodsPaperView {
  @Code() attribute: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @YesNo({ description: 'It comes with the goods.' }) present: boolean;
}

/** The goods of a match as they are, before anybody agrees. */
export class GoodsView {
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Line(60, { description: 'Name of an icon of the lucide set.' }) icon: string;
  @Line(30) unit: string;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Whole(1, 1_000_000) packSize: number;
  @Part(() => LocalisedText) giverName: LocalisedText;
  @Part(() => LocalisedText, { nullable: true, description: 'Where they are, at the level of the town.' })
  placeName: LocalisedText | null;
  @OneOf(CONDITIONS, 'Condition') condition: (typeof CONDITIONS)[number];
  @Line(10, { nullable: true, description: 'First registration or year of manufacture: year, month or day.' })
  since: string | null;
  @Day({ nullable: true }) bestBefore: string | null;
  @Line(2000, { nullable: true, description: 'Known defects and missing parts.' }) defects: string | null;
  @OneOfLanguages({ nullable: true }) defectsLanguage: Language | null;
  @YesNo({ description: 'The giver says that there are none. With neither, nothing is said of them.' })
  noKnownDefects: boolean;
  @Line(10, { nullable: true, description: 'Which driving licence it takes.' }) licenceClass: string | null;
  @Day({ nullable: true }) availableFrom: string | null;
  @Day({ nullable: true }) availableUntil: string | null;
  @PartList(() => SpecifiedView, { max: 100 }) specification: SpecifiedView[];
  @PartList(() => GoodsPaperView, { max: 30 }) papers: GoodsPaperView[];
  @PartList(() => PictureView, { max: 24 }, { description: 'Oldest first.' }) pictures: PictureView[];
  @Line(20, {
    nullable: true,
    description:
      'Approval on the giver’s side: not_required, pending, granted or refused; null without a pledge.',
  })
  approval: string | null;
}

/** The line of the need that the goods are for. */
export class WantedView {
  @Line(200, { nullable: true }) title: string | null;
  @OneOfLanguages({ nullable: true }) titleLanguage: Language | null;
  @Part(() => LocalisedText) ownerName: LocalisedText;
  @Part(() => LocalisedText) placeName: LocalisedText;
  @Quantity() quantity: number;
  @Day({ nullable: true }) usefulFrom: string | null;
  @Day({ nullable: true }) latest: string | null;
}

export class SecondOfferView {
  @Fraction(0, Number.MAX_SAFE_INTEGER, { description: 'Points of the objective.' }) worseBy: number;
  @Id({ nullable: true, description: 'Null, like its giver, where the caller may not see it.' }) lotId:
    string | null;
  @Part(() => LocalisedText, { nullable: true }) giverName: LocalisedText | null;
  @OneOf(CONDITIONS, 'Condition', { nullable: true }) condition: (typeof CONDITIONS)[number] | null;
  @Measure({ nullable: true, description: 'Available of it now.' }) available: number | null;
}

export class SecondNeedView {
  @Fraction(0, Number.MAX_SAFE_INTEGER, { description: 'Points of the objective.' }) worseBy: number;
  @Id() needLineId: string;
  @Id() needId: string;
  @Part(() => LocalisedText) ownerName: LocalisedText;
  @Quantity() quantity: number;
}
