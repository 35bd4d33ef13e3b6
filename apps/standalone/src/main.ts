import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP, OWNER, migratedBy, noteMigration, prepareDatabase, urlFor } from './database.js';
import { keepRunning } from './keep-running.js';
import { launchProgram, runProgram, type Program } from './node-process.js';
import { portFrom, refuseTakenPort } from './port.js';
import { freePort, startPostgres } from './postgres.js';
import { noSpaceIn, reasonOf } from './refusal.js';
import { databasePasswords, signIn } from './secret.js';

/** What the start script hands over. */
export interface Launch {
  /** The folder with the built programs. */
  readonly dist: string;
  readonly dataFolder: string;
  /** Aborted when everything is to stop. */
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
  /** Notes what a second start, or the next one after a crash, must know. */
  readonly record: (note: { url?: string; pids?: number[] }) => void;
}

interface Databases {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

type Stops = (() => Promise<void>)[];

/** Connections of api, worker and queue together, with room for a look inside. */
const MAX_CONNECTIONS = 60;
/** An empty cluster with its write-ahead log, the demonstration data and some room to work. */
const SPACE_FOR_FIRST_START = 250 * 1024 * 1024;

/**
 * Runs everything until `signal` is aborted: the embedded database unless DATABASE_URL names another,
 * the migrations, the demonstration data once, then api and worker. Whatever was started is stopped
 * again in reverse order, the database last, also when the start fails half-way.
 */
export async function run(launch: Launch): Promise<void> {
  const began = performance.now();
  const port = portFrom(process.env.PORT);
  const url = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  // The api, too, is for this machine alone unless HOST says otherwise.
  const host = process.env.HOST ?? '127.0.0.1';
  await refuseTakenPort(port, host);
  mkdirSync(join(launch.dataFolder, 'log'), { recursive: true });
  const stops: Stops = [];
  try {
    const databases = databasesFromEnvironment() ?? (await embeddedDatabases(launch, stops));
    await prepareData(launch, databases);
    await startPrograms(
      launch,
      { DATABASE_URL: databases.appUrl, PORT: String(port), PUBLIC_URL: url, ...fileFolder(launch) },
      stops,
    );
    launch.record({ url });
    announce(launch, url, performance.now() - began);
    await untilAborted(launch.signal);
  } catch (error) {
    throw reasonOf(error, launch.dataFolder);
  } finally {
    if (launch.signal.aborted) launch.print('Stopping …');
    for (const stop of stops.reverse()) await stop();
  }
}

function databasesFromEnvironment(): Databases | undefined {
  const appUrl = process.env.DATABASE_URL;
  return appUrl ? { appUrl, ownerUrl: process.env.MIGRATION_DATABASE_URL ?? appUrl } : undefined;
}

async function embeddedDatabases(launch: Launch, stops: Stops): Promise<Databases> {
  const folder = join(launch.dataFolder, 'postgres');
  if (!existsSync(folder)) refuseSmallDisk(launch.dataFolder);
  const passwords = databasePasswords(launch.dataFolder);
  const port = await freePort();
  const start = () =>
    startPostgres({
      folder,
      logFile: join(launch.dataFolder, 'log', 'postgres.log'),
      password: passwords.superuser,
      port,
      durable: true,
      maxConnections: MAX_CONNECTIONS,
    });
  launch.print('Starting the database …');
  // The server's number stands in its own data folder, where the next start looks for it.
  const kept = await keepRunning({
    name: 'PostgreSQL',
    launch: start,
    report: launch.print,
    launched: () => undefined,
  });
  stops.push(() => kept.stop());
  const adminUrl = urlFor(`postgres://127.0.0.1:${port}/postgres`, {
    user: 'postgres',
    password: passwords.superuser,
  });
  await prepareDatabase(adminUrl, 'poruch', { ownerPassword: passwords.owner, appPassword: passwords.app });
  return {
    ownerUrl: urlFor(adminUrl, { user: OWNER, password: passwords.owner, database: 'poruch' }),
    appUrl: urlFor(adminUrl, { user: APP, password: passwords.app, database: 'poruch' }),
  };
}

function refuseSmallDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < SPACE_FOR_FIRST_START) throw noSpaceIn(folder);
}

