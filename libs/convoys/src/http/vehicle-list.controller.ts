import { Allow } from '#libs/accounts';
import { AsCsv, AsXlsx, everyItem, ReaderLanguage, type Sheet } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FleetNames } from '../fleet-names.queries.js';
import { VehicleQueries } from '../vehicle.queries.js';
import { vehicleSheet } from '../vehicle.sheet.js';
import { VehiclesQuery } from './vehicle.dto.js';

/** The list of vehicles as a file. Cursor and limit of the query do not count. */
@ApiTags('vehicles')
@Controller('vehicles')
export class VehicleListController {
  constructor(
    private readonly queries: VehicleQueries,
    private readonly names: FleetNames,
  ) {}

  @Get('list.csv')
  @Allow('vehicle:read')
  @AsCsv('vehicles')
  csv(@Query() query: VehiclesQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  @Get('list.xlsx')
  @Allow('vehicle:read')
  @AsXlsx('vehicles')
  xlsx(@Query() query: VehiclesQuery, @ReaderLanguage() language: Language): Promise<Sheet> {
    return this.sheet(query, language);
  }

  private async sheet(query: VehiclesQuery, language: Language): Promise<Sheet> {
    const vehicles = await everyItem(query, (part) => this.queries.list(part));
    return vehicleSheet(vehicles, await this.names.all(), language);
  }
}
