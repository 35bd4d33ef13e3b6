import { Allow } from '#libs/accounts';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GeographyQueries } from '../geography.queries.js';
import { CrossingView, CurfewView, PlaceView } from './geography.dto.js';

@ApiTags('geography')
@Controller()
export class GeographyController {
  constructor(private readonly queries: GeographyQueries) {}

  @Get('places')
  @Allow('geography:read')
  @ApiOkResponse({ type: PlaceView, isArray: true })
  places(): Promise<PlaceView[]> {
    return this.queries.places();
  }

  @Get('crossings')
  @Allow('geography:read')
  @ApiOkResponse({ type: CrossingView, isArray: true })
  crossings(): Promise<CrossingView[]> {
    return this.queries.crossings();
  }

  @Get('curfews')
  @Allow('geography:read')
  @ApiOkResponse({ type: CurfewView, isArray: true })
  curfews(): Promise<CurfewView[]> {
    return this.queries.curfews();
  }
}
