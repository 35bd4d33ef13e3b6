/**
 * The rules of the outbox, without browser or network: what is sent next, with which version, what an answer means
 * and when to try again. Free of imports.
 */

/** The thing that a write is about. Writes about the same thing are sent one after the other. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
  /** Where the thing can be read, such as `/needs/…`; shown beside one's own version on a conflict. */
  readonly path?: string;
}

/** What the write does, as a key below `writes` of the outbox texts, with what stands in its gaps. */
export interface Words<K extends string = string> {
  readonly key: K;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Write<K extends string = string> {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below `/api`, with real ids in it. */
  readonly path: string;
  /** JSON, or a Blob that is sent as it is. */
  readonly body?: unknown;
  /**
   * The version that the person saw. `'previous'` is the version that the write before it about the same thing
   * produces, so that something can be created and published without any connection.
   */
  readonly ifMatch?: number | 'previous';
  readonly subject: Subject;
  readonly words: Words<K>;
  /** The id in the body of the write before it that this one adds to; it is given up with that one. */
  readonly partOf?: string;
}

/** Why a write has not arrived yet. Only `broken` concerns this write alone; the others hold everything back. */
export type Hindrance = 'unreachable' | 'busy' | 'signed_out' | 'broken';

/** What the API said when it refused: in plain words, with a stable code. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

export type WriteState = 'waiting' | 'sent' | 'parked';

export interface KeptWrite extends Write {
  /** Strictly increasing on this device; also the order of sending. */
  readonly sequence: number;
  /** The Idempotency-Key: the same for each attempt, so that a lost answer costs nothing. */
  readonly key: string;
  readonly personId: string;
  /** The token of the link by which it is sent, where nobody signs in; gone from this device once it has arrived. */
  readonly token?: string;
  readonly keptAt: number;
  readonly state: WriteState;
  readonly attempts: number;
  /** Not sent before this instant. */
  readonly notBefore: number;
  readonly hindrance?: Hindrance;
  readonly refusal?: Refusal;
  /** The thing as the server has it now, when it had moved on (412). */
  readonly theirs?: unknown;
  readonly sentAt?: number;
  /** The version that this write produced, from the ETag of the answer. */
  readonly produced?: number;
}

export type Outcome =
  | { readonly kind: 'done'; readonly version?: number }
  | { readonly kind: 'hindered'; readonly by: Hindrance; readonly retryAfterMs?: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly theirs?: unknown };

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;
const SENT_KEPT_MS = 24 * 60 * 60_000;

const isUnsent = ({ state }: KeptWrite): boolean => state !== 'sent';
const sameThing = (one: Write, other: Write): boolean => one.subject.id === other.subject.id;
const before =
  (write: KeptWrite) =>
  (other: KeptWrite): boolean =>
    sameThing(write, other) && other.sequence < write.sequence;

/** True for the write that brought its thing into being, with the id that this device made. */
export const creates = ({ method, body, subject }: Write): boolean =>
  method === 'POST' && idIn({ body }) === subject.id;

const idIn = ({ body }: Pick<Write, 'body'>): unknown => (body as { readonly id?: unknown } | undefined)?.id;

const holdsEverything = (write: KeptWrite, now: number): boolean =>
  write.state === 'waiting' &&
  write.hindrance !== undefined &&
  write.hindrance !== 'broken' &&
  write.notBefore > now;

const TWO_TAPS_MS = 2_000;

/** True for a second tap on the same command, before the page could show what the first one did. */
export const isSecondTap = (write: Write, writes: readonly KeptWrite[], now: number): boolean => {
  const last = writes.filter((other) => sameThing(write, other)).at(-1);
  return (
    last !== undefined &&
    last.state !== 'parked' &&
    now - last.keptAt < TWO_TAPS_MS &&
    last.method === write.method &&
    last.path === write.path &&
    JSON.stringify(last.body) === JSON.stringify(write.body)
  );
};

/** The write that may go out now: the oldest whose thing has no earlier write that is still here. */
export function nextToSend(writes: readonly KeptWrite[], now: number): KeptWrite | undefined {
  if (writes.some((write) => holdsEverything(write, now))) return undefined;
  const unsent = writes.filter(isUnsent);
  return unsent.find(
    (write) => write.state === 'waiting' && write.notBefore <= now && !unsent.some(before(write)),
  );
}

/** When to look again; nothing when only a person or a signal can help. */
export function wakeAt(writes: readonly KeptWrite[]): number | undefined {
  const unsent = writes.filter(isUnsent);
  const times = unsent
    .filter((write) => write.state === 'waiting' && !unsent.some(before(write)))
    .map(({ notBefore }) => notBefore);
  const first = Math.max(Math.min(...times), ...unsent.filter((w) => holdsEverything(w, 0)).map(untilWhen));
  return Number.isFinite(first) ? first : undefined;
}

const untilWhen = ({ notBefore }: KeptWrite): number => notBefore;

/** An earlier write whose version chain is unbroken: what it produced differs from what it saw by itself alone. */
const isChained = (write: KeptWrite): boolean => write.ifMatch !== undefined || creates(write);

/**
 * The version for `If-Match`. A page may not have read yet what an earlier write of this device produced; that write
 * checked its own version, so the later of both is what the person knows.
 */
export function versionFor(write: KeptWrite, writes: readonly KeptWrite[]): number | undefined {
  if (write.ifMatch === undefined) return undefined;
  const last = writes.filter(before(write)).at(-1);
  if (write.ifMatch === 'previous') return last?.produced;
  return last && isChained(last) ? Math.max(write.ifMatch, last.produced ?? 0) : write.ifMatch;
}

