import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { APP, OWNER, prepareDatabase, urlFor } from '../../apps/standalone/src/database.js';
import type { Running } from '../../apps/standalone/src/keep-running.js';
import { launchProgram, runProgram, type Program } from '../../apps/standalone/src/node-process.js';
import { freePort } from '../../apps/standalone/src/postgres.js';
import { startPostgres, type PrivatePostgres } from './postgres.js';

const ROOT = join(import.meta.dirname, '..', '..');
const DATABASE = 'poruch';

/** The product as `npm start` runs it, on a database server of its own. */
export class Installation {
  readonly password = randomBytes(12).toString('base64url');
  /** Not bound by row-level security: for the yardstick, and to look at the outbox. */
  readonly superuser: pg.Pool;
  private readonly logs: string;
  private readonly running: Running[] = [];
  /** Of the superuser. */
  readonly adminUrl: string;
  /** What its programs read: the address of the database, and the password of everybody in the demonstration. */
  readonly env: Readonly<Record<string, string>>;

  private constructor(
    private readonly postgres: PrivatePostgres,
    passwords: { owner: string; app: string },
  ) {
    this.logs = mkdtempSync(join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'logs-'));
    this.adminUrl = urlFor(postgres.adminUrl, { database: DATABASE });
    this.superuser = new pg.Pool({ connectionString: this.adminUrl, max: 2 });
    // A connection that ends with its server is no failure of the test; the next question would tell.
    this.superuser.on('error', () => undefined);
    this.env = {
      DATABASE_URL: urlFor(this.adminUrl, { user: APP, password: passwords.app }),
      MIGRATION_DATABASE_URL: urlFor(this.adminUrl, { user: OWNER, password: passwords.owner }),
      DEMONSTRATION_PASSWORD: this.password,
      NODE_OPTIONS: '',
    };
  }

  /** Migrated and with the demonstration in it; nothing runs yet. With fsync it waits for the disk at every commit. */
  static async create({ fsync }: { readonly fsync: boolean }): Promise<Installation> {
    const postgres = await startPostgres({ fsync });
    const [owner, app] = [1, 2].map(() => randomBytes(18).toString('base64url')) as [string, string];
    await prepareDatabase(postgres.adminUrl, DATABASE, { ownerPassword: owner, appPassword: app });
    const installation = new Installation(postgres, { owner, app });
    try {
      await installation.run('migrations/migrate.js');
      await installation.run('apps/standalone/src/load-demonstration.js');
      return installation;
    } catch (error) {
      await installation.stop();
      throw error;
    }
  }

  /** Pages at this origin, the API below `/api`. */
  api(): Promise<string> {
    return this.serve('dist/apps/api/src/main.js', {});
  }

  /** The queue is in PostgreSQL unless a Redis is named. */
  worker(redisUrl?: string): Promise<Running> {
    return this.launch('dist/apps/worker/src/main.js', { REDIS_URL: redisUrl ?? '' });
  }

  /** A further program that listens on PORT: its origin. */
  async serve(file: string, env: Readonly<Record<string, string>>): Promise<string> {
    const port = await freePort();
    await this.launch(file, { PORT: String(port), ...env });
    return `http://127.0.0.1:${port}`;
  }

  /** Waits until every message has had its effect. @throws Error when that takes longer. */
  async drained(withinSeconds: number): Promise<void> {
    const until = Date.now() + withinSeconds * 1000;
    for (;;) {
      const { rows } = await this.superuser.query<{ open: number; dead: number }>(
        `select count(*) filter (where done_at is null and dead_at is null)::int as open,
           count(*) filter (where dead_at is not null)::int as dead from outbox_delivery`,
      );
      if (rows[0]?.dead) throw new Error(`${rows[0].dead} messages were given up`);
      if (rows[0]?.open === 0) return;
      if (Date.now() > until)
        throw new Error(`${rows[0]?.open} messages are still open after ${withinSeconds} s`);
      await pause(50);
    }
  }

  /** The programs first, the database last. */
  async stop(): Promise<void> {
    for (const program of this.running.reverse()) await program.stop();
    await this.superuser.end();
    await this.postgres.stop();
  }

  private async launch(file: string, env: Readonly<Record<string, string>>): Promise<Running> {
    const program = await launchProgram(this.program(file, env), new AbortController().signal);
    this.running.push(program);
    return program;
  }

  private run(file: string): Promise<void> {
    return runProgram(this.program(`dist/${file}`, {}), new AbortController().signal);
  }

  private program(file: string, env: Readonly<Record<string, string>>): Program {
    return {
      name: file,
      file: join(ROOT, file),
      env: { ...process.env, ...this.env, ...env },
      logFile: join(this.logs, `${file.replaceAll('/', '-')}.log`),
      dataFolder: this.logs,
    };
  }
}
