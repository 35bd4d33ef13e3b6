import { Allow } from '#libs/accounts';
import { IdPipe, type Page, pageOf } from '#libs/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CoverageQueries } from '../coverage.queries.js';
import { MatchQueries } from '../match.queries.js';
import { CoverageQuery, NeedCoverageView } from './coverage.dto.js';
import { CoverageView } from './match.dto.js';

@ApiTags('matching')
@Controller()
export class CoverageController {
  constructor(
    private readonly queries: MatchQueries,
    private readonly coverages: CoverageQueries,
  ) {}

  @Get('needs/:id/coverage')
  @Allow('need:read')
  @ApiOkResponse({ type: CoverageView })
  coverage(@Param('id', IdPipe) id: string): Promise<CoverageView> {
    return this.queries.coverage(id);
  }

  /** The same for a page of needs, newest first. */
  @Get('coverage')
  @Allow('need:read')
  @ApiOkResponse({ type: pageOf(NeedCoverageView) })
  list(@Query() query: CoverageQuery): Promise<Page<NeedCoverageView>> {
    return this.coverages.list(query);
  }
}
