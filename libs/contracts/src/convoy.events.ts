export interface ConvoyEvent {
  readonly convoyId: string;
  readonly operatorId: string;
}

/** The consignments that were still with it lose their convoy. */
export interface ConvoyEndedEvent extends ConvoyEvent {
  readonly consignmentIds: readonly string[];
}

export interface ConvoyEvents {
  'convoy.schedule_requested': ConvoyEvent;
  'convoy.scheduled': ConvoyEvent;
  'convoy.not_scheduled': ConvoyEvent;
  'convoy.confirmed': ConvoyEvent;
  'convoy.departed': ConvoyEvent;
  'convoy.completed': ConvoyEvent;
  'convoy.postponed': ConvoyEndedEvent;
  'convoy.aborted': ConvoyEndedEvent;
}
