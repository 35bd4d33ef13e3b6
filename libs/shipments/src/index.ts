import { ConsignmentLine } from './domain/consignment-line.entity.js';
import { Consignment } from './domain/consignment.entity.js';

export { ConsignmentProgress } from './consignment-progress.js';
export { ConsignmentReadiness } from './consignment-readiness.js';
export {
  consignmentParties,
  ConsignmentQueries,
  type SchedulableConsignment,
} from './consignment.queries.js';
export { ConsignmentHasLeft, ConsignmentNotReady } from './domain/consignment.errors.js';
export type { Consignment } from './domain/consignment.entity.js';
export { BEFORE_DISPATCH, CONSIGNMENT_STATES, type ConsignmentState } from './domain/consignment.states.js';
export type { PlaceHours } from './domain/place-hours.js';
export { type OfficialPaper, officialPaperNames } from './domain/official-paper.js';
export { type Light, LIGHTS } from './domain/papers-clock.js';
export { READINESS_CODES, type ReadinessCode } from './domain/readiness.texts.js';
export { ShipmentsJobsModule } from './jobs/shipments.jobs.module.js';
export { ShipmentsHttpModule } from './http/shipments.http.module.js';
export { ShipmentsModule } from './shipments.module.js';
export const SHIPMENT_ENTITIES = [Consignment, ConsignmentLine];
