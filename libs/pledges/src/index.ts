import { PledgeLine } from './domain/pledge-line.entity.js';
import { Pledge } from './domain/pledge.entity.js';

export {
  CONDITIONS,
  LICENCE_CLASSES,
  VEHICLE_CLASSES,
  type VehicleFacts,
} from './domain/pledge-line.entity.js';
export { defectsOf } from './domain/defects.js';
export { PledgesHttpModule } from './http/pledges.http.module.js';
export { PledgesJobsModule } from './jobs/pledges.jobs.module.js';
export const PLEDGE_ENTITIES = [Pledge, PledgeLine];
