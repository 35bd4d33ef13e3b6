import { Code, Fraction, Line, LocalisedText, OneOf, Part, PartList, Whole, YesNo } from '#libs/http';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateIf } from 'class-validator';
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

export class AttributeView {
  @Code() key: string;
  @OneOf(['number', 'text', 'choice', 'yes_no', 'date'], 'AttributeKind') kind: string;
  @Line(60, { nullable: true }) unit: string | null;
  @ApiProperty({ type: 'array', items: { type: 'string' } }) choices: string[];
  @YesNo() requiredOnNeed: boolean;
  @YesNo() requiredOnOffer: boolean;
}

export class CatalogueItemView {
  @Code() code: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(30) unit: string;
  @Line(6, { nullable: true }) hs6: string | null;
  @Line(10) sector: string;
  @YesNo() adrRelevant: boolean;
  @Line(30, { nullable: true }) vehicleClass: string | null;
  @Whole(1, Number.MAX_SAFE_INTEGER) unitWeightG: number;
  @Whole(1, Number.MAX_SAFE_INTEGER) unitVolumeCm3: number;
  @PartList(() => AttributeView, { max: 100 }) attributes: AttributeView[];
  @Line(500) source: string;
  @Line(500) confidence: string;
}
