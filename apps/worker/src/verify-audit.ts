import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { type AuditHead, AuditVerifier } from '#libs/accounts';
import { Database, dataSource } from '#libs/database';

/**
 * Verifies the audit trail: `npm run audit:verify -- --anchor 1234:<hash>`, where the anchor is the head that an
 * earlier run printed. Prints the head to keep outside the database. Exit code 1 names the first bad entry, 2 a trail
 * that could not be read.
 */
function anchorOf(text: string | undefined): AuditHead | undefined {
  if (text === undefined) return undefined;
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (position === undefined || hash === undefined)
    throw new Error('--anchor is written <position>:<64 hex digits>.');
  return { position: Number(position), hash };
}

try {
  const { values } = parseArgs({ options: { anchor: { type: 'string' } } });
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is missing: the connection string of PostgreSQL.');
  const source = await dataSource({
    url,
    entities: [],
    poolSize: 1,
    applicationName: 'poruch-audit',
  }).initialize();
  const { head, fault } = await new AuditVerifier(new Database(source))
    .verify(anchorOf(values.anchor))
    .finally(() => source.destroy());
  if (fault) {
    const entry = fault.entryId === null ? '' : `, entry ${fault.entryId}`;
    console.error(
      `The audit trail is not as it was sealed: ${fault.kind} at position ${fault.position}${entry}.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`The audit trail is whole. Keep this head elsewhere: ${head.position}:${head.hash}`);
  }
} catch (error) {
  console.error(
    `The audit trail could not be read: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}
