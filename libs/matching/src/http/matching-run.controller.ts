import { Allow } from '#libs/accounts';
import { Database } from '#libs/database';
import { IdPipe } from '#libs/http';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MatchingRunQueries } from '../matching-run.queries.js';
import { MatchingRuns } from '../matching-runs.js';
import { RunJournal } from '../run-journal.js';
import { CurrentRunView, MatchingRunView } from './matching-run.dto.js';

@ApiTags('matching')
@Controller('matching/runs')
export class MatchingRunController {
  constructor(
    private readonly db: Database,
    private readonly queries: MatchingRunQueries,
    private readonly runs: MatchingRuns,
    private readonly journal: RunJournal,
  ) {}

  /** Asks the queue for a run; changes do so by themselves. */
  @Post()
  @HttpCode(202)
  @Allow('matching:run')
  @ApiAcceptedResponse({ type: MatchingRunView })
  run(): Promise<MatchingRunView> {
    return this.db.transaction((tx) => this.runs.request(tx, 'asked')).then((id) => this.queries.one(id));
  }

  @Get('current')
  @Allow('match:read')
  @ApiOkResponse({ type: CurrentRunView })
  current(): Promise<CurrentRunView> {
    return this.queries.current();
  }

  @Get(':id')
  @Allow('match:read')
  @ApiOkResponse({ type: MatchingRunView })
  one(@Param('id', IdPipe) id: string): Promise<MatchingRunView> {
    return this.queries.one(id);
  }

  /** Stops a run that has not stored anything yet; it changes nothing. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('matching:cancel')
  @ApiOkResponse({ type: MatchingRunView })
  cancel(@Param('id', IdPipe) id: string): Promise<MatchingRunView> {
    return this.db.transaction((tx) => this.journal.cancel(tx, id)).then(() => this.queries.one(id));
  }
}
