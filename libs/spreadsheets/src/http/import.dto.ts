import { Line, Part, PartList, type RawBodyRules, Whole, XLSX_TYPE } from '#libs/http';
import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateIf } from 'class-validator';
import { MAX_COLUMNS } from '../table.js';

/** The files that a table is sent as. */
export const SENT_TABLE: RawBodyRules = { types: ['text/csv', XLSX_TYPE], maxBytes: 2_000_000 };

const meaning = (fields: readonly string[]): string =>
  `What each column says, in its order: ${fields.join(', ')}, or attribute:<key> of the catalogue;`;

/** Cells as people paste them. */
export const PastedCells = (example: string): PropertyDecorator =>
  Line(400_000, {
    description: 'Cells as a spreadsheet puts them on the clipboard, or CSV; with a row of headers.',
    example,
  });

/** What each column of pasted cells says. */
export const ColumnMeanings = (fields: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'string', maxLength: 100 },
      required: false,
      maxItems: MAX_COLUMNS,
      description: `${meaning(fields)} an empty text for one that is left out.`,
    }),
    ValidateIf((_, value) => value !== undefined),
    IsArray({ message: 'list' }),
    ArrayMaxSize(MAX_COLUMNS, { message: `max_items\u001f${MAX_COLUMNS}` }),
    IsString({ each: true, message: 'text' }),
    MaxLength(100, { each: true, message: 'max_length\u001f100' }),
  );

/** What each column of a file says, as part of its address. */
export const ColumnMeaningsQuery = (fields: readonly string[]): PropertyDecorator =>
  Line(6_000, {
    optional: true,
    min: 0,
    description: `${meaning(fields)} separated by commas, nothing for one that is left out.`,
  });

/** The options of a file that came with its address, its columns one by one. */
export const asColumns = <Q extends { readonly mapping?: string }>({ mapping, ...options }: Q) => ({
  ...options,
  ...(mapping === undefined ? {} : { mapping: mapping.split(',') }),
});

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

export class ImportCountsView {
  @Whole(0, 10_000) rows: number;
  @Whole(0, 10_000, { description: 'Can be offered as they are.' }) ready: number;
  @Whole(0, 10_000, { description: 'Can be kept, and lack something for an offer.' }) incomplete: number;
  @Whole(0, 10_000) wrong: number;
}

/** A row of a preview, without the line that it would become. */
export class ImportedRowView {
  @Whole(1, 10_000, { description: 'As the spreadsheet counts it.' }) row: number;
  @ApiProperty({ type: 'array', items: { type: 'string' } }) values: string[];
  @PartList(() => ImportErrorView, { max: 100 }) errors: ImportErrorView[];
  @PartList(
    () => ImportErrorView,
    { max: 1 },
    { description: 'What has to be added before it is complete; as a draft it can be kept.' },
  )
  missing: ImportErrorView[];
}

/** What a table would become; `row` is one of its rows with the line that it would be. */
export function importPreviewOf<R extends ImportedRowView>(row: Class<R>) {
  class ImportPreview {
    @PartList(() => ImportColumnView, { max: MAX_COLUMNS }) columns: ImportColumnView[];
    @PartList(() => row, { max: 200 }) rows: R[];
    @Part(() => ImportCountsView) counts: ImportCountsView;
  }
  return ImportPreview;
}
