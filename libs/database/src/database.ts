import { operatorsOf, organisationsOf, type Actor } from '#libs/kernel';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { keepPlans, PLAN_IS_STALE } from './kept-plans.js';
import { currentScope, runIn } from './scope.js';

const RETRYABLE = new Set(['40P01', '40001', PLAN_IS_STALE]);
const MAX_ATTEMPTS = 4;

/** The database went away under the work: it is not there, unless the connection broke while committing. */
export class ConnectionLost extends Error {
  constructor(
    cause: unknown,
    /** Whether the work is there, only a repetition that has one effect at most can tell. */
    readonly outcomeUnknown: boolean,
  ) {
    super('The connection to the database was lost', { cause });
  }
}

/** The transactions of the product: each one tells PostgreSQL who acts before it does anything else. */
export class Database {
  constructor(readonly source: DataSource) {}

  /** Whether a transaction is open here, which further work joins. */
  get isOpen(): boolean {
    return currentScope().tx !== undefined;
  }

  /**
   * Runs the work in a transaction and joins the one that is already open. Deadlocks (40P01) and
   * serialisation failures (40001) are retried up to four times, at the outermost level only; so is a plan that a
   * migration has overtaken.
   * @throws ConnectionLost when the database went away under the work.
   */
  async transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const open = currentScope().tx;
    return open ? work(open) : this.retried('BEGIN', work);
  }

  /** A consistent snapshot for reading; a write in it fails. */
  async read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const open = currentScope().tx;
    return open ? work(open) : this.retried('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  }

  /** Runs the step when the open transaction has committed, at once where none is open; never after a rollback. */
  afterCommit(step: () => void): void {
    const steps = currentScope().afterCommit;
    if (steps) steps.push(step);
    else step();
  }

  private async retried<T>(begin: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(begin, work);
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  private async once<T>(begin: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const { actor } = currentScope();
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    keepPlans(client);
    const afterCommit: (() => void)[] = [];
    let committing = false;
    try {
      await client.query(`${begin}; ${scopeStatement(actor)}`);
      // Otherwise TypeORM's save() would open a transaction of its own inside ours.
      Object.assign(runner, { isTransactionActive: true });
      const result = await runIn({ actor, tx: runner.manager, afterCommit }, () => work(runner.manager));
      committing = true;
      await client.query('COMMIT');
      committing = false;
      for (const step of afterCommit) step();
      return result;
    } catch (error) {
      const usable = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      // Without a word of the server on the COMMIT, it may have taken place.
      const outcomeUnknown = committing && (!usable || sqlState(error) === undefined);
      throw !usable || outcomeUnknown ? new ConnectionLost(error, outcomeUnknown) : error;
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}

/** The five SQLSTATE characters of a database error, through TypeORM's wrapping. */
export function sqlState(error: unknown): string | undefined {
  const { driverError, code } = (error ?? {}) as { driverError?: { code?: string }; code?: string };
  return driverError?.code ?? code;
}

/** The name of the violated constraint of a database error. */
export function violatedConstraint(error: unknown): string | undefined {
  const { driverError, constraint } = (error ?? {}) as {
    driverError?: { constraint?: string };
    constraint?: string;
  };
  return driverError?.constraint ?? constraint;
}

const UUID = /^[0-9a-f-]{36}$/i;

/** Transaction-local settings that the row-level policies read; sent together with BEGIN in one round trip. */
function scopeStatement(actor: Actor): string {
  const person = actor.kind === 'person' ? actor.personId : '';
  const roles = actor.kind === 'person' ? [...new Set(actor.memberships.map((m) => m.role))] : [];
  const partners = actor.kind === 'person' ? actor.partnerIds : [];
  const settings: [string, string][] = [
    ['poruch.scope', actor.kind],
    ['poruch.person', person],
    ['poruch.organisations', `{${organisationsOf(actor).map(uuid).join()}}`],
    ['poruch.partners', `{${partners.map(uuid).join()}}`],
    ['poruch.operators', `{${operatorsOf(actor).map(uuid).join()}}`],
    ['poruch.roles', `{${roles.join()}}`],
  ];
  return `SELECT ${settings.map(([name, value]) => `set_config('${name}', '${value}', true)`).join(', ')}`;
}

function uuid(value: string): string {
  if (!UUID.test(value)) throw new TypeError('an organisation id must be a UUID');
  return value;
}
