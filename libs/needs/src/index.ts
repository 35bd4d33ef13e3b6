import { NeedLine } from './domain/need-line.entity.js';
import { Need } from './domain/need.entity.js';

export { HORIZONS, NEED_VISIBILITIES } from './domain/need-line.entity.js';
export { NEED_STATES, type NeedState } from './domain/need.states.js';
export { NeedsHttpModule } from './http/needs.http.module.js';
export { NeedsJobsModule } from './jobs/needs.jobs.module.js';
export const NEED_ENTITIES = [Need, NeedLine];
