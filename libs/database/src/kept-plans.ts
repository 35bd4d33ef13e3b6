import type { PoolClient } from 'pg';

/** How often a connection sends a statement before its plan is kept. */
const SEEN_BEFORE = 2;
/** Plans that a connection keeps; each takes 50 to 100 KB in the server. */
const MOST_PLANS = 60;
/** Statements whose repetitions are counted at once. */
const MOST_COUNTED = 1_000;
/** SQLSTATE of a kept plan whose columns a migration has changed meanwhile. */
export const PLAN_IS_STALE = '0A000';

const keeping = new WeakSet<PoolClient>();

/**
 * Lets PostgreSQL keep the plan of every statement with parameters that comes again on this connection: under
 * row-level policies, planning takes several times as long as running. Safe to repeat. Who acts is read when the plan
 * runs, not when it is made; a changed table or role makes PostgreSQL plan anew.
 */
export function keepPlans(client: PoolClient): void {
  if (keeping.has(client)) return;
  keeping.add(client);
  const send = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const plans = new PlanNames();
  const query = async (...args: unknown[]): Promise<unknown> => {
    const [text, values] = args;
    const name = typeof text === 'string' && Array.isArray(values) ? plans.nameOf(text) : undefined;
    if (name === undefined) return send(...args);
    try {
      return await send({ name, text, values });
    } catch (error) {
      if ((error as { code?: string }).code === PLAN_IS_STALE) plans.forget(text as string);
      throw error;
    }
  };
  client.query = query as typeof client.query;
}

/** Names a statement from its third time on, and only as many statements as may keep a plan. */
class PlanNames {
  private readonly names = new Map<string, string>();
  private readonly seen = new Map<string, number>();
  private given = 0;

  nameOf(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined || this.names.size === MOST_PLANS) return name;
    const times = (this.seen.get(text) ?? 0) + 1;
    if (times > SEEN_BEFORE) return this.give(text);
    if (this.seen.size === MOST_COUNTED) this.seen.clear();
    this.seen.set(text, times);
    return undefined;
  }

  /** The statement gets another name when it comes again. */
  forget(text: string): void {
    this.names.delete(text);
  }

  private give(text: string): string {
    const name = `kept_${this.given++}`;
    this.seen.delete(text);
    this.names.set(text, name);
    return name;
  }
}
