import { stateTable } from '#libs/kernel';

export const CONVOY_STATES = [
  'draft',
  'scheduled',
  'confirmed',
  'underway',
  'completed',
  'postponed',
  'aborted',
] as const;
export type ConvoyState = (typeof CONVOY_STATES)[number];

/** A scheduled convoy goes back to draft when what it may use is changed: its plan no longer holds. */
export const convoyStates = stateTable<ConvoyState>('Convoy', 'draft', {
  draft: ['scheduled', 'postponed', 'aborted'],
  scheduled: ['draft', 'confirmed', 'postponed', 'aborted'],
  confirmed: ['underway', 'postponed', 'aborted'],
  underway: ['completed', 'aborted'],
  completed: [],
  postponed: [],
  aborted: [],
});
