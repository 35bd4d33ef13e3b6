export interface ConvoyEvent {
  readonly convoyId: string;
  readonly operatorId: string;
}

export interface ConvoyEvents {
  'convoy.schedule_requested': ConvoyEvent;
  'convoy.scheduled': ConvoyEvent;
  'convoy.not_scheduled': ConvoyEvent;
  'convoy.confirmed': ConvoyEvent;
  'convoy.departed': ConvoyEvent;
  'convoy.completed': ConvoyEvent;
  'convoy.postponed': ConvoyEvent;
  'convoy.aborted': ConvoyEvent;
}
