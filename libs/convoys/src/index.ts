import { Convoy } from './domain/convoy.entity.js';
import { Driver } from './domain/driver.entity.js';
import { Vehicle } from './domain/vehicle.entity.js';

export { CONVOY_STATES, type ConvoyState } from './domain/convoy.states.js';
export { ConvoysHttpModule } from './http/convoys.http.module.js';
export { ConvoysJobsModule } from './jobs/convoys.jobs.module.js';
export { LoadingModule } from './loading.module.js';
export { LoadingQueries } from './loading.queries.js';
export type { LoadingView } from './http/loading.dto.js';
export { type LooseGoods, looseGoods } from './loose-goods.js';
export { SCHEDULE_ENGINE } from './planning/engine.js';
export { InProcessScheduleEngine } from './schedule/schedule-engine.js';
export type { ScheduleEngine } from './schedule/plan.js';
export const CONVOY_ENTITIES = [Vehicle, Driver, Convoy];
