/** The owner has published a need, or changed or re-confirmed a published one. */
export interface NeedEvent {
  readonly needId: string;
  readonly ownerId: string;
}

export interface NeedEvents {
  'need.published': NeedEvent;
  'need.changed': NeedEvent;
  'need.confirmed': NeedEvent;
  /** A coordinator would tie a line in own words to an item; its owner decides. */
  'need.item_proposed': NeedEvent & { readonly needLineId: string };
  'need.closed': NeedEvent & { readonly outcome: 'fulfilled' | 'withdrawn' | 'expired' };
}
