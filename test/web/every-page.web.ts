import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { brokenWords, cutOff, doubleText, sidewaysScroll, spoil } from './in-page.js';
import { DESK, PHONE } from './people.js';
import { type Place, PLACES } from './places.js';
import { putInto, STATES as ALL_STATES } from './states.js';
import { seen } from './system.js';
import { test } from './tab.js';
import { expect } from './test.js';

/** WCAG 2.2 A and AA, which BITV 2.0 asks for. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NARROWEST = { width: 320, height: 640 };
/** In which a page must still say what is going on. */
const STATES = ALL_STATES.filter((state) => state !== 'full');

/** A page is loaded five times in one test. */
test.describe.configure({ mode: 'parallel' });

for (const place of PLACES) {
  test(`${place.name} can be used by everybody`, async ({ tabOf }) => {
    const { page, complaints, forget } = await tabOf(place.who, DESK);
    complaints.length = 0;
    await forget();
    await page.setViewportSize(DESK);
    await page.goto(at(place));
    await settled(page);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await clean(page, 'at the desk');
    await page.emulateMedia({ forcedColors: 'active' });
    await clean(page, 'in forced colours', (axe) => axe.withRules('color-contrast'));
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize(PHONE);
    await clean(page, 'on the phone', ALL_BUT_CONTRAST);
    await page.setViewportSize(NARROWEST);
    await reflows(page, 'at 320 pixels');
    await page.setViewportSize(DESK);
    await page.evaluate(doubleText);
    await reflows(page, 'with text twice as large');
    expect(complaints, 'what the page complained about').toEqual([]);
  });

  test(`${place.name} says what is going on`, async ({ tabOf }) => {
    const { page, complaints, forget } = await tabOf(place.who, NARROWEST);
    complaints.length = 0;
    for (const state of STATES) {
      // Nothing read in one state helps the page in the next.
      await forget();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await putInto(page, state);
      await page.goto(at(place));
      if (state !== 'loading') await settled(page);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('main')).toContainText(/\p{L}/u);
      await clean(page, state, state === 'long' ? ALL_BUT_CONTRAST : ALL);
      await reflows(page, state);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // The server was made to fail on purpose.
    const others = complaints.filter((line) => !line.startsWith('500 from'));
    expect(others, 'what the page complained about').toEqual([]);
  });
}

const at = (place: Place): string => place.address(seen());

/** The page has its one heading, and nothing is being fetched that it is waiting for. */
async function settled(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading.first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await expect(heading).toHaveCount(1);
}

type Choice = (axe: AxeBuilder) => AxeBuilder;
const ALL: Choice = (axe) => axe.withTags(RULES);
/** Colours do not depend on the width or on the words, and to look through all of them takes longest. */
const ALL_BUT_CONTRAST: Choice = (axe) => ALL(axe).disableRules('color-contrast');

async function clean(page: Page, when: string, choose = ALL): Promise<void> {
  // All in one go, as no page has frames.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode(true)).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
  expect.soft(found, `axe ${when}`).toEqual([]);
}

async function reflows(page: Page, when: string): Promise<void> {
  expect.soft(await page.evaluate(sidewaysScroll), `sideways ${when}`).toEqual({ pixels: 0, by: [] });
  expect.soft(await page.evaluate(cutOff), `cut off ${when}`).toEqual([]);
  expect.soft(await page.evaluate(brokenWords), `words broken ${when}`).toEqual([]);
}

test('a page that scrolls sideways is noticed, and so are words that are cut off or broken', async ({
  stranger,
}) => {
  const page = await stranger({ viewport: NARROWEST });
  await page.goto('/sign-in');
  await settled(page);
  await page.evaluate(spoil);
  expect(await page.evaluate(sidewaysScroll)).not.toEqual({ pixels: 0, by: [] });
  expect(await page.evaluate(cutOff)).toHaveLength(1);
  expect(await page.evaluate(brokenWords)).not.toEqual([]);
});

test('no page is forgotten', () => {
  const addresses = PLACES.map(({ address }) => new URL(address(seen()), 'http://localhost').pathname);
  const folder = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'routes');
  const routes = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/path: '(\/[^']*)'/g)].map(
      ([, path]) => path ?? '',
    ),
  );
  const isSeen = (route: string) => {
    const pattern = new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`);
    return addresses.some((address) => pattern.test(address));
  };
  expect(routes.length).toBeGreaterThan(25);
  expect(routes.filter((route) => !isSeen(route))).toEqual([]);
});
