import { Allow, WithoutIdempotency } from '#libs/accounts';
import { IdPipe, RawBody, type RawBodyRules, ReaderLanguage, TakesRawBody, XLSX_TYPE } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SystemListQueries } from '../system-list.queries.js';
import { ReadSystemListQuery, SystemListPreviewView, SystemListView } from './system-list.dto.js';

const SENT: RawBodyRules = { types: ['text/csv', XLSX_TYPE], maxBytes: 2_000_000 };

@ApiTags('consignments')
@Controller()
export class SystemListController {
  constructor(private readonly queries: SystemListQueries) {}

  /** The packed list beside the one of the Ukrainian system, line by line. */
  @Get('consignments/:id/system-list')
  @Allow('consignment:read')
  @ApiOkResponse({ type: SystemListView })
  of(@Param('id', IdPipe) id: string): Promise<SystemListView> {
    return this.queries.of(id);
  }

  /** Reads an export of the Ukrainian system and compares it; what is found is kept by changing the papers. */
  @Post('system-lists/read')
  @HttpCode(200)
  @Allow('consignment:papers')
  @WithoutIdempotency()
  @TakesRawBody(SENT)
  @ApiOkResponse({ type: SystemListPreviewView })
  read(
    @Query() { consignmentId }: ReadSystemListQuery,
    @RawBody(SENT) sent: Buffer,
    @ReaderLanguage() language: Language,
  ): Promise<SystemListPreviewView> {
    return this.queries.read(consignmentId, sent, language);
  }
}
