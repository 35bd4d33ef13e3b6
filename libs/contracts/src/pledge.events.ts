export interface PledgeEvent {
  readonly pledgeId: string;
  readonly giverId: string;
}

export interface PledgeEvents {
  'pledge.offered': PledgeEvent;
  /** The pledge binds from now on. */
  'pledge.pledged': PledgeEvent;
  /** The giver has decided whether it may give: what is refused is not there to be matched. */
  'pledge.approval_decided': PledgeEvent;
  'pledge.withdrawn': PledgeEvent & { readonly outcome: 'withdrawn' | 'expired' };
}
