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
  /** One of the sides said anew when it loads or unloads. */
  'consignment.hours_changed': ConsignmentEvent;
  'consignment.packed': ConsignmentEvent;
  'consignment.documents_ready': ConsignmentEvent;
  'consignment.dispatched': ConsignmentEvent;
  'consignment.arrived': ConsignmentEvent;
  'consignment.handed_over': ConsignmentEvent & { readonly handoverId: string };
  /** A side is reminded of an official paper that is or will be late. */
  'consignment.paper_late': ConsignmentEvent & { readonly reminderId: string };
  /** Those who received are reminded of the report on the use. */
  'consignment.report_due': ConsignmentEvent;
  'consignment.ended': ConsignmentEvent & {
    readonly outcome: 'cancelled' | 'diverted' | 'returned' | 'lost';
  };
}
