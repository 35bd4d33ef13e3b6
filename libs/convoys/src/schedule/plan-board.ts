/** What the best plan found so far amounts to. */
export interface PlanProgress {
  vehicles: number;
  /** Consignments that it leaves behind. */
  unscheduled: number;
  km: number;
  /** Points by the request's weights. */
  cost: number;
}

const CELL = { written: 0, vehicles: 1, unscheduled: 2, km: 3, cost: 4, finish: 5 } as const;
const CELLS = Object.keys(CELL).length;

/** Shared by the thread that plans, which writes the best plan so far, and whoever waits for it and may be content with that. */
export class PlanBoard {
  private readonly cells: Float64Array;

  constructor(readonly memory = new SharedArrayBuffer(CELLS * Float64Array.BYTES_PER_ELEMENT)) {
    this.cells = new Float64Array(memory);
  }

  /** Several threads write to one board; the best of them stays on it. */
  tell({ vehicles, unscheduled, km, cost }: PlanProgress): void {
    if (this.cells[CELL.written] === 1 && cost >= this.cells[CELL.cost]!) return;
    this.cells[CELL.vehicles] = vehicles;
    this.cells[CELL.unscheduled] = unscheduled;
    this.cells[CELL.km] = km;
    this.cells[CELL.cost] = cost;
    this.cells[CELL.written] = 1;
  }

  /** Undefined until there is a first plan. */
  read(): PlanProgress | undefined {
    const { cells } = this;
    if (cells[CELL.written] === 0) return undefined;
    return {
      vehicles: cells[CELL.vehicles]!,
      unscheduled: cells[CELL.unscheduled]!,
      km: cells[CELL.km]!,
      cost: cells[CELL.cost]!,
    };
  }

  /** The plan found so far will do. */
  finish(): void {
    this.cells[CELL.finish] = 1;
  }

  get isToFinish(): boolean {
    return this.cells[CELL.finish] === 1;
  }
}
