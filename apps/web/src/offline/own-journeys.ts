import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Schemas } from '../api/client';

type OwnJourney = Schemas['OwnJourneyView'];

interface KeptJourney {
  readonly id: string;
  readonly personId: string;
  readonly keptAt: string;
  readonly validUntil: string;
  readonly secretUntil: string;
  readonly journey: OwnJourney;
}

interface Secret extends DBSchema {
  journeys: { key: string; value: KeptJourney };
}

const NAME = 'poruch-journeys';

const open = (): Promise<IDBPDatabase<Secret>> =>
  openDB<Secret>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('journeys', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

async function within<T>(work: (db: IDBPDatabase<Secret>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/**
 * The journeys of a driver on this phone, for where there is no network. They are secret, so they live in a database of
 * their own that is deleted as a whole, never among the kept answers, and none outlives its `validUntil`.
 */
export async function keptJourneys(personId: string): Promise<readonly KeptJourney[]> {
  await removeOutlived();
  const all = await within((db) => db.getAll('journeys'));
  return all.filter((kept) => kept.personId === personId);
}

/** What the API answers now replaces all that was kept: what it no longer tells is gone from the phone too. */
export function keepJourneys(personId: string, journeys: readonly OwnJourney[]): Promise<void> {
  return within(async (db) => {
    const tx = db.transaction('journeys', 'readwrite');
    await tx.store.clear();
    const keptAt = new Date().toISOString();
    for (const journey of journeys) {
      const { id, validUntil, secretUntil } = journey;
      await tx.store.put({ id, personId, keptAt, validUntil, secretUntil, journey });
    }
    await tx.done;
  });
}

/**
 * Removes journeys past their `validUntil`, and handover points past their `secretUntil`. A device that stores nothing
 * has nothing to remove.
 */
async function removeOutlived(now = Date.now()): Promise<void> {
  await within(async (db) => {
    const tx = db.transaction('journeys', 'readwrite');
    for (const kept of await tx.store.getAll()) {
      if (Date.parse(kept.validUntil) <= now) await tx.store.delete(kept.id);
      else if (Date.parse(kept.secretUntil) <= now)
        await tx.store.put({ ...kept, journey: withoutHandoverPoints(kept.journey) });
    }
    await tx.done;
  }).catch(() => undefined);
}

const LOOK_MS = 15 * 60_000;

/** Removes what has outlived its time now, whenever somebody looks at the app again, and while it stays open. */
export function removeOutlivedInTime(): void {
  void removeOutlived();
  setInterval(() => void removeOutlived(), LOOK_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void removeOutlived();
  });
}

/** At sign-out nothing of it stays. */
export const forgetJourneys = (): Promise<void> => deleteDB(NAME).catch(() => undefined);

const withoutHandoverPoints = (journey: OwnJourney): OwnJourney => ({
  ...journey,
  consignments: journey.consignments.map((one) => ({ ...one, handoverPoint: null })),
});
