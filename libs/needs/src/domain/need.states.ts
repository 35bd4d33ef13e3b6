import { stateTable } from '#libs/kernel';

export const NEED_STATES = ['draft', 'published', 'fulfilled', 'withdrawn', 'expired'] as const;
export type NeedState = (typeof NEED_STATES)[number];

export const needStates = stateTable<NeedState>('Need', 'draft', {
  draft: ['published', 'withdrawn'],
  published: ['fulfilled', 'withdrawn', 'expired'],
  fulfilled: [],
  withdrawn: [],
  expired: [],
});
