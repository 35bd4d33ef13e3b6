import { stateTable } from '#libs/kernel';

export const MATCH_STATES = [
  'suggested',
  'proposed',
  'agreed',
  'allocated',
  'picked',
  'loaded',
  'delivered',
  'declined',
  'released',
  'hold_expired',
] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/**
 * The queue may only suggest, end suggestions and let holds run out; people decide. Whoever declined may take it back
 * for a short while: only that leads out of `declined`.
 */
export const matchStates = stateTable<MatchState>('Match', 'suggested', {
  suggested: ['proposed', 'declined', 'released'],
  proposed: ['agreed', 'declined', 'released', 'hold_expired'],
  agreed: ['allocated', 'released'],
  allocated: ['picked', 'released'],
  picked: ['loaded', 'allocated', 'released'],
  loaded: ['delivered', 'allocated', 'released'],
  delivered: [],
  declined: ['suggested', 'proposed'],
  released: [],
  hold_expired: [],
});

/** What people look at together: what still waits for a word, what is agreed and under way, what has ended. */
export const MATCH_STAGES = {
  open: ['suggested', 'proposed'],
  agreed: ['agreed', 'allocated', 'picked', 'loaded'],
  ended: ['delivered', 'declined', 'released', 'hold_expired'],
} as const satisfies Record<string, readonly MatchState[]>;
export type MatchStage = keyof typeof MATCH_STAGES;

/** States in which a quantity counts as taken, both for the need line and for the lot. */
export const COMMITTED_STATES: readonly MatchState[] = [
  'proposed',
  'agreed',
  'allocated',
  'picked',
  'loaded',
];
