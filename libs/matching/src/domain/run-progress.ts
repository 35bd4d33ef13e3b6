export const RUN_PHASES = ['reading', 'comparing', 'solving'] as const;
export type RunPhase = (typeof RUN_PHASES)[number];

/** How far a run is; `total` counts the components of the problem, 0 until they are known. */
export interface RunProgress {
  readonly phase: RunPhase;
  readonly done: number;
  readonly total: number;
}

/** How an engine says how far it is. */
export type TellProgress = (phase: RunPhase, done?: number, total?: number) => void;

/** A board that a worker thread writes and whoever waits for it reads, without a message between them. */
export class ProgressBoard {
  private readonly cells: Int32Array;

  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(12)) {
    this.cells = new Int32Array(memory);
  }

  readonly tell: TellProgress = (phase, done = 0, total = 0) => {
    Atomics.store(this.cells, 1, done);
    Atomics.store(this.cells, 2, total);
    Atomics.store(this.cells, 0, RUN_PHASES.indexOf(phase));
  };

  read(): RunProgress {
    const [phase, done, total] = [0, 1, 2].map((cell) => Atomics.load(this.cells, cell)) as [
      number,
      number,
      number,
    ];
    return { phase: RUN_PHASES[phase]!, done, total };
  }
}
