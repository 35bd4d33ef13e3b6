import { get } from '../api/query';
import { queryClient } from '../api/query-client';
import { database } from './database';
import { letGo } from './held-links';
import { current, send } from './send';
import {
  afterSending,
  basedOn,
  forgiven,
  holderOf,
  isOfHolder,
  isSecondTap,
  givenUpWith,
  type Hindrance,
  isOver,
  type KeptWrite,
  nextToSend,
  rebased,
  unparked,
  versionFor,
  wakeAt,
  type Write,
} from './writes';
import type outboxTexts from '../texts/de/outbox.json';

type Verbs<T> = { [K in keyof T & string]: { [V in keyof T[K] & string]: `${K}.${V}` }[keyof T[K] & string] };
/** Each sentence below `writes` of the outbox texts. */
export type WriteWords = Verbs<typeof outboxTexts.writes>[keyof Verbs<typeof outboxTexts.writes>];

/** Who sends by a link instead of a session. */
export interface LinkHolder {
  readonly linkId: string;
  readonly token: string;
}

const STORE = 'outbox';
const ONE_TAB_SENDS = 'poruch-outbox';
const news = new BroadcastChannel('poruch-outbox');
const NOTHING: readonly KeptWrite[] = [];

let shown: readonly KeptWrite[] = NOTHING;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** The writes of the person who is signed in and those by links, in their order; the same array until something changes. */
export const shownWrites = (): readonly KeptWrite[] => shown;

export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Keeps a write on this device and sends it as soon as the server can be reached, each exactly once and in order.
 *
 * When the promise resolves the write is stored: it survives a dead tab, a restarted phone and a lost answer. The page
 * then goes on as if it were done and merges what waits into what it shows:
 *
 * ```ts
 * const { data, dataUpdatedAt } = useQuery(get('/needs/{id}', { params }));
 * const writes = useWritesOf(id);
 * const need = writes.filter((write) => isPending(write, dataUpdatedAt)).reduce(withWrite, data);
 * ```
 *
 * where `withWrite(need, write)` answers what the thing will be after that write. A parked write is not merged: the
 * page shows `<WritesOf id>` with what the server said and what can be done. Once a write is sent, the queries below
 * the first part of its path are asked again by themselves.
 *
 * Whoever holds a link keeps it without having signed in.
 *
 * @throws when the device cannot store it, for instance because its memory is full: nothing has happened then.
 */
export const keep = (write: Write<WriteWords>, by?: LinkHolder): Promise<void> => keepTogether([write], by);

/** Keeps several writes, all of them or none; they are sent in their order. @throws as `keep` */
export async function keepTogether(writes: readonly Write<WriteWords>[], by?: LinkHolder): Promise<void> {
  const personId = by ? holderOf(by.linkId) : person();
  if (personId === undefined) throw new Error('Nobody is signed in');
  const db = await database();
  const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' });
  const mine = (await tx.store.getAll()).filter((other) => other.personId === personId);
  if (writes[0] && isSecondTap(writes[0], mine, Date.now())) return;
  for (const write of writes) {
    const kept: Omit<KeptWrite, 'sequence'> = {
      ...write,
      ifMatch: basedOn(write, mine),
      key: crypto.randomUUID(),
      personId,
      ...(by ? { token: by.token } : {}),
      keptAt: Date.now(),
      state: 'waiting',
      attempts: 0,
      notBefore: 0,
    };
    await tx.store.add(kept as KeptWrite);
  }
  await tx.done;
  await told();
  void navigator.storage?.persist?.();
  wake();
}

/** Sends a parked or waiting write again now. */
export const retry = (write: KeptWrite): Promise<void> => change(write, (kept) => unparked(kept));

/** Decides for the own version, against the thing as the server has it now. */
export async function keepMine(write: KeptWrite): Promise<void> {
  const theirs = (await current(write)) ?? write.theirs;
  const version = (theirs as { readonly version?: unknown } | undefined)?.version;
  await change(write, (kept) => unparked(kept, typeof version === 'number' ? version : undefined));
}

