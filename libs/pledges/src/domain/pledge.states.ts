import { stateTable } from '#libs/kernel';

export const PLEDGE_STATES = ['draft', 'offered', 'pledged', 'fulfilled', 'withdrawn', 'expired'] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** An offer says what is available; a pledge binds. */
export const pledgeStates = stateTable<PledgeState>('Pledge', 'draft', {
  draft: ['offered', 'withdrawn'],
  offered: ['pledged', 'withdrawn', 'expired'],
  pledged: ['fulfilled', 'withdrawn', 'expired'],
  fulfilled: [],
  withdrawn: [],
  expired: [],
});
