import type { Page, Route } from '@playwright/test';

/** In which state the answers of the API put a page. */
export const STATES = ['full', 'empty', 'long', 'loading', 'error', 'offline'] as const;
export type State = (typeof STATES)[number];

/** Who is signed in stays known, as on a device that was used before. */
const KNOWN = /^\/api\/(account|events)$/;
const isAsked = ({ pathname }: URL): boolean => pathname.startsWith('/api/') && !KNOWN.test(pathname);

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik';
const LONG_TEXT = `${LONG_WORD} та протипожежно-рятувальне забезпечення територіальної громади, ${LONG_WORD.repeat(2)}`;
/** What people write, or what names a thing. */
const WRITTEN =
  /^(title|name|label|text|note|notes|comment|reason|defects|description|organisationName|ownWords)$/;
/** What stands beside it and is read by programs. */
const CODES = /^(language|id|code|kind)$|Id$|Code$|At$/;

/** Every later answer to a question puts the page into this state. */
export async function putInto(page: Page, state: State): Promise<void> {
  if (state === 'full') return;
  await page.route(isAsked, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    await ANSWERS[state](route);
  });
}

const ANSWERS: Readonly<Record<Exclude<State, 'full'>, (route: Route) => Promise<void>>> = {
  empty: (route) => changed(route, emptied),
  long: (route) => changed(route, lengthened),
  loading: async () => undefined,
  error: (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      json: {
        type: 'about:blank',
        title: 'Internal Server Error',
        status: 500,
        code: 'internal',
        detail: 'Internal Server Error',
      },
    }),
  offline: (route) => route.abort('connectionrefused'),
};

async function changed(route: Route, change: (body: unknown) => unknown): Promise<void> {
  const response = await route.fetch();
  if (!response.headers()['content-type']?.includes('application/json')) return route.fulfill({ response });
  await route.fulfill({ response, json: change(await response.json()) });
}

function emptied(body: unknown): unknown {
  if (Array.isArray(body)) return [];
  if (!isTree(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  );
}

function lengthened(body: unknown, written = false): unknown {
  if (typeof body === 'string') return written ? LONG_TEXT : body;
  if (Array.isArray(body)) return body.map((one) => lengthened(one, written));
  if (!isTree(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [
      key,
      CODES.test(key) ? value : lengthened(value, written || WRITTEN.test(key)),
    ]),
  );
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
