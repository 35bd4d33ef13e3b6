import { Allow, WithoutIdempotency } from '#libs/accounts';
import { AsCsv, AsXlsx, IdPipe, RawBody, ReaderLanguage, type Sheet, TakesRawBody } from '#libs/http';
import type { Language } from '#libs/kernel';
import { asColumns, type Preview, SENT_TABLE } from '#libs/spreadsheets';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PackingListCommands } from '../packing-list.commands.js';
import { PackingListQueries } from '../packing-list.queries.js';
import type { PackingRow } from '../packing-list/packages.js';
import {
  ImportPackingDto,
  PackingImportPreviewView,
  PackingImportView,
  PackingPreviewFileQuery,
  PackingPreviewTextDto,
} from './packing-list.dto.js';

/** The packing list of a consignment out of a spreadsheet, and into one. */
@ApiTags('consignments')
@Controller()
export class PackingListController {
  constructor(
    private readonly queries: PackingListQueries,
    private readonly commands: PackingListCommands,
  ) {}

  @Post('packing-lists/imports/preview')
  @HttpCode(200)
  @Allow('unit:pack')
  @WithoutIdempotency()
  @ApiOkResponse({ type: PackingImportPreviewView })
  preview(
    @Body() { consignmentId, text, ...options }: PackingPreviewTextDto,
    @ReaderLanguage() language: Language,
  ): Promise<Preview<PackingRow>> {
    return this.queries.ofText(consignmentId, text, options, language);
  }

  @Post('packing-lists/imports/preview/file')
  @HttpCode(200)
  @Allow('unit:pack')
  @WithoutIdempotency()
  @TakesRawBody(SENT_TABLE)
  @ApiOkResponse({ type: PackingImportPreviewView })
  previewFile(
    @RawBody(SENT_TABLE) file: Buffer,
    @Query() { consignmentId, ...query }: PackingPreviewFileQuery,
    @ReaderLanguage() language: Language,
  ): Promise<Preview<PackingRow>> {
    return this.queries.ofFile(consignmentId, file, asColumns(query), language);
  }

  /** What is in which package and what is loose, as a table that can be filled in and read in again. */
  @Get('consignments/:id/packing-list.csv')
  @Allow('consignment:read')
  @AsCsv('packing-list')
  csv(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<readonly Sheet[]> {
    return this.queries.sheets(id, language);
  }

  /** The same as a workbook; a further sheet names the kinds of packages. */
  @Get('consignments/:id/packing-list.xlsx')
  @Allow('consignment:read')
  @AsXlsx('packing-list')
  xlsx(@Param('id', IdPipe) id: string, @ReaderLanguage() language: Language): Promise<readonly Sheet[]> {
    return this.queries.sheets(id, language);
  }

  /** The latest tables, and which of them can still be undone. */
  @Get('consignments/:id/packing-list/imports')
  @Allow('unit:pack')
  @ApiOkResponse({ type: PackingImportView, isArray: true })
  imports(@Param('id', IdPipe) id: string): Promise<PackingImportView[]> {
    return this.queries.imports(id);
  }

  /** Packs every package that is not packed yet, or none. */
  @Post('consignments/:id/packing-list/imports')
  @Allow('unit:pack')
  @ApiCreatedResponse({ type: PackingImportView })
  create(@Param('id', IdPipe) id: string, @Body() dto: ImportPackingDto): Promise<PackingImportView> {
    return this.commands.create(id, dto).then((importId) => this.queries.import(id, importId));
  }

  /** Unpacks the packages of the table while nothing has happened with them. */
  @Post('consignments/:id/packing-list/imports/:importId/undo')
  @HttpCode(200)
  @Allow('unit:pack')
  @ApiOkResponse({ type: PackingImportView })
  undo(
    @Param('id', IdPipe) id: string,
    @Param('importId', IdPipe) importId: string,
  ): Promise<PackingImportView> {
    return this.commands.undo(id, importId).then(() => this.queries.import(id, importId));
  }
}
