import type { Schemas } from '../../api/client';

type State = Schemas['ConsignmentState'];

/** What a receiving side looks at together. */
export type Stage = 'arrived' | 'moving' | 'preparing' | 'done';

const STAGES: Readonly<Record<State, Stage>> = {
  planned: 'preparing',
  packed: 'preparing',
  sealed: 'preparing',
  documents_ready: 'preparing',
  loaded: 'preparing',
  dispatched: 'moving',
  arrived: 'arrived',
  handed_over: 'done',
  closed: 'done',
  cancelled: 'done',
  diverted: 'done',
  returned: 'done',
  lost: 'done',
};

export const stageOf = (state: State): Stage => STAGES[state];

/** Before this the papers name nobody for good. */
export const isBeforePapers = (state: State): boolean => ['planned', 'packed', 'sealed'].includes(state);
