import { type Events, ROUTES } from '#libs/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { noteReach } from '../offline/reach';
import { askWhoIsSignedIn } from './query-client';

const NEEDS = ['/needs', '/unmet-needs', '/matches', '/tasks', '/partnerships', '/account'];
const PLEDGES = ['/pledges', '/lots', '/matches', '/tasks', '/partnerships', '/account'];
const STOCK = ['/lots', '/sites', '/pledges', '/consignments', '/tasks'];
const FLOOR = ['/lots', '/sites', '/stocktakes', '/stock-check', '/movements'];
const MATCHES = [...NEEDS, '/pledges', '/lots', '/consignments', '/matching'];
const CONSIGNMENTS = [...MATCHES, '/convoys', '/organisations'];
const CONVOYS = [
  '/convoys',
  '/consignments',
  '/vehicles',
  '/drivers',
  '/journeys',
  '/tasks',
  '/partnerships',
  '/account',
];

/** Which addresses show something that changed when an event about this noun arrives. */
const OUTDATED_BY: Readonly<Record<Noun, readonly string[]>> = {
  need: NEEDS,
  pledge: PLEDGES,
  lots: STOCK,
  stock: FLOOR,
  matching: ['/matching'],
  match: MATCHES,
  matches: MATCHES,
  consignment: CONSIGNMENTS,
  convoy: CONVOYS,
  document: ['/documents', '/consignments', '/convoys', '/journeys'],
};

type Noun = keyof Events extends `${infer N}.${string}` ? N : never;
const TOPICS = Object.keys(ROUTES) as (keyof Events)[];
const nounOf = (topic: string): Noun => topic.slice(0, topic.indexOf('.')) as Noun;

/** A reading is answered from a moment shortly before it arrives here. */
const MARGIN_SECONDS = 3;
const LONGEST_AGE_SECONDS = 3_600;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** Several events of one command outdate the same pages once. */
const GATHER_MS = 150;

/**
 * Keeps what is shown in step with what others do: each event outdates the answers that it concerns, and only those
 * on screen are asked again. Reconnects by itself; what was missed meanwhile is told by the server or reloaded.
 */
export function listen(client: QueryClient): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;
  let gathered = new Set<string>();
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const outdate = (paths: readonly string[]): void => {
    for (const path of paths) gathered.add(path);
    gathering ??= setTimeout(() => {
      const now = gathered;
      gathered = new Set();
      gathering = undefined;
      void client.invalidateQueries({ predicate: ({ queryKey }) => concerns(now, String(queryKey[0])) });
    }, GATHER_MS);
  };
  const open = (): void => {
    // What is shown may have been read before the stream stands, since the page was opened at the earliest.
    const age = Math.min(Math.ceil(performance.now() / 1_000) + MARGIN_SECONDS, LONGEST_AGE_SECONDS);
    source = new EventSource(`/api/events?age=${age}`);
    source.addEventListener('open', () => {
      failures = 0;
      noteReach(true);
      if (wait !== FIRST_WAIT_MS) void client.invalidateQueries();
      wait = FIRST_WAIT_MS;
    });
    source.addEventListener('reload', () => void client.invalidateQueries());
    for (const topic of TOPICS)
      source.addEventListener(topic, () => outdate([...OUTDATED_BY[nounOf(topic)], '/notifications']));
    source.addEventListener('error', () => {
      // A stream that ends once is opened again at once; twice in a row nobody is there.
      failures += 1;
      if (failures > 1 && source?.readyState === EventSource.CONNECTING) noteReach(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      // The stream was refused, not lost.
      askWhoIsSignedIn();
      retry = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };
  open();
  return () => {
    source?.close();
    clearTimeout(retry);
    clearTimeout(gathering);
  };
}

const concerns = (outdated: ReadonlySet<string>, path: string): boolean =>
  [...outdated].some((start) => path === start || path.startsWith(`${start}/`));