async function prepareData(launch: Launch, databases: Databases): Promise<void> {
  const env = { DATABASE_URL: databases.appUrl, MIGRATION_DATABASE_URL: databases.ownerUrl };
  await migrate(launch, databases.ownerUrl, env);
  const password = demonstrationPassword(launch);
  const mark = join(launch.dataFolder, 'demonstration-loaded');
  if (password === undefined || (isEmbedded() && existsSync(mark))) return;
  launch.print('Loading the demonstration data …');
  const loader = 'apps/standalone/src/load-demonstration.js';
  const loading = { ...env, DEMONSTRATION_PASSWORD: password };
  await runProgram(program(launch, 'load-demonstration', loader, loading), launch.signal);
  if (isEmbedded()) writeFileSync(mark, `${new Date().toISOString()}\n`);
}

/** A database that this very build has brought up to date already needs no second look. */
async function migrate(launch: Launch, ownerUrl: string, env: NodeJS.ProcessEnv): Promise<void> {
  const build = readFileSync(join(launch.dist, '.sources'), 'utf8');
  if (isEmbedded() && (await migratedBy(ownerUrl)) === build) return;
  launch.print('Bringing the database up to date …');
  await runProgram(program(launch, 'migrate', 'migrations/migrate.js', env), launch.signal);
  if (isEmbedded()) await noteMigration(ownerUrl, build);
}

function isEmbedded(): boolean {
  return !process.env.DATABASE_URL;
}

/** Files lie beside the embedded database; who has a database of their own says where files lie. */
function fileFolder({ dataFolder }: Launch): NodeJS.ProcessEnv {
  const isSaid = Boolean(process.env.FILE_FOLDER || process.env.FILE_S3_URL);
  return isEmbedded() && !isSaid ? { FILE_FOLDER: join(dataFolder, 'files') } : {};
}

/** A server of one's own gets the demonstration data on request alone. */
function demonstrationPassword(launch: Launch): string | undefined {
  return isEmbedded() ? signIn(launch.dataFolder).password : process.env.DEMONSTRATION_PASSWORD;
}

async function startPrograms(launch: Launch, env: NodeJS.ProcessEnv, stops: Stops): Promise<void> {
  const pids = new Map<string, number>();
  const starts = ['api', 'worker'].map(async (name) => {
    const kept = await keepRunning({
      name,
      launch: (signal) =>
        launchProgram(
          program(launch, name, `apps/${name}/src/main.js`, env),
          AbortSignal.any([signal, launch.signal]),
        ),
      report: launch.print,
      launched: (pid) => {
        pids.set(name, pid);
        launch.record({ pids: [...pids.values()] });
      },
    });
    return () => kept.stop();
  });
  launch.print('Starting api and worker …');
  const started = await Promise.allSettled(starts);
  const running = started.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  stops.push(async () => {
    await Promise.all(running.map((stop) => stop()));
  });
  const failed = started.find((start) => start.status === 'rejected');
  if (failed) throw failed.reason;
}

function program(launch: Launch, name: string, file: string, env: NodeJS.ProcessEnv): Program {
  return {
    name,
    file: join(launch.dist, file),
    env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production', ...env },
    logFile: join(launch.dataFolder, 'log', `${name}.log`),
    dataFolder: launch.dataFolder,
  };
}

function announce(launch: Launch, url: string, milliseconds: number): void {
  const password = demonstrationPassword(launch);
  launch.print(`\nPoruch runs at ${url}  (after ${(milliseconds / 1000).toFixed(1)} s)\n`);
  if (password !== undefined) {
    launch.print('  Sign in as');
    launch.print('    Ukrainian partner     partner.malyn@example.org');
    launch.print('    German municipality   amt.billerbeck@example.org');
    launch.print('    logistics staff       logistik.dortmund@example.org');
    launch.print(`  each with the password  ${password}\n`);
  }
  launch.print(`  Data and logs are in ${launch.dataFolder}; Ctrl-C stops everything.\n`);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