/** Gives up a write, and with a creation what builds on it. What is being sent at this moment may still arrive. */
export async function discard(write: KeptWrite): Promise<void> {
  const db = await database();
  const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' });
  const all = await tx.store.getAll();
  const kept = all.find(({ sequence }) => sequence === write.sequence);
  if (kept) {
    const next = rebased(kept, all);
    if (next) await tx.store.put(next);
    for (const { sequence } of givenUpWith(kept, all)) await tx.store.delete(sequence);
  }
  await tx.done;
  await told();
  await reread(write);
  wake();
}

/** Looks after the outbox as long as the app is open: sends at the start, by timer and whenever a signal gives hope. */
export function startOutbox(): void {
  news.addEventListener('message', () => void refresh());
  addEventListener('online', () => wake(['unreachable', 'broken']));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake(['unreachable']);
  });
  let last = person();
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' && type !== 'added' && type !== 'removed') return;
    if ((query.queryKey as readonly unknown[])[0] !== '/account' || person() === last) return;
    last = person();
    void refresh().then(() => wake(['signed_out']));
  });
  void refresh().then(() => wake(['unreachable', 'signed_out']));
}

const person = (): string | undefined => queryClient.getQueryData(get('/account').queryKey)?.id;

async function mine(): Promise<KeptWrite[]> {
  const personId = person();
  const all = await (await database()).getAll(STORE);
  return all.filter((write) => write.personId === personId || isOfHolder(write));
}

function wake(over: readonly Hindrance[] = []): void {
  void navigator.locks.request(ONE_TAB_SENDS, () => drain(over));
}

/** Sends what may be sent, one after the other, until nothing is left or something hinders. */
async function drain(over: readonly Hindrance[]): Promise<void> {
  if (over.length > 0) for (const write of await mine()) await put(forgiven(write, over));
  let writes = await mine();
  for (let next = nextToSend(writes, Date.now()); next; next = nextToSend(writes, Date.now())) {
    const outcome = await send(next, versionFor(next, writes));
    await put(afterSending(next, outcome, Date.now(), spread()));
    if (outcome.kind === 'done' && next.token !== undefined) await letGo(next.token);
    writes = await told();
  }
  await forget(writes);
  const at = wakeAt(writes);
  clearTimeout(timer);
  if (at !== undefined) timer = setTimeout(wake, Math.max(at - Date.now(), 500));
}

const spread = (): number => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255;

/** Stores a write, unless the person has given it up meanwhile. */
async function put(write: KeptWrite): Promise<void> {
  const tx = (await database()).transaction(STORE, 'readwrite', { durability: 'strict' });
  if ((await tx.store.getKey(write.sequence)) !== undefined) await tx.store.put(write);
  await tx.done;
}

async function change(write: KeptWrite, by: (kept: KeptWrite) => KeptWrite): Promise<void> {
  const kept = await (await database()).get(STORE, write.sequence);
  if (kept && kept.state !== 'sent') await put(by(kept));
  await told();
  wake();
}

async function forget(writes: readonly KeptWrite[]): Promise<void> {
  const over = writes.filter((write) => isOver(write, writes, Date.now()));
  for (const { sequence } of over) await (await database()).delete(STORE, sequence);
}

/** Shows the new state here and tells the other tabs. */
async function told(): Promise<KeptWrite[]> {
  news.postMessage('changed');
  return refresh();
}

async function refresh(): Promise<KeptWrite[]> {
  const writes = await mine();
  const sent = writes.filter(
    (write) =>
      write.state === 'sent' &&
      shown.some(({ sequence, state }) => sequence === write.sequence && state !== 'sent'),
  );
  shown = writes;
  for (const listener of listeners) listener();
  for (const write of sent) void reread(write);
  return writes;
}

/** Asks again for what a write changed. */
function reread({ path, subject }: Write): Promise<void> {
  const areas = [path, subject.path].map((one) => one?.split('/')[1]);
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => areas.includes(String(queryKey[0]).split('/')[1]),
  });
}
