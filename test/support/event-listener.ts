import type { Caller, TestApi } from './api.js';

export interface HeardEvent {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: string;
}

export interface EventListener {
  readonly heard: readonly HeardEvent[];
  /** Resolves when the api ends the stream. */
  readonly ended: Promise<void>;
  /** The next events, heartbeats left out; fails after thirty seconds: longer than any wait for the database lasts. */
  next(count: number): Promise<HeardEvent[]>;
  /** The id of the next heartbeat; fails after forty seconds. */
  heartbeat(): Promise<string | undefined>;
  close(): Promise<void>;
}

const LOOK_EVERY_MS = 20;
const LOOKS = 1_500;
const HEARTBEAT_LOOKS = 2_000;

/** Counts looks, not time: a machine that stands still for a while uses up no patience. */
async function until(isSo: () => boolean, looks: number, otherwise: () => string): Promise<void> {
  for (let look = 0; !isSo(); look++) {
    if (look === looks) throw new Error(otherwise());
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Listens to the live events as a browser does. Resolves when the api has said that it tells from now on. */
export async function listen(
  api: TestApi,
  caller: Caller,
  lastEventId?: string,
  query = '',
): Promise<EventListener> {
  const stop = new AbortController();
  const response = await fetch(`${api.url}/events${query}`, {
    headers: { ...caller.headers, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) },
    signal: stop.signal,
  });
  if (response.status !== 200) throw new Error(`/events answered ${response.status}`);
  const heard: HeardEvent[] = [];
  const beats: HeardEvent[] = [];
  let taken = 0;
  let isOpen = true;
  const ended = read(response, heard, beats)
    .catch(() => undefined)
    .finally(() => (isOpen = false));
  return {
    heard,
    ended,
    async next(count) {
      const isHeard = (): boolean => heard.length >= taken + count;
      await until(
        isHeard,
        LOOKS,
        () => `heard ${heard.length - taken} of ${count} events on ${isOpen ? 'an open' : 'an ended'} stream`,
      );
      const events = heard.slice(taken, taken + count);
      taken += count;
      return events;
    },
    async heartbeat() {
      const before = beats.length;
      await until(
        () => beats.length > before,
        HEARTBEAT_LOOKS,
        () => 'heard no heartbeat',
      );
      return beats.at(-1)?.id;
    },
    async close() {
      stop.abort();
      await ended;
    },
  };
}

async function read(response: Response, heard: HeardEvent[], beats: HeardEvent[]): Promise<void> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s, 2) as [string, string]));
      const event = fields.get('event');
      if (event !== undefined)
        (event === 'heartbeat' ? beats : heard).push({
          id: fields.get('id'),
          event,
          data: fields.get('data') ?? '',
        });
    }
  }
}
