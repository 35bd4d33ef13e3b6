/** One line of the table. */
export interface Row {
  readonly benchmark: 'matching';
  readonly instance: string;
  readonly arcs: number;
  readonly engine: string;
  /** The first run, while the code is still being compiled; null where nobody would notice. */
  readonly firstCpuSeconds: number | null;
  /** The least of some runs, or the median of many different ones. */
  readonly cpuSeconds: number;
  readonly p95CpuSeconds: number | null;
  /** Null where no single problem was solved. */
  readonly objective: number | null;
  /** The independent check accepted every part; null where nothing of ours says so by itself. */
  readonly certificateOk: boolean | null;
  readonly components: number | null;
}

/** What most rows leave empty. */
export const EMPTY = {
  benchmark: 'matching',
  firstCpuSeconds: null,
  p95CpuSeconds: null,
  objective: null,
  certificateOk: null,
  components: null,
} as const;

export function timed<T>(work: () => T): { cpuSeconds: number; result: T } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { cpuSeconds: (user + system) / 1e6, result };
}
