import { Allow } from '#libs/accounts';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OwnJourneysQueries } from '../own-journeys.queries.js';
import { OwnJourneyView } from './own-journey.dto.js';

@ApiTags('convoys')
@Controller('journeys')
export class OwnJourneyController {
  constructor(private readonly queries: OwnJourneysQueries) {}

  /** The journeys that the caller drives. */
  @Get('mine')
  @Allow('journey:drive')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: OwnJourneyView, isArray: true })
  mine(): Promise<OwnJourneyView[]> {
    return this.queries.mine();
  }
}
