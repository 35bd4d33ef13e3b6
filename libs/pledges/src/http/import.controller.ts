import { Allow, WithoutIdempotency } from '#libs/accounts';
import { AsCsv, AsXlsx, IdPipe, RawBody, ReaderLanguage, type Sheet, TakesRawBody } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ImportPreviewQueries } from '../import-preview.queries.js';
import { asColumns, type Preview, SENT_TABLE } from '#libs/spreadsheets';
import type { ReadLine } from '../import/reading.js';
import { PledgeImportCommands } from '../pledge-import.commands.js';
import { PledgeSheetQueries } from '../pledge-sheet.queries.js';
import { PledgeQueries } from '../pledge.queries.js';
import {
  ImportedPledgeView,
  ImportLinesDto,
  ImportPreviewView,
  PreviewFileQuery,
  PreviewTextDto,
} from './import.dto.js';
import { PledgeView } from './pledge.dto.js';

@ApiTags('pledges')
@Controller('pledges')
export class ImportController {
  constructor(
    private readonly previews: ImportPreviewQueries,
    private readonly commands: PledgeImportCommands,
    private readonly sheets: PledgeSheetQueries,
    private readonly queries: PledgeQueries,
  ) {}

  @Post('imports/preview')
  @HttpCode(200)
  @Allow('pledge:write')
  @WithoutIdempotency()
  @ApiOkResponse({ type: ImportPreviewView })
  preview(
    @Body() { text, ...options }: PreviewTextDto,
    @ReaderLanguage() language: Language,
  ): Promise<Preview<ReadLine>> {
    return this.previews.ofText(text, options, language);
  }

  @Post('imports/preview/file')
  @HttpCode(200)
  @Allow('pledge:write')
  @WithoutIdempotency()
  @TakesRawBody(SENT_TABLE)
  @ApiOkResponse({ type: ImportPreviewView })
  previewFile(
    @RawBody(SENT_TABLE) file: Buffer,
    @Query() query: PreviewFileQuery,
    @ReaderLanguage() language: Language,
  ): Promise<Preview<ReadLine>> {
    return this.previews.ofFile(file, asColumns(query), language);
  }

  @Post(':id/lines/imports')
  @Allow('pledge:write')
  @ApiCreatedResponse({ type: ImportedPledgeView })
  add(@Param('id', IdPipe) id: string, @Body() { lines }: ImportLinesDto): Promise<ImportedPledgeView> {
    return this.commands
      .add(id, lines)
      .then(async (importId) => ({ ...(await this.queries.one(id)), importId }));
  }

  @Post(':id/lines/imports/:importId/undo')
  @HttpCode(200)
  @Allow('pledge:write')
  @ApiOkResponse({ type: PledgeView })
  undo(@Param('id', IdPipe) id: string, @Param('importId', IdPipe) importId: string): Promise<PledgeView> {
    return this.commands.undo(id, importId).then(() => this.queries.one(id));
  }

  /** The lines as a table that can be changed in a spreadsheet and read in again. */
  @Get(':id/lines.csv')
  @Allow('pledge:read')
  @AsCsv('lines')
  csv(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheets.lines(id, language);
  }

  @Get(':id/lines.xlsx')
  @Allow('pledge:read')
  @AsXlsx('lines')
  xlsx(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheets.lines(id, language);
  }
}
