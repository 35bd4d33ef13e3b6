import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt, root, run } from '../../apps/standalone/prepare.mjs';
import { makeRunFolder, removeAbandonedRunFolders, removeRunFolder } from './run-folder.mjs';

const TEMPLATE = 'poruch_template';

/**
 * One PostgreSQL for the whole run, with a migrated template from which each test file takes its own
 * database (`freshDatabase`). PORUCH_TEST_DATABASE=off leaves it out, for tests of pure code.
 */
export default async function globalSetup() {
  removeAbandonedRunFolders();
  if (process.env.PORUCH_TEST_DATABASE === 'off') return;
  const folder = makeRunFolder();
  process.env.PORUCH_TEST_FOLDER = folder;
  try {
    if (!isBuilt()) await build();
    globalThis.poruchTestRun = { folder, server: await startServer(folder) };
  } catch (error) {
    removeRunFolder(folder);
    // Tests of pure code still run; those that ask for a database fail with this sentence.
    process.env.PORUCH_TEST_DATABASE_MISSING = error.message;
    console.error(`\nNo database for this run: ${error.message}`);
  }
}

async function startServer(folder) {
  const { startPostgres } = await import('../../dist/apps/standalone/src/postgres.js');
  const { APP, OWNER, prepareDatabase, urlFor } = await import('../../dist/apps/standalone/src/database.js');
  const [password, ownerPassword, appPassword] = [1, 2, 3].map(() => randomBytes(18).toString('base64url'));
  mkdirSync(join(folder, 'main'));
  const server = await startPostgres({
    folder: join(folder, 'main', 'postgres'),
    logFile: join(folder, 'main', 'postgres.log'),
    password,
    durable: false,
    maxConnections: 200,
  });
  try {
    await prepareDatabase(server.adminUrl, TEMPLATE, { ownerPassword, appPassword });
    const ownerUrl = urlFor(server.adminUrl, { user: OWNER, password: ownerPassword, database: TEMPLATE });
    const appUrl = urlFor(server.adminUrl, { user: APP, password: appPassword, database: TEMPLATE });
    await migrate(ownerUrl, appUrl);
    process.env.PORUCH_TEST_ADMIN_URL = server.adminUrl;
    process.env.PORUCH_TEST_OWNER_URL = ownerUrl;
    process.env.PORUCH_TEST_APP_URL = appUrl;
    return server;
  } catch (error) {
    server.kill();
    throw error;
  }
}

async function migrate(ownerUrl, appUrl) {
  const file = join(root, 'dist', 'migrations', 'migrate.js');
  if (!existsSync(file)) return;
  const env = { ...process.env, MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: appUrl };
  const { code, output } = await run(process.execPath, ['--enable-source-maps', file], root, env);
  if (code !== 0) throw new Error(`the migrations failed: ${output.trim()}`);
}
