import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '#libs/database';
import { MatchQueries } from '../match.queries.js';
import { MatchingRuns } from '../matching-runs.js';
import { CoverageView, MatchingRunView } from './match.dto.js';

@ApiTags('matching')
@Controller()
export class CoverageController {
  constructor(
    private readonly db: Database,
    private readonly queries: MatchQueries,
    private readonly runs: MatchingRuns,
  ) {}

  @Get('needs/:id/coverage')
  @Allow('need:read')
  @ApiOkResponse({ type: CoverageView })
  coverage(@Param('id', IdPipe) id: string): Promise<CoverageView> {
    return this.queries.coverage(id);
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
