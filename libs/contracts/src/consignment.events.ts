export interface ConsignmentEvent {
  readonly consignmentId: string;
  readonly giverId: string;
  readonly operatorId: string;
  readonly recipientId: string;
}

export interface ConsignmentEvents {
  'consignment.planned': ConsignmentEvent;
  /** Its papers, what the owner said of it, or a step that only those who look at it want to know of. */
  'consignment.changed': ConsignmentEvent;
  'consignment.packed': ConsignmentEvent;
  'consignment.documents_ready': ConsignmentEvent;
  'consignment.dispatched': ConsignmentEvent;
  'consignment.arrived': ConsignmentEvent;
  'consignment.handed_over': ConsignmentEvent & { readonly handoverId: string };
  'consignment.ended': ConsignmentEvent & {
    readonly outcome: 'cancelled' | 'diverted' | 'returned' | 'lost';
  };
}
