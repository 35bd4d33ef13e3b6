import { AsyncLocalStorage } from 'node:async_hooks';
import { ANYONE, type Actor } from '#libs/kernel';
import type { EntityManager } from 'typeorm';

/** What one request or job carries along: who acts and, inside a transaction, its manager. */
interface Scope {
  readonly actor: Actor;
  readonly tx?: EntityManager;
  readonly afterCommit?: (() => void)[];
}

const storage = new AsyncLocalStorage<Scope>();

export const currentScope = (): Scope => storage.getStore() ?? { actor: ANYONE };

/** Who acts here and now; nobody in particular where no one was named. */
export const currentActor = (): Actor => currentScope().actor;

/** Runs the work as this actor. Row-level security sees exactly what the actor may see. */
export const runAs = <T>(actor: Actor, work: () => T): T => storage.run({ actor }, work);

export const runIn = <T>(scope: Scope, work: () => T): T => storage.run(scope, work);
