import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { AllocateWhenMatchAgreed, AllocateWhenPledgePledged } from './allocate-when-agreed.jobs.js';
import { ExpireDueHolds } from './expire-due-holds.job.js';
import { ReleaseWhenNeedClosed, ReleaseWhenPledgeWithdrawn } from './release-when-ended.jobs.js';
import { RenewSuggestionsNightly } from './renew-suggestions-nightly.job.js';
import { RequestRunWhenSupplyOrDemandChanged } from './request-run.jobs.js';
import { RunWatch } from '../run-watch.js';
import { SuggestMatchesWhenRequested } from './suggest-matches-when-requested.job.js';

@Module({
  imports: [MatchingModule],
  providers: [
    AllocateWhenMatchAgreed,
    AllocateWhenPledgePledged,
    ExpireDueHolds,
    ReleaseWhenNeedClosed,
    ReleaseWhenPledgeWithdrawn,
    RenewSuggestionsNightly,
    RequestRunWhenSupplyOrDemandChanged,
    RunWatch,
    SuggestMatchesWhenRequested,
  ],
})
export class MatchingJobsModule {}
