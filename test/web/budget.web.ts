import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fillNeed, publishNeed } from './need-form.js';
import { said } from './said.js';
import { origin, person } from './system.js';
import { expect, test } from './test.js';

const BUILT = join(import.meta.dirname, '..', '..', 'dist', 'web');
const BUDGET_BYTES = 130_000;
/**
 * Of 4 s at 400 kbit/s and 400 ms, two ways there and back take 0.8 s and a weak phone's processor about 1 s; in what
 * is left come 110 KB, and some of that is for headers and the account.
 */
const FORM_BYTES = 105_000;

test.use({ serviceWorkers: 'block' });

test('from the personal link to the sent need a phone loads little JavaScript', async ({ stranger }) => {
  const own = person('partner.peremyshliany');
  const { id } = await own.get<{ id: string }>('/account');
  const { url } = await own.post<{ url: string }>(`/people/${id}/links`);
  const page = await stranger();
  const scripts = scriptsOf(page);
  await page.goto(url);
  await page.getByRole('link', { name: said('uk', 'start', 'sayWhatHelps') }).tap();
  await fillNeed(page, {
    search: 'генератор',
    item: /генератор/i,
    quantity: 2,
    title: 'Світло для лікарні',
  });
  await publishNeed(page);
  await expect(page.getByRole('heading', { level: 1, name: said('uk', 'needs', 'done.sent') })).toBeVisible();
  const sizes = [...scripts].map((path) => ({ path, bytes: statSync(join(BUILT, `${path}.gz`)).size }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  test.info().annotations.push({ type: 'JavaScript, gzip', description: `${(total / 1000).toFixed(1)} kB` });
  expect(sizes.length).toBeGreaterThan(5);
  expect(total, JSON.stringify(sizes, undefined, 1)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('all that the form of a need waits for is named with its address, and is little', async ({ open }) => {
  const page = await open('partner.malyn');
  const wanted = new Set<string>();
  page.on('request', (request) => {
    if (['script', 'stylesheet'].includes(request.resourceType()))
      wanted.add(new URL(request.url()).pathname);
  });
  const answer = await page.goto('/needs/new', { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: said('uk', 'needs', 'new.what.search') }).waitFor();
  const before = [...wanted];
  const head = `${answer?.headers()['link']}${await answer?.text()}`;
  const named = [...head.matchAll(/\/(assets\/[\w~.-]+\.(?:js|css))/g)].map(([path]) => path);
  expect(named).toEqual(expect.arrayContaining(before.filter((path) => !isForLater(path))));
  const bytes = [...new Set(named)].reduce((sum, path) => sum + statSync(join(BUILT, `${path}.br`)).size, 0);
  test.info().annotations.push({ type: 'form, brotli', description: `${(bytes / 1000).toFixed(1)} kB` });
  expect(named.length).toBeGreaterThan(5);
  expect(bytes, named.join(' ')).toBeLessThanOrEqual(FORM_BYTES);
});

/** Asked for when the page stands: the words of the outbox, pictures of goods. */
const isForLater = (path: string): boolean => /\/(outbox|item-pictures|fonts)-/.test(path);

/** The paths of all scripts that the page asks for, as it goes on. */
function scriptsOf(page: Page): Set<string> {
  const paths = new Set<string>();
  page.on('request', (request) => {
    const { pathname, origin: from } = new URL(request.url());
    if (from === origin() && request.resourceType() === 'script') paths.add(pathname);
  });
  return paths;
}
