import {
  Code,
  Fraction,
  Line,
  LocalisedText,
  OneOf,
  Part,
  PartList,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateIf } from 'class-validator';
import { type Direction, DIRECTIONS } from '../reference.js';
import type { Limit } from '../specification.js';

const BOUND = 1e12;

/** What a need accepts of one attribute of its item. */
export class LimitDto implements Limit {
  @Code({ example: 'prime_power_prp' }) attribute: string;
  @Fraction(-BOUND, BOUND, { optional: true }) min?: number;
  @Fraction(-BOUND, BOUND, { optional: true }) max?: number;
  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 200 }, required: false, maxItems: 50 })
  @ValidateIf((_, value) => value !== undefined)
  @IsArray({ message: 'list' })
  @ArrayMaxSize(50, { message: 'max_items\u001f50' })
  @IsString({ each: true, message: 'text' })
  @MaxLength(200, { each: true, message: 'max_length\u001f200' })
  oneOf?: string[];
}

export class ItemsQuery {
  @Line(100, {
    optional: true,
    description: 'Words in any of the languages, with typing errors; best matches first.',
  })
  q?: string;
}

export class PresetsQuery {
  @Code({ optional: true }) itemCode?: string;
}

export class PresetView {
  @Code() key: string;
  @Code() itemCode: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @PartList(() => LimitDto, { max: 30 }) limits: LimitDto[];
  @Line(500) source: string;
  @Line(500) confidence: string;
}

export class TemplateLineView {
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Line(60) icon: string;
  @Quantity({ description: 'Typical, in base units of the item.' }) quantity: number;
  @Line(30) unit: string;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @PartList(() => LimitDto, { max: 30 }) limits: LimitDto[];
}

export class TemplateView {
  @Code() key: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(60) icon: string;
  @PartList(() => TemplateLineView, { max: 200 }) lines: TemplateLineView[];
  @Line(500) source: string;
  @Line(500) confidence: string;
}

export class AttributeView {
  @Code() key: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @OneOf(['number', 'text', 'choice', 'yes_no', 'date'], 'AttributeKind') kind: string;
  @OneOf(DIRECTIONS, 'Direction', {
    nullable: true,
    description: 'In which way a need limits it; null of what is no number.',
  })
  direction: Direction | null;
  @Line(60, { nullable: true }) unit: string | null;
  @Part(() => LocalisedText, { nullable: true }) unitName: LocalisedText | null;
  @ApiProperty({ type: 'array', items: { type: 'string' } }) choices: string[];
  @PartList(() => LocalisedText, { max: 100 }, { description: 'In the order of `choices`.' })
  choiceNames: LocalisedText[];
  @YesNo({ description: 'Several used together have the sum of it.' }) additive: boolean;
  @YesNo() requiredOnNeed: boolean;
  @YesNo() requiredOnOffer: boolean;
}

export class CatalogueEntryView {
  @Code() code: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @ApiProperty({ type: 'array', items: { type: 'string' }, description: 'Other names, in all languages.' })
  synonyms: string[];
  @Line(30) unit: string;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(60, { description: 'Name of an icon of the lucide set.' }) icon: string;
  @Line(10) sector: string;
}

export class SubstituteView {
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
}

/** What can stand in for an item. */
export class StandInView extends SubstituteView {
  @Whole(1, 20, { description: 'At least so many stand in for one.' }) unitsPerUnit: number;
}

export class CatalogueItemView {
  @Code() code: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(30) unit: string;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(60, { description: 'Name of an icon of the lucide set.' }) icon: string;
  @Line(6, { nullable: true }) hs6: string | null;
  @Line(10) sector: string;
  @YesNo() adrRelevant: boolean;
  @Line(30, { nullable: true }) vehicleClass: string | null;
  @Whole(1, Number.MAX_SAFE_INTEGER) unitWeightG: number;
  @Whole(1, Number.MAX_SAFE_INTEGER) unitVolumeCm3: number;
  @PartList(() => AttributeView, { max: 100 }) attributes: AttributeView[];
  @PartList(
    () => StandInView,
    { max: 20 },
    {
      description: 'What can stand in for it where the owner of a need allows it, closest first.',
    },
  )
  substitutes: StandInView[];
  @Line(500) source: string;
  @Line(500) confidence: string;
}
