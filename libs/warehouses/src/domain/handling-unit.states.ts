import { stateTable } from '#libs/kernel';

export const HANDLING_UNIT_STATES = ['open', 'sealed', 'unpacked'] as const;
export type HandlingUnitState = (typeof HANDLING_UNIT_STATES)[number];

/** What is sealed does not change; it is opened first. Unpacked is the end: its code is never used again. */
export const handlingUnitStates = stateTable<HandlingUnitState>('HandlingUnit', 'open', {
  open: ['sealed', 'unpacked'],
  sealed: ['open', 'unpacked'],
  unpacked: [],
});
