import { Match } from './domain/match.entity.js';

export { Match } from './domain/match.entity.js';
export { NotAllocated } from './domain/match.errors.js';
export { MatchingHttpModule } from './http/matching.http.module.js';
export { MatchingJobsModule } from './jobs/matching.jobs.module.js';
export { MatchProgress } from './match-progress.js';
export { MatchingModule } from './matching.module.js';
export const MATCHING_ENTITIES = [Match];
