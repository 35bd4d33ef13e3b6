import type { Topic } from './events.js';

/** One queue for each consuming lib. */
export const QUEUES = ['warehouses', 'matching', 'convoys', 'documents', 'notifications'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Who hears of what. The worker refuses to start when a route has no handler or a handler no route. */
export const ROUTES: Readonly<Record<Topic, readonly QueueName[]>> = {
  'need.published': ['matching', 'notifications'],
  'need.changed': ['matching'],
  'need.confirmed': ['matching'],
  'need.item_proposed': ['notifications'],
  'need.closed': ['matching', 'notifications'],
  'pledge.offered': ['warehouses'],
  'pledge.pledged': ['matching', 'notifications'],
  'pledge.withdrawn': ['matching', 'notifications'],
  'lots.entered': ['matching'],
  'matching.requested': ['matching'],
  'matches.suggested': ['notifications'],
  'match.proposed': ['notifications'],
  'match.agreed': ['matching'],
  'match.allocated': ['notifications'],
  'match.declined': ['matching', 'notifications'],
  'match.released': ['matching', 'notifications'],
  'match.hold_expired': ['matching', 'notifications'],
  'match.countered': ['matching', 'notifications'],
  'match.reopened': ['matching', 'notifications'],
  'match.message': ['notifications'],
  'consignment.planned': ['convoys', 'notifications'],
  'consignment.changed': [],
  'consignment.packed': ['documents'],
  'consignment.documents_ready': ['notifications'],
  'consignment.dispatched': ['notifications'],
  'consignment.arrived': ['convoys', 'notifications'],
  'consignment.handed_over': ['documents', 'matching', 'notifications'],
  'consignment.ended': ['matching', 'convoys', 'notifications'],
  'convoy.schedule_requested': ['convoys'],
  'convoy.scheduled': ['notifications'],
  'convoy.not_scheduled': ['notifications'],
  'convoy.confirmed': ['notifications'],
  'convoy.departed': ['notifications'],
  'convoy.completed': ['notifications'],
  'convoy.postponed': ['notifications'],
  'convoy.aborted': ['notifications'],
  'document.requested': ['documents'],
  'document.ready': ['notifications'],
};
