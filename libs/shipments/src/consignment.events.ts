import type { ConsignmentEvent } from '#libs/contracts';
import type { Consignment } from './domain/consignment.entity.js';

/** What every event of a consignment says: ids alone. */
export const consignmentEvent = (consignment: Consignment): ConsignmentEvent => ({
  consignmentId: consignment.id,
  giverId: consignment.giverId,
  operatorId: consignment.operatorId,
  recipientId: consignment.recipientId,
});
