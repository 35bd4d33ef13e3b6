import { Allow } from '#libs/accounts';
import { IdPipe, type Page, pageOf } from '#libs/http';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '#libs/database';
import { CoverageQueries } from '../coverage.queries.js';
import { MatchQueries } from '../match.queries.js';
import { MatchingRuns } from '../matching-runs.js';
import { CoverageQuery, NeedCoverageView } from './coverage.dto.js';
import { CoverageView, MatchingRunView } from './match.dto.js';

@ApiTags('matching')
@Controller()
export class CoverageController {
  constructor(
    private readonly db: Database,
    private readonly queries: MatchQueries,
    private readonly runs: MatchingRuns,
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

  /** Asks the queue for a run; changes do so by themselves. */
  @Post('matching/runs')
  @HttpCode(202)
  @Allow('matching:run')
  @ApiAcceptedResponse({ type: MatchingRunView })
  run(): Promise<MatchingRunView> {
    return this.db.transaction((tx) => this.runs.request(tx, 'asked')).then((id) => this.queries.run(id));
  }

  @Get('matching/runs/:id')
  @Allow('match:read')
  @ApiOkResponse({ type: MatchingRunView })
  oneRun(@Param('id', IdPipe) id: string): Promise<MatchingRunView> {
    return this.queries.run(id);
  }
}
