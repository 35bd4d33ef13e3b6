import { stateTable } from '#libs/kernel';

export const CONSIGNMENT_STATES = [
  'planned',
  'packed',
  'sealed',
  'documents_ready',
  'loaded',
  'dispatched',
  'arrived',
  'handed_over',
  'closed',
  'cancelled',
  'diverted',
  'returned',
  'lost',
] as const;
export type ConsignmentState = (typeof CONSIGNMENT_STATES)[number];

/** Before the dispatch a consignment can be cancelled; after it the goods are on the road and have to end somewhere. */
export const consignmentStates = stateTable<ConsignmentState>('Consignment', 'planned', {
  planned: ['packed', 'cancelled'],
  packed: ['sealed', 'cancelled'],
  sealed: ['documents_ready', 'cancelled'],
  documents_ready: ['loaded', 'cancelled'],
  loaded: ['dispatched', 'cancelled'],
  dispatched: ['arrived', 'diverted', 'returned', 'lost'],
  arrived: ['handed_over', 'diverted', 'returned', 'lost'],
  handed_over: ['closed'],
  closed: [],
  cancelled: [],
  diverted: [],
  returned: [],
  lost: [],
});

/** States in which the goods are still at their origin and the papers may change. */
export const BEFORE_DISPATCH: readonly ConsignmentState[] = [
  'planned',
  'packed',
  'sealed',
  'documents_ready',
  'loaded',
];

/** States from which the goods can still be handed over. */
export const BEFORE_HANDOVER: readonly ConsignmentState[] = [...BEFORE_DISPATCH, 'dispatched', 'arrived'];

/** States in which no paper names the recipient for good. */
export const BEFORE_PAPERS: readonly ConsignmentState[] = ['planned', 'packed', 'sealed'];

/** States in which the goods are still being packed. */
export const BEFORE_SEAL: readonly ConsignmentState[] = ['planned', 'packed'];
