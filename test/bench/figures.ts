/** One measured value; `--json` prints one a line. */
export interface Figure {
  readonly bench: string;
  readonly case: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
}

/** The smallest of the values that at least that share of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** Collects figures, and prints them at the end as one table or each at once as JSON. */
export class Report {
  private readonly figures: Figure[] = [];

  constructor(
    private readonly bench: string,
    private readonly json: boolean,
  ) {}

  add(name: string, metric: string, value: number, unit: string): void {
    const figure = { bench: this.bench, case: name, metric, value: Number(value.toPrecision(4)), unit };
    this.figures.push(figure);
    if (this.json) console.log(JSON.stringify(figure));
  }

  /** What a reader of the tables wants to know on the way. */
  say(line: string): void {
    if (!this.json) console.log(line);
  }

  value(name: string, metric: string): number {
    const figure = this.figures.find((f) => f.case === name && f.metric === metric);
    if (!figure) throw new Error(`${name} has no ${metric}`);
    return figure.value;
  }

  /** A row a case, a column a metric. */
  print(): void {
    if (this.json) return;
    const rows: Record<string, Record<string, number>> = {};
    for (const { case: name, metric, value, unit } of this.figures)
      (rows[name] ??= {})[`${metric} (${unit})`] = value;
    console.table(rows);
  }
}
