import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, everyItem, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandlingUnitQueries } from '../handling-unit.queries.js';
import { handlingUnitSheet } from '../handling-unit.sheet.js';
import { UnitsQuery } from './handling-unit.dto.js';

/** What stands in a hall as a file, by unit and what is in it. Cursor and limit of the query do not count. */
@ApiTags('warehouses')
@Controller('handling-units')
export class HandlingUnitListController {
  constructor(private readonly queries: HandlingUnitQueries) {}

  @Get('list.csv')
  @Allow('unit:read')
  @AsCsv('handling-units')
  csv(@Query() query: UnitsQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('unit:read')
  @AsXlsx('handling-units')
  xlsx(@Query() query: UnitsQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private async sheet(query: UnitsQuery, language: Language): Promise<Sheet> {
    return handlingUnitSheet(await everyItem(query, (part) => this.queries.inHall(part)), language);
  }
}
