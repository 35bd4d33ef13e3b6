export interface PledgeEvent {
  readonly pledgeId: string;
  readonly giverId: string;
}

export interface PledgeEvents {
  'pledge.offered': PledgeEvent;
  /** The pledge binds from now on. */
  'pledge.pledged': PledgeEvent;
  'pledge.withdrawn': PledgeEvent & { readonly outcome: 'withdrawn' | 'expired' };
}
