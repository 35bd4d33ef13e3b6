import type { Schemas } from '../../api/client';

/** A row of a table as it was read; `line` is null where something is wrong with it. */
export interface PreviewedRow<L> extends Omit<Schemas['ImportRowView'], 'line'> {
  readonly line: L | null;
}

/** What a table would become. */
export interface Previewed<L> {
  readonly columns: readonly Schemas['ImportColumnView'][];
  readonly rows: readonly PreviewedRow<L>[];
  readonly counts: Schemas['ImportCountsView'];
}
