import { Id, Instant, Measure, OneOf, Part } from '#libs/http';
import { RUN_PHASES } from '../domain/run-progress.js';

const RUN_STATES = ['requested', 'running', 'done', 'failed', 'cancelled'] as const;

export class MatchingRunView {
  @Id() id: string;
  @OneOf(RUN_STATES, 'MatchingRunState') state: (typeof RUN_STATES)[number];
  @Instant() requestedAt: Date;
  @Instant({ nullable: true }) finishedAt: Date | null;
  @OneOf(RUN_PHASES, 'MatchingRunPhase', { nullable: true, description: 'Where a running one is.' })
  phase: (typeof RUN_PHASES)[number] | null;
  @Measure({ nullable: true, description: 'Parts of the phase that are done.' }) partsDone: number | null;
  @Measure({ nullable: true }) partsTotal: number | null;
  @OneOf(['uncertified', 'too_long', 'broken'], 'MatchingRunFailure', {
    nullable: true,
    description: 'Why there is no result; the suggestions of before are still there.',
  })
  failure: 'uncertified' | 'too_long' | 'broken' | null;
  @Measure({ nullable: true, description: 'Suggestions of this run.' }) suggestions: number | null;
}

export class CurrentRunView {
  @Part(() => MatchingRunView, { nullable: true, description: 'Asked for or running; else the last one.' })
  run: MatchingRunView | null;
  @Instant({ nullable: true, description: 'When a run last stored its suggestions.' }) renewedAt: Date | null;
}
