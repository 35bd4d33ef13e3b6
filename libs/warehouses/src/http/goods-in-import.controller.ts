import { Allow, WithoutIdempotency } from '#libs/accounts';
import { CSV_CONTENT, csvFile, IdPipe, RawBody, TakesRawBody, XLSX_CONTENT, xlsxFile } from '#libs/http';
import { preferredLanguage } from '#libs/kernel';
import { type Preview, SENT_TABLE } from '#libs/spreadsheets';
import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
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
    @Headers('accept-language') languages: string | undefined,
  ): Promise<Preview<ReadLine>> {
    return this.tables.ofText(siteId, text, options, preferredLanguage(languages));
  }

  @Post('goods-in/imports/preview/file')
  @HttpCode(200)
  @Allow('stock:write')
  @WithoutIdempotency()
  @TakesRawBody(SENT_TABLE)
  @ApiOkResponse({ type: GoodsImportPreviewView })
  previewFile(
    @RawBody(SENT_TABLE) file: Buffer,
    @Query() { siteId, mapping, ...options }: GoodsPreviewFileQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<Preview<ReadLine>> {
    return this.tables.ofFile(
      siteId,
      file,
      { ...options, ...(mapping === undefined ? {} : { mapping: mapping.split(',') }) },
      preferredLanguage(languages),
    );
  }

  /** The table to fill in, with one example row. */
  @Get('sites/:id/goods-in/template.csv')
  @Allow('stock:write')
  @ApiOkResponse(CSV_CONTENT)
  templateCsv(
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.tables
      .template(id, preferredLanguage(languages))
      .then(([goods]) => csvFile(goods!, 'goods-in-template'));
  }

  /** The table to fill in, with one example row; further sheets name the catalogue, the places and the choices. */
  @Get('sites/:id/goods-in/template.xlsx')
  @Allow('stock:write')
  @ApiOkResponse(XLSX_CONTENT)
  templateXlsx(
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<StreamableFile> {
    return this.tables
      .template(id, preferredLanguage(languages))
      .then((sheets) => xlsxFile(sheets, 'goods-in-template'));
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
