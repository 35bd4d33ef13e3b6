import type { FaultCounts } from './strike.js';

export interface Row {
  readonly campaign: string;
  readonly faults: number;
  readonly struck: FaultCounts;
  readonly writes: number;
  readonly replayed: number;
  /** Of a control: what it has seen of what was falsified or forgotten. */
  readonly lost: number;
  readonly drainedMs: number | undefined;
  readonly violations: readonly string[];
}

/** The same fault tells little more after so many lines. */
const MOST_LINES = 25;

/** Tells what goes on, and at the end everything in one table; with `json` one object a campaign and nothing else. */
export class Report {
  private readonly rows: Row[] = [];

  constructor(private readonly json: boolean) {}

  begin(title: string, what: string): void {
    if (!this.json) console.log(`\n${title}: ${what}`);
  }

  readonly progress = (line: string): void => {
    if (!this.json) console.log(`  … ${line}`);
  };

  end(row: Row): void {
    this.rows.push(row);
    if (this.json) {
      console.log(JSON.stringify(row));
      return;
    }
    const struck = Object.entries(row.struck).filter(([, n]) => n > 0);
    if (struck.length > 0) console.log(`  ${struck.map(([name, n]) => `${n} × ${name}`).join(', ')}`);
    for (const line of row.violations.slice(0, MOST_LINES)) console.log(`  VIOLATION: ${line}`);
    if (row.violations.length > MOST_LINES) console.log(`  … and ${row.violations.length - MOST_LINES} more`);
  }

  /** The table, and the exit code: 1 when anything did not hold, with what repeats it. */
  close(again: string): number {
    const failed = this.rows.reduce((sum, row) => sum + row.violations.length, 0);
    if (this.json) return failed === 0 ? 0 : 1;
    const heads = ['campaign', 'faults', 'writes', 'replayed', 'lost', 'drained', 'violations'];
    const cells = this.rows.map((row) => [
      row.campaign,
      String(row.faults),
      row.writes > 0 ? String(row.writes) : '',
      row.replayed > 0 ? String(row.replayed) : '',
      row.campaign.startsWith('control') ? `${row.lost} seen` : String(row.lost),
      row.drainedMs === undefined ? '' : `${(row.drainedMs / 1_000).toFixed(1)} s`,
      String(row.violations.length),
    ]);
    const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
    console.log();
    for (const row of [heads, ...cells])
      console.log(
        row
          .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
          .join('  '),
      );
    console.log(failed === 0 ? '\nHeld.' : `\nNOT held: ${failed} violations. Repeat with: ${again}`);
    return failed === 0 ? 0 : 1;
  }
}
