import { Allow, WithoutIdempotency } from '#libs/accounts';
import { AsCsv, AsXlsx, IdPipe, RawBody, ReaderLanguage, type Sheet, TakesRawBody } from '#libs/http';
import type { Language } from '#libs/kernel';
import { asColumns, type Preview, SENT_TABLE } from '#libs/spreadsheets';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GoodsInImportCommands } from '../goods-in-import.commands.js';
import { GoodsInImportQueries } from '../goods-in-import.queries.js';
import { GoodsInTableQueries } from '../goods-in-table.queries.js';
import type { ReadLine } from '../goods-in/reading.js';
import {
  GoodsImportPreviewView,
  GoodsInImportView,
  GoodsPreviewFileQuery,
  GoodsPreviewTextDto,
  ImportGoodsDto,
} from './goods-in-import.dto.js';
import { ReverseMovementDto } from './warehouse.dto.js';

/** Goods that come into a hall by a table. */
@ApiTags('warehouses')
@Controller()
export class GoodsInImportController {
  constructor(
    private readonly tables: GoodsInTableQueries,
    private readonly commands: GoodsInImportCommands,
    private readonly queries: GoodsInImportQueries,
  ) {}

  @Post('goods-in/imports/preview')
  @HttpCode(200)
  @Allow('stock:write')
  @WithoutIdempotency()
  @ApiOkResponse({ type: GoodsImportPreviewView })
  preview(
    @Body() { siteId, text, ...options }: GoodsPreviewTextDto,
    @ReaderLanguage() language: Language,
  ): Promise<Preview<ReadLine>> {
    return this.tables.ofText(siteId, text, options, language);
  }

  @Post('goods-in/imports/preview/file')
  @HttpCode(200)
  @Allow('stock:write')
  @WithoutIdempotency()
  @TakesRawBody(SENT_TABLE)
  @ApiOkResponse({ type: GoodsImportPreviewView })
  previewFile(
    @RawBody(SENT_TABLE) file: Buffer,
    @Query() { siteId, ...query }: GoodsPreviewFileQuery,
    @ReaderLanguage() language: Language,
  ): Promise<Preview<ReadLine>> {
    return this.tables.ofFile(siteId, file, asColumns(query), language);
  }

  /** The table to fill in, with one example row. */
  @Get('sites/:id/goods-in/template.csv')
  @Allow('stock:write')
  @AsCsv('goods-in-template')
  templateCsv(
    @Param('id', IdPipe) id: string,
    @ReaderLanguage() language: Language,
  ): Promise<readonly Sheet[]> {
    return this.tables.template(id, language);
  }

  /** The table to fill in, with one example row; further sheets name the catalogue, the places and the choices. */
  @Get('sites/:id/goods-in/template.xlsx')
  @Allow('stock:write')
  @AsXlsx('goods-in-template')
  templateXlsx(
    @Param('id', IdPipe) id: string,
    @ReaderLanguage() language: Language,
  ): Promise<readonly Sheet[]> {
    return this.tables.template(id, language);
  }

  /** The latest tables, and which of them can still be undone. */
  @Get('sites/:id/goods-in/imports')
  @Allow('stock:write')
  @ApiOkResponse({ type: GoodsInImportView, isArray: true })
  imports(@Param('id', IdPipe) id: string): Promise<GoodsInImportView[]> {
    return this.queries.ofHall(id);
  }

  /** Receives every line, each as a lot of its own, or none. */
  @Post('sites/:id/goods-in/imports')
  @Allow('stock:write')
  @ApiCreatedResponse({ type: GoodsInImportView })
  create(@Param('id', IdPipe) id: string, @Body() dto: ImportGoodsDto): Promise<GoodsInImportView> {
    return this.commands.create(id, dto).then((importId) => this.queries.one(id, importId));
  }

  /** Reverses every receipt of the table while nothing of it has moved. */
  @Post('sites/:id/goods-in/imports/:importId/undo')
  @HttpCode(200)
  @Allow('stock:write')
  @ApiOkResponse({ type: GoodsInImportView })
  undo(
    @Param('id', IdPipe) id: string,
    @Param('importId', IdPipe) importId: string,
    @Body() { reason }: ReverseMovementDto,
  ): Promise<GoodsInImportView> {
    return this.commands.undo(id, importId, reason).then(() => this.queries.one(id, importId));
  }
}
