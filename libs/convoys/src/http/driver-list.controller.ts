import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, everyItem, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FleetNames } from '../fleet-names.queries.js';
import { DriverQueries } from '../driver.queries.js';
import { driverSheet } from '../driver.sheet.js';
import { DriversQuery } from './driver.dto.js';

/** The list of drivers as a file. Cursor and limit of the query do not count. Each driver in it leaves a READ in the audit trail. */
@ApiTags('drivers')
@Controller('drivers')
export class DriverListController {
  constructor(
    private readonly queries: DriverQueries,
    private readonly names: FleetNames,
  ) {}

  @Get('list.csv')
  @Allow('driver:read')
  @AsCsv('drivers')
  csv(@Query() query: DriversQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('driver:read')
  @AsXlsx('drivers')
  xlsx(@Query() query: DriversQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private async sheet(query: DriversQuery, language: Language): Promise<Sheet> {
    const drivers = await everyItem(query, (part) => this.queries.list(part));
    return driverSheet(drivers, await this.names.all(), language);
  }
}
