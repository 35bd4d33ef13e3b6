import type { QueryRunner } from 'typeorm';

/** Design, "Who may see what"; `internal` is read by our own jobs alone. */
export type VisibilityClass = 'public' | 'partners' | 'restricted' | 'secret' | 'internal';

export interface Protection {
  readonly class: VisibilityClass;
  readonly what: string;
  /** Policy name → the rest of `create policy … on …`. */
  readonly policies: Readonly<Record<string, string>>;
  /** The key column under which changes are written to the audit trail, and the columns kept out of it. */
  readonly audit?: { readonly key: string; readonly hidden?: readonly string[] };
}

/** Gives a new table its visibility class, its forced row-level policies and its audit trigger. */
export async function protect(runner: QueryRunner, table: string, protection: Protection): Promise<void> {
  const { audit, policies } = protection;
  await runner.query(
    `comment on table ${table} is 'class: ${protection.class}. ${protection.what.replaceAll("'", "''")}'`,
  );
  await runner.query(`alter table ${table} enable row level security, force row level security`);
  await replacePolicies(runner, table, policies);
  if (audit) {
    const args = [audit.key, ...(audit.hidden ?? [])].map((column) => `'${column}'`).join(', ');
    await runner.query(`create trigger ${table}_audit after insert or update or delete on ${table}
      for each row execute function audit_change(${args})`);
  }
}

/** Gives a table these policies in place of those of the same names; its others stay. */
export async function replacePolicies(
  runner: QueryRunner,
  table: string,
  policies: Protection['policies'],
): Promise<void> {
  for (const [name, rule] of Object.entries(policies)) {
    await runner.query(`drop policy if exists ${name} on ${table}`);
    await runner.query(`create policy ${name} on ${table} ${onceAStatement(rule)}`);
  }
}

/** What a policy asks about the actor is the same for every row: as a subquery it is asked once a statement. */
function onceAStatement(rule: string): string {
  return rule
    .replace(
      /actor_is_of\(([^()]*)\)/g,
      '((select actor_is_system()) or (select actor_organisations()) && array[$1]::uuid[])',
    )
    .replace(/any\((actor_(?:organisations|partners|operators)\(\))\)/g, 'any((select $1)::uuid[])')
    .replace(
      /(?<!select )actor_(?:is_system|is_known|person|organisations|operators)\(\)|actor_holds\([^()]*\)/g,
      '(select $&)',
    );
}

/** A rule for `for all`: the same condition for what is seen and what may be written. */
export const both = (condition: string): string => `for all using (${condition}) with check (${condition})`;

export const SYSTEM_ONLY = { work: both('actor_is_system()') };

/** Reference data: everybody reads it, only our own loading jobs write it. */
export const REFERENCE = {
  read: 'for select using (true)',
  load: both('actor_is_system()'),
};
