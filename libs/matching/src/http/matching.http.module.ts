import { Module } from '@nestjs/common';
import { ConversationCommands } from '../conversation.commands.js';
import { ConversationQueries } from '../conversation.queries.js';
import { CoverageQueries } from '../coverage.queries.js';
import { GapQueries } from '../gap.queries.js';
import { MatchCommands } from '../match.commands.js';
import { MatchQueries } from '../match.queries.js';
import { MatchingModule } from '../matching.module.js';
import { NegotiationCommands } from '../negotiation.commands.js';
import { PairReader } from '../pair-reader.js';
import { ProposalHolds } from '../proposal-holds.js';
import { ConversationController } from './conversation.controller.js';
import { CoverageController } from './coverage.controller.js';
import { GapController } from './gap.controller.js';
import { MatchListController } from './match-list.controller.js';
import { MatchingRunController } from './matching-run.controller.js';
import { MatchingRunQueries } from '../matching-run.queries.js';
import { WhatIf } from '../what-if.js';
import { WhatIfController } from './what-if.controller.js';
import { UnmetNeedsQueries } from '../unmet-needs.queries.js';
import { UnmetOverTimeQueries } from '../unmet-over-time.queries.js';
import { UnmetNeedsController } from './unmet-needs.controller.js';
import { MatchController } from './match.controller.js';

@Module({
  imports: [MatchingModule],
  controllers: [
    MatchListController,
    MatchController,
    ConversationController,
    CoverageController,
    GapController,
    MatchingRunController,
    WhatIfController,
    UnmetNeedsController,
  ],
  providers: [
    MatchCommands,
    NegotiationCommands,
    ConversationCommands,
    MatchQueries,
    ConversationQueries,
    CoverageQueries,
    GapQueries,
    MatchingRunQueries,
    WhatIf,
    UnmetNeedsQueries,
    UnmetOverTimeQueries,
    PairReader,
    ProposalHolds,
  ],
})
export class MatchingHttpModule {}
