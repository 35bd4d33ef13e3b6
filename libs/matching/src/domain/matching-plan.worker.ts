import { type MatchingSnapshot, planMatches, type Suggestion } from './matching-plan.js';

/** Runs in a worker thread, so that a large flow never blocks the event loop. */
export default (snapshot: MatchingSnapshot): Suggestion[] => planMatches(snapshot);
