import type { DataSource } from 'typeorm';

/**
 * Refuses a database role for which row-level security would not count.
 * @throws Error when the role is a superuser or may bypass row-level security.
 */
export async function assertRestrictedRole(source: DataSource): Promise<void> {
  const [role] = await source.query<{ name: string; rolsuper: boolean; rolbypassrls: boolean }[]>(
    `select current_user as name, rolsuper, rolbypassrls from pg_roles where rolname = current_user`,
  );
  if (!role || role.rolsuper || role.rolbypassrls)
    throw new Error(
      `The database role "${role?.name}" is a superuser or may bypass row-level security. ` +
        'Connect with an ordinary role (docs/operations.md, "Roles").',
    );
}
