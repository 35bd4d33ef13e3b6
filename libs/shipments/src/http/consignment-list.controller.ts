import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, everyItem, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConsignmentQueries } from '../consignment.queries.js';
import { consignmentSheet } from '../consignment.sheet.js';
import { ConsignmentsQuery } from './consignment.dto.js';

/** The board of consignments as a file, by line of goods. Cursor and limit of the query do not count. */
@ApiTags('consignments')
@Controller('consignments')
export class ConsignmentListController {
  constructor(private readonly queries: ConsignmentQueries) {}

  @Get('list.csv')
  @Allow('consignment:read')
  @AsCsv('consignments')
  csv(@Query() query: ConsignmentsQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('consignment:read')
  @AsXlsx('consignments')
  xlsx(@Query() query: ConsignmentsQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private async sheet(query: ConsignmentsQuery, language: Language): Promise<Sheet> {
    return consignmentSheet(await everyItem(query, (part) => this.queries.list(part)), language);
  }
}
