import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GapQueries } from '../gap.queries.js';
import { NeedGapsView, PledgeGapsView } from './gap.dto.js';

/** Why a line found nothing, for the side concerned; for others there are no lines. */
@ApiTags('matching')
@Controller()
export class GapController {
  constructor(private readonly queries: GapQueries) {}

  @Get('needs/:id/gaps')
  @Allow('need:read')
  @ApiOkResponse({ type: NeedGapsView })
  ofNeed(@Param('id', IdPipe) id: string): Promise<NeedGapsView> {
    return this.queries.ofNeed(id);
  }

  @Get('pledges/:id/gaps')
  @Allow('pledge:read')
  @ApiOkResponse({ type: PledgeGapsView })
  ofPledge(@Param('id', IdPipe) id: string): Promise<PledgeGapsView> {
    return this.queries.ofPledge(id);
  }
}
