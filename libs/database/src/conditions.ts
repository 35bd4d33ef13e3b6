/** One condition of a list: its SQL with `$value` where the value goes, and the value that was asked for. */
export type Condition = readonly [sql: string, value: unknown];

/**
 * The conditions that were asked for, as what follows `where`, and their values. One whose value is undefined or null
 * is left out of the statement: `$1 is null or …` would be planned and run for every list that does not ask.
 */
export function conditions(all: readonly Condition[]): { readonly sql: string; readonly values: unknown[] } {
  const asked = all.filter(([, value]) => value !== undefined && value !== null);
  return {
    sql:
      asked.map(([sql], index) => `(${sql.replaceAll('$value', `$${index + 1}`)})`).join(' and ') || 'true',
    values: asked.map(([, value]) => value),
  };
}
