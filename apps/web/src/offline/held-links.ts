import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Schemas } from '../api/client';

type Receivable = Schemas['ReceivableView'];

/** A link for a handover, and what it showed when it was last opened with a connection. */
export interface HeldLink {
  readonly token: string;
  readonly openedAt: number;
  readonly receivable?: Receivable;
}

interface Held extends DBSchema {
  links: { key: string; value: HeldLink };
}

const open = (): Promise<IDBPDatabase<Held>> =>
  openDB<Held>('poruch-handover-links', 1, {
    upgrade: (db) => {
      db.createObjectStore('links', { keyPath: 'token' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

async function within<T>(work: (db: IDBPDatabase<Held>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The link of this token, or without one the link opened last; what was read before is there without any connection. */
export async function heldLink(token: string | undefined): Promise<HeldLink | undefined> {
  const all = await within((db) => db.getAll('links')).catch(() => []);
  const held = all.sort((a, b) => b.openedAt - a.openedAt);
  if (token === undefined) return held[0];
  return held.find((one) => one.token === token) ?? { token, openedAt: Date.now() };
}

/** A device that stores nothing shows the goods as long as the page stays open. */
export const hold = (link: HeldLink): Promise<void> =>
  within(async (db) => void (await db.put('links', link))).catch(() => undefined);

/** Once the handover was taken, or the link holds no more, nothing of it stays on this device. */
export const letGo = (token: string): Promise<void> =>
  within((db) => db.delete('links', token)).catch(() => undefined);

/** Removes links that have ended and were not used here. */
export const letGoEnded = (now = Date.now()): Promise<void> =>
  within(async (db) => {
    for (const { token, receivable } of await db.getAll('links'))
      if (receivable && Date.parse(receivable.expiresAt) <= now) await db.delete('links', token);
  }).catch(() => undefined);
