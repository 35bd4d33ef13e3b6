import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cutOff, doubleText, sidewaysScroll, spoil } from './in-page.js';
import { DESK, PHONE } from './people.js';
import { PLACES } from './places.js';
import { putInto, type State } from './states.js';
import { seen } from './system.js';
import { expect, test } from './test.js';

/** WCAG 2.2 A and AA, which BITV 2.0 asks for. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NARROWEST = { width: 320, height: 640 };

test.describe.configure({ mode: 'parallel' });

for (const place of PLACES) {
  test(`${place.name} can be used by everybody`, async ({ open, stranger }) => {
    const page = place.who ? await open(place.who, { viewport: DESK }) : await stranger({ viewport: DESK });
    await page.goto(place.address(seen()));
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await clean(page, 'at the desk');
    await page.emulateMedia({ forcedColors: 'active' });
    await clean(page, 'in forced colours', ['color-contrast']);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize(PHONE);
    await clean(page, 'on the phone');
    await page.setViewportSize(NARROWEST);
    await reflows(page, 'at 320 pixels');
    await page.setViewportSize(DESK);
    await page.evaluate(doubleText);
    await reflows(page, 'with text twice as large');
  });
}

for (const place of PLACES.filter(({ who }) => who !== undefined))
  test(`${place.name} says what is going on`, async ({ open, complaints }) => {
    const states: State[] = ['long', 'empty', 'loading', 'error', 'offline'];
    const page = await open(place.who ?? 'partner.malyn', { viewport: NARROWEST });
    for (const state of states) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await putInto(page, state);
      await page.goto(place.address(seen()));
      if (state !== 'loading') await settled(page);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('main')).toContainText(/\p{L}/u);
      await clean(page, state);
      await reflows(page, state);
    }
    // The server was made to fail on purpose.
    complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.startsWith('500 from')));
  });

/** Nothing is being fetched that the page is waiting for. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.skeleton')).toHaveCount(0, { timeout: 20_000 });
}

async function clean(page: Page, when: string, rules?: string[]): Promise<void> {
  // All in one go, as no page has frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES)).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
  expect.soft(found, `axe ${when}`).toEqual([]);
}

async function reflows(page: Page, when: string): Promise<void> {
  expect.soft(await page.evaluate(sidewaysScroll), `sideways ${when}`).toEqual({ pixels: 0, by: [] });
  expect.soft(await page.evaluate(cutOff), `cut off ${when}`).toEqual([]);
}

test('a page that scrolls sideways is noticed, and so is a word that is cut off', async ({ stranger }) => {
  const page = await stranger({ viewport: NARROWEST });
  await page.goto('/sign-in');
  await settled(page);
  await page.evaluate(spoil);
  expect(await page.evaluate(sidewaysScroll)).not.toEqual({ pixels: 0, by: [] });
  expect(await page.evaluate(cutOff)).toHaveLength(1);
});

test('no page is forgotten', () => {
  const addresses = PLACES.map(({ address }) => new URL(address(seen()), 'http://localhost').pathname);
  const folder = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'routes');
  const routes = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? ''),
  );
  const isSeen = (route: string) => {
    const pattern = new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`);
    return addresses.some((address) => pattern.test(address));
  };
  expect(routes.length).toBeGreaterThan(25);
  expect(routes.filter((route) => !isSeen(route))).toEqual([]);
});