/** What the person saw counts as "after the writes that still wait" when there are any about the same thing. */
export function basedOn(write: Write, writes: readonly KeptWrite[]): Write['ifMatch'] {
  if (write.ifMatch === undefined) return undefined;
  return writes.some((other) => isUnsent(other) && sameThing(write, other)) ? 'previous' : write.ifMatch;
}

/** Doubles with each attempt up to five minutes; `spread` from 0 to 1 keeps many phones from coming back at once. */
export const waitAfter = (attempts: number, spread: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** Math.max(attempts - 1, 0), LONGEST_WAIT_MS) * (0.5 + spread / 2);

/** The write after an attempt. */
export function afterSending(write: KeptWrite, outcome: Outcome, now: number, spread: number): KeptWrite {
  const attempts = write.attempts + 1;
  const tried: KeptWrite = {
    ...write,
    attempts,
    hindrance: undefined,
    refusal: undefined,
    theirs: undefined,
  };
  switch (outcome.kind) {
    case 'done':
      return {
        ...{ ...tried, state: 'sent', sentAt: now, produced: outcome.version },
        ...{ body: bodyAfter(write), token: undefined },
      };
    case 'refused':
      return { ...tried, state: 'parked', refusal: outcome.refusal, theirs: outcome.theirs };
    case 'hindered': {
      const wait = Math.max(waitAfter(attempts, spread), outcome.retryAfterMs ?? 0);
      const notBefore = outcome.by === 'signed_out' ? Infinity : now + wait;
      return { ...tried, hindrance: outcome.by, notBefore };
    }
  }
}

/**
 * Pictures are not kept twice, and what was said by a link is not kept at all; everything else is, so that a page can
 * show it until it has read it again.
 */
const bodyAfter = ({ body, token }: KeptWrite): unknown =>
  body instanceof Blob || token !== undefined ? undefined : body;

/** In whose place the holder of a link stands where the outbox names a person. */
export const holderOf = (linkId: string): string => `${HOLDER}${linkId}`;
export const isOfHolder = ({ personId }: Pick<KeptWrite, 'personId'>): boolean => personId.startsWith(HOLDER);
const HOLDER = 'link/';

/** What an HTTP answer means. Neither problem details nor JSON: it was said by something on the way, not by us. */
export function outcomeOf(answer: {
  readonly status: number;
  /** The content type; none when the answer is empty. */
  readonly type: string | null;
  readonly etag: string | null;
  readonly retryAfter: string | null;
  readonly problem?: { readonly code: string; readonly detail: string };
}): Outcome {
  const { status, problem, type } = answer;
  const isOurs = type === null || type.includes('json');
  const retryAfterMs = Number(answer.retryAfter ?? 0) * 1000 || undefined;
  if (isOurs && status >= 200 && status < 300) return { kind: 'done', version: versionIn(answer.etag) };
  if (!problem || status === 502 || status === 503 || status === 504)
    return { kind: 'hindered', by: 'unreachable', retryAfterMs };
  if (status === 401) return { kind: 'hindered', by: 'signed_out' };
  if (status === 429) return { kind: 'hindered', by: 'busy', retryAfterMs };
  if (status >= 500) return { kind: 'hindered', by: 'broken', retryAfterMs };
  return { kind: 'refused', refusal: { status, code: problem.code, detail: problem.detail } };
}

function versionIn(etag: string | null): number | undefined {
  const digits = /^(?:W\/)?"(\d+)"$/.exec(etag ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Tried again at once, because a signal says that what hindered it may be over. */
export const forgiven = (write: KeptWrite, over: readonly Hindrance[]): KeptWrite =>
  write.hindrance !== undefined && over.includes(write.hindrance)
    ? { ...write, notBefore: 0, hindrance: undefined }
    : write;

/** A parked write goes out again; against `version` when the person has decided for their own. */
export const unparked = (write: KeptWrite, version?: number): KeptWrite => ({
  ...write,
  state: 'waiting',
  notBefore: 0,
  refusal: undefined,
  theirs: undefined,
  ifMatch: version ?? write.ifMatch,
});

/** The writes that go when this one is given up: with a creation everything that builds on it. */
export const givenUpWith = (write: KeptWrite, writes: readonly KeptWrite[]): KeptWrite[] =>
  writes.filter(
    (other) =>
      other === write ||
      (creates(write) && sameThing(write, other) && other.sequence > write.sequence) ||
      (other.partOf !== undefined && other.partOf === idIn(write)),
  );

/**
 * The next write about the same thing, once this one is given up: it had counted on what this one would produce and
 * now names what the person had seen, so that the server asks rather than overwrites.
 */
export function rebased(write: KeptWrite, writes: readonly KeptWrite[]): KeptWrite | undefined {
  const next = writes.find((other) => sameThing(write, other) && other.sequence > write.sequence);
  return next?.ifMatch === 'previous' && !creates(write) ? { ...next, ifMatch: write.ifMatch } : undefined;
}

/** Sent a day ago and no longer needed to know the version that a later write builds on. */
export const isOver = (write: KeptWrite, writes: readonly KeptWrite[], now: number): boolean =>
  write.state === 'sent' &&
  now - (write.sentAt ?? 0) > SENT_KEPT_MS &&
  !writes.some((other) => isUnsent(other) && sameThing(write, other));

/**
 * Still missing in what was read at `readAt`: not sent yet, or sent after the page was read. A parked write is not
 * shown as if it were done.
 */
export const isPending = (write: KeptWrite, readAt: number): boolean =>
  write.state === 'waiting' || (write.state === 'sent' && (write.sentAt ?? 0) >= readAt);

/** A UUIDv7 for something that this device creates. */
export function newId(now: number = Date.now()): string {
  const random = crypto.randomUUID();
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
