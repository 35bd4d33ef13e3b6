import { Code, Id, Line, OneOf, Part, PartList, Whole } from '#libs/http';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateIf } from 'class-validator';
import { CONDITIONS } from '../domain/pledge-line.entity.js';
import { LINE_FIELDS } from '../import/columns.js';
import { MAX_COLUMNS } from '../import/table.js';
import { PledgeLineDto, PledgeView } from './pledge.dto.js';

const MEANING = `What each column says, in its order: ${LINE_FIELDS.join(', ')}, or attribute:<key> of the catalogue;`;

class ForAllRows {
  @Code({ optional: true, description: 'The place of rows that name none.' }) placeId?: string;
  @OneOf(CONDITIONS, 'Condition', { optional: true, description: 'The condition of rows that name none.' })
  condition?: (typeof CONDITIONS)[number];
}

export class PreviewTextDto extends ForAllRows {
  @Line(400_000, {
    description: 'Cells as a spreadsheet puts them on the clipboard, or CSV; with a row of headers.',
    example: 'Bezeichnung\tMenge\tZustand\tOrt\nDecken\t900\tneu\tBillerbeck',
  })
  text: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 100 },
    required: false,
    maxItems: MAX_COLUMNS,
    description: `${MEANING} an empty text for one that is left out.`,
  })
  @ValidateIf((_, value) => value !== undefined)
  @IsArray({ message: 'list' })
  @ArrayMaxSize(MAX_COLUMNS, { message: `max_items\u001f${MAX_COLUMNS}` })
  @IsString({ each: true, message: 'text' })
  @MaxLength(100, { each: true, message: 'max_length\u001f100' })
  mapping?: string[];
}

export class PreviewFileQuery extends ForAllRows {
  @Line(6_000, {
    optional: true,
    min: 0,
    description: `${MEANING} separated by commas, nothing for one that is left out.`,
  })
  mapping?: string;
}

export class ImportColumnView {
  @Line(4_000, { min: 0 }) header: string;
  @Line(100, { nullable: true, description: 'What it says; null where it is left out.' }) field:
    string | null;
  @Line(4_000, { nullable: true, description: 'The first value below.' }) sample: string | null;
}

export class ImportErrorView {
  @Line(4_000, { nullable: true, description: 'The header of the column.' }) column: string | null;
  @Line(60) code: string;
  @Line(2_000, { description: 'What is wrong and what to do, in the language of the caller.' }) text: string;
}

export class ImportRowView {
  @Whole(1, 10_000, { description: 'As the spreadsheet counts it.' }) row: number;
  @ApiProperty({ type: 'array', items: { type: 'string' } }) values: string[];
  @Part(() => PledgeLineDto, {
    nullable: true,
    description: 'As a pledge takes it; null where something is wrong.',
  })
  line: PledgeLineDto | null;
  @PartList(() => ImportErrorView, { max: 100 }) errors: ImportErrorView[];
  @PartList(
    () => ImportErrorView,
    { max: 1 },
    { description: 'What has to be added before it can be offered; as a draft it can be kept.' },
  )
  missing: ImportErrorView[];
}

export class ImportCountsView {
  @Whole(0, 10_000) rows: number;
  @Whole(0, 10_000, { description: 'Can be offered as they are.' }) ready: number;
  @Whole(0, 10_000, { description: 'Can be kept, and lack something for an offer.' }) incomplete: number;
  @Whole(0, 10_000) wrong: number;
}

export class ImportPreviewView {
  @PartList(() => ImportColumnView, { max: MAX_COLUMNS }) columns: ImportColumnView[];
  @PartList(() => ImportRowView, { max: 200 }) rows: ImportRowView[];
  @Part(() => ImportCountsView) counts: ImportCountsView;
}

export class ImportLinesDto {
  @PartList(() => PledgeLineDto, { min: 1, max: 200 }) lines: PledgeLineDto[];
}

export class ImportedPledgeView extends PledgeView {
  @Id({ description: 'For undoing: POST /pledges/{id}/lines/imports/{importId}/undo' }) importId: string;
}
