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
  /** The next events, heartbeats left out; fails after ten seconds. */
  next(count: number): Promise<HeardEvent[]>;
  /** The id of the next heartbeat; fails after forty seconds. */
  heartbeat(): Promise<string | undefined>;
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;
const HEARTBEAT_PATIENCE_MS = 40_000;

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
  const ended = read(response, heard, beats).catch(() => undefined);
  return {
    heard,
    ended,
    async next(count) {
      const until = Date.now() + PATIENCE_MS;
      while (heard.length < taken + count) {
        if (Date.now() > until) throw new Error(`heard ${heard.length - taken} of ${count} events`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const events = heard.slice(taken, taken + count);
      taken += count;
      return events;
    },
    async heartbeat() {
      const until = Date.now() + HEARTBEAT_PATIENCE_MS;
      const before = beats.length;
      while (beats.length === before) {
        if (Date.now() > until) throw new Error('heard no heartbeat');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
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
