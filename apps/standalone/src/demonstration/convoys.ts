import { consignmentOf } from './deliveries.js';
import type { Part } from './demonstration.js';
import { CONVOYS, demonstrationId, hoursAfter, organisationOf } from './demonstration-data.js';

/** Convoys whose plan is asked for, as their leads would do: the product itself plans them at the first start. */
export function convoys(now: Date): Part {
  const all = CONVOYS.map((data) => ({
    ...data,
    id: demonstrationId('convoy', data.name),
    operatorId: organisationOf(data.operator),
  }));
  return {
    tables: [
      {
        table: 'convoy',
        rows: all.map(({ id, operatorId, name, leavesFromDay, leavesUntilDay }) => ({
          id,
          operator_id: operatorId,
          name,
          state: 'draft',
          earliest_departure: hoursAfter(now, 24 * leavesFromDay),
          latest_departure: hoursAfter(now, 24 * leavesUntilDay),
          schedule_requested_at: now.toISOString(),
          created_at: hoursAfter(now, -1),
        })),
      },
      {
        table: 'convoy_consignment',
        rows: all.flatMap(({ id, deliveries }) =>
          deliveries.map((delivery) => ({ convoy_id: id, consignment_id: consignmentOf(delivery) })),
        ),
      },
      {
        table: 'convoy_vehicle',
        rows: all.flatMap(({ id, vehicles }) =>
          vehicles.map((label) => ({ convoy_id: id, vehicle_id: demonstrationId('vehicle', label) })),
        ),
      },
      {
        table: 'convoy_driver',
        rows: all.flatMap(({ id, drivers }) =>
          drivers.map((label) => ({ convoy_id: id, driver_id: demonstrationId('driver', label) })),
        ),
      },
    ],
    events: all.map(({ id, operatorId }) => ({
      topic: 'convoy.schedule_requested',
      key: id,
      payload: { convoyId: id, operatorId },
      audience: [operatorId],
    })),
  };
}
