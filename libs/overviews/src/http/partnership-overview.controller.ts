import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PartnershipOverviewQueries } from '../partnership-overview.queries.js';
import { PartnershipOverviewView } from './partnership-overview.dto.js';

@ApiTags('overviews')
@Controller('partnerships')
export class PartnershipOverviewController {
  constructor(private readonly queries: PartnershipOverviewQueries) {}

  /** Both sides, what they offer, what is under way and what was: as much of it as the caller may see. */
  @Get(':id/overview')
  @Allow('partnership:overview')
  @ApiOkResponse({ type: PartnershipOverviewView })
  one(@Param('id', IdPipe) id: string): Promise<PartnershipOverviewView> {
    return this.queries.one(id);
  }
}
