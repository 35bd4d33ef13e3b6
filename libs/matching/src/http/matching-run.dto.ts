import { Fraction, Id, Instant, Measure, OneOf, Part, Whole } from '#libs/http';
import { RUN_PHASES } from '../domain/run-progress.js';

const RUN_STATES = ['requested', 'running', 'done', 'failed', 'cancelled'] as const;

/** What integer programs found where several stand in for one or a giver parts with no fewer than some. */
export class IntegerProgramsView {
  @Whole(1, 2 ** 31 - 1) parts: number;
  @Measure({
    description: 'Parts without a checked answer in time: there nothing is suggested that converts.',
  })
  unchecked: number;
  @Fraction(-1e15, 1e15, { description: 'Points of these parts.' }) cost: number;
  @Fraction(-1e15, 1e15, { nullable: true, description: 'No plan of these parts costs less.' })
  bound: number | null;
  @Fraction(0, 1e15, { nullable: true, description: 'Share of the cost that a better plan could save.' })
  gap: number | null;
}

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
  @Part(() => IntegerProgramsView, {
    nullable: true,
    description: 'Null where every part that was solved is a network, proven by its certificate.',
  })
  integers: IntegerProgramsView | null;
}

export class CurrentRunView {
  @Part(() => MatchingRunView, { nullable: true, description: 'Asked for or running; else the last one.' })
  run: MatchingRunView | null;
  @Instant({ nullable: true, description: 'When a run last stored its suggestions.' }) renewedAt: Date | null;
}
