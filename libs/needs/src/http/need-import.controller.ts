import { Allow, WithoutIdempotency } from '#libs/accounts';
import { AsCsv, AsXlsx, IdPipe, RawBody, ReaderLanguage, type Sheet, TakesRawBody } from '#libs/http';
import type { Language } from '#libs/kernel';
import { asColumns, type Preview, SENT_TABLE } from '#libs/spreadsheets';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ReadLine } from '../import/reading.js';
import { NeedImportCommands } from '../need-import.commands.js';
import { NeedTableQueries } from '../need-table.queries.js';
import { NeedQueries } from '../need.queries.js';
import {
  ImportedNeedView,
  ImportNeedDto,
  ImportNeedLinesDto,
  NeedImportPreviewView,
  NeedPreviewFileQuery,
  NeedPreviewTextDto,
} from './need-import.dto.js';
import { NeedView } from './need.dto.js';

/** Needs out of a spreadsheet, and into one. */
@ApiTags('needs')
@Controller('needs')
export class NeedImportController {
  constructor(
    private readonly tables: NeedTableQueries,
    private readonly commands: NeedImportCommands,
    private readonly queries: NeedQueries,
  ) {}

  @Post('imports/preview')
  @HttpCode(200)
  @Allow('need:write')
  @WithoutIdempotency()
  @ApiOkResponse({ type: NeedImportPreviewView })
  preview(
    @Body() { text, ...options }: NeedPreviewTextDto,
    @ReaderLanguage() language: Language,
  ): Promise<Preview<ReadLine>> {
    return this.tables.ofText(text, options, language);
  }

  @Post('imports/preview/file')
  @HttpCode(200)
  @Allow('need:write')
  @WithoutIdempotency()
  @TakesRawBody(SENT_TABLE)
  @ApiOkResponse({ type: NeedImportPreviewView })
  previewFile(
    @RawBody(SENT_TABLE) file: Buffer,
    @Query() query: NeedPreviewFileQuery,
    @ReaderLanguage() language: Language,
  ): Promise<Preview<ReadLine>> {
    return this.tables.ofFile(file, asColumns(query), language);
  }

  /** The table to fill in, with one example row. */
  @Get('imports/template.csv')
  @Allow('need:write')
  @AsCsv('needs-template')
  templateCsv(@ReaderLanguage() language: Language): Promise<readonly Sheet[]> {
    return this.tables.template(language);
  }

  /** The table to fill in, with one example row; further sheets name the catalogue, places and choices. */
  @Get('imports/template.xlsx')
  @Allow('need:write')
  @AsXlsx('needs-template')
  templateXlsx(@ReaderLanguage() language: Language): Promise<readonly Sheet[]> {
    return this.tables.template(language);
  }

  /** A new draft with the lines of a table. */
  @Post('imports')
  @Allow('need:write')
  @ApiCreatedResponse({ type: ImportedNeedView })
  async create(@Body() dto: ImportNeedDto): Promise<ImportedNeedView> {
    const { needId, importId } = await this.commands.create(dto);
    return { ...(await this.queries.one(needId)), importId };
  }

  @Post(':id/lines/imports')
  @Allow('need:write')
  @ApiCreatedResponse({ type: ImportedNeedView })
  async add(
    @Param('id', IdPipe) id: string,
    @Body() { lines }: ImportNeedLinesDto,
  ): Promise<ImportedNeedView> {
    const { importId } = await this.commands.add(id, lines);
    return { ...(await this.queries.one(id)), importId };
  }

  /** Takes the lines out again; a need that was written for them alone is withdrawn. */
  @Post(':id/lines/imports/:importId/undo')
  @HttpCode(200)
  @Allow('need:write')
  @ApiOkResponse({ type: NeedView })
  undo(@Param('id', IdPipe) id: string, @Param('importId', IdPipe) importId: string): Promise<NeedView> {
    return this.commands.undo(id, importId).then(() => this.queries.one(id));
  }

  /** The lines as a table that can be changed in a spreadsheet and read in again. */
  @Get(':id/lines.csv')
  @Allow('need:read')
  @AsCsv('lines')
  csv(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.tables.lines(id, language);
  }

  @Get(':id/lines.xlsx')
  @Allow('need:read')
  @AsXlsx('lines')
  xlsx(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.tables.lines(id, language);
  }
}
