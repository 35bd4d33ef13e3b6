import { Module } from '@nestjs/common';
import { MatchCommands } from '../match.commands.js';
import { MatchQueries } from '../match.queries.js';
import { MatchingModule } from '../matching.module.js';
import { PairReader } from '../pair-reader.js';
import { CoverageController } from './coverage.controller.js';
import { MatchController } from './match.controller.js';

@Module({
  imports: [MatchingModule],
  controllers: [MatchController, CoverageController],
  providers: [MatchCommands, MatchQueries, PairReader],
})
export class MatchingHttpModule {}
