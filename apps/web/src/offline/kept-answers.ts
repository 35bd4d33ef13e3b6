import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import { persistQueryClientRestore, persistQueryClientSubscribe } from '@tanstack/react-query-persist-client';
import { get } from '../api/query';
import { queryClient } from '../api/query-client';
import { database } from './database';

const DAY_MS = 24 * 60 * 60_000;
/** Whose answers a cold start shows; set while somebody is signed in. */
const PERSON = 'person';
/** Raised when the shape of answers changes, so that older ones are not shown. */
const SHAPE = '2';

const person = (): string | undefined => queryClient.getQueryData(get('/account').queryKey)?.id;

const persister = createAsyncStoragePersister({
  key: '',
  throttleTime: 2_000,
  storage: {
    getItem: async () => {
      const id = localStorage.getItem(PERSON);
      return id === null ? null : ((await (await database()).get('answers', id)) ?? null);
    },
    setItem: async (_key, value) => {
      const id = person();
      if (id === undefined) return;
      localStorage.setItem(PERSON, id);
      await (await database()).put('answers', value, id);
    },
    removeItem: async () => {
      localStorage.removeItem(PERSON);
      await (await database()).clear('answers');
    },
  },
});

/**
 * Shows again what was read before, without any connection, and from then on keeps the answers of queries with
 * `meta: { keep: true }`, for seven days and the person who read them. Never mark answers of the secret class so: they
 * must not outlive the journey. A device that stores nothing simply starts empty.
 */
export async function keepAnswers(): Promise<void> {
  const options = { queryClient, persister, buster: SHAPE, maxAge: 7 * DAY_MS };
  await persistQueryClientRestore(options).catch(() => undefined);
  // Others may have changed it since: what was read before is shown at once, and asked again.
  await queryClient.invalidateQueries({ refetchType: 'none' });
  persistQueryClientSubscribe({
    ...options,
    dehydrateOptions: {
      shouldDehydrateMutation: () => false,
      shouldDehydrateQuery: ({ state, meta }) => state.status === 'success' && meta?.['keep'] === true,
    },
  });
}

/** Forgets on this device what was read; drafts and waiting writes stay for the person who made them. */
export const forgetAnswers = async (): Promise<void> => {
  await Promise.resolve(persister.removeClient()).catch(() => undefined);
};
