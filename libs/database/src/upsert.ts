import type { EntityManager } from 'typeorm';

/**
 * Inserts the rows and updates those whose values differ; the rest is left alone, so that loading twice writes
 * nothing. The keys of a row are column names, the same in every row; `only` limits which existing rows may be
 * updated (a condition on the table's own columns).
 */
export async function upsert(
  tx: EntityManager,
  table: string,
  key: readonly string[],
  rows: readonly object[],
  only = 'true',
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = columns.filter((column) => !key.includes(column));
  const of = (prefix: string) => values.map((column) => `${prefix}.${column}`).join(', ');
  const change = values.length
    ? `update set ${values.map((column) => `${column} = excluded.${column}`).join(', ')}
       where (${of(table)}) is distinct from (${of('excluded')}) and (${only})`
    : 'nothing';
  await tx.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)
     on conflict (${key.join(', ')}) do ${change}`,
    [JSON.stringify(rows)],
  );
}
