import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptWrite } from './writes';

interface OnThisDevice extends DBSchema {
  outbox: { key: number; value: KeptWrite };
  drafts: { key: string; value: unknown };
  answers: { key: string; value: string };
}

let opened: Promise<IDBPDatabase<OnThisDevice>> | undefined;

/** What this device keeps across restarts: waiting writes, drafts, and answers for a cold start without network. */
export function database(): Promise<IDBPDatabase<OnThisDevice>> {
  opened ??= openDB<OnThisDevice>('poruch', 1, {
    upgrade: (db) => {
      db.createObjectStore('outbox', { keyPath: 'sequence', autoIncrement: true });
      db.createObjectStore('drafts');
      db.createObjectStore('answers');
    },
    // The browser closed it, or another tab has a newer version of the app: opened anew at the next use.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
