export interface MatchEvent {
  readonly matchId: string;
  readonly needLineId: string;
  readonly needOwnerId: string;
  readonly giverId: string;
}

export interface MatchEvents {
  'matching.requested': { readonly runId: string };
  /** A run has come further or to its end; coordinators watch it. */
  'matching.progressed': { readonly runId: string };
  /** A run has ended without a plan; what was suggested before still stands. */
  'matching.failed': { readonly runId: string };
  /** One run found new suggestions for this organisation. */
  'matches.suggested': {
    readonly runId: string;
    readonly organisationId: string;
    readonly matchIds: readonly string[];
  };
  'match.proposed': MatchEvent;
  'match.agreed': MatchEvent;
  'match.allocated': MatchEvent;
  'match.declined': MatchEvent;
  'match.released': MatchEvent;
  'match.hold_expired': MatchEvent;
  /** One side has put other terms to the other, which decides anew. */
  'match.countered': MatchEvent;
  /** Whoever declined has taken it back. */
  'match.reopened': MatchEvent;
  /** `organisationId` has written to the others. */
  'match.message': MatchEvent & { readonly messageId: string; readonly organisationId: string };
}
