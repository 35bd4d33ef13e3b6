import type { Locator, Page } from '@playwright/test';
import type { Language } from '../texts/words.js';
import { hiddenFocus, isFocused } from './focus.js';
import { DESK } from './people.js';
import { said } from './said.js';
import { propose } from './scene.js';
import { password, person } from './system.js';
import { expect, test } from './test.js';

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 60;
const words = (area: string, key: string, language: Language = 'uk'): RegExp => said(language, area, key);
const headed = (page: Page, name: RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a partner works without a mouse', async ({ stranger }) => {
  const title = `Світло для чергових ${Date.now()}`;
  const page = await stranger({ viewport: DESK });

  await test.step('signs in', async () => {
    await page.goto('/sign-in');
    await headed(page, words('account', 'signIn.title'));
    await type(page, page.getByLabel(words('account', 'signIn.email')), 'partner.malyn@example.org');
    const field = page.getByLabel(words('account', 'signIn.password'));
    await type(page, field, 'a wrong one');
    await press(page, page.getByRole('button', { name: words('account', 'signIn.do') }));
    await expect(page.getByText(words('account', 'signIn.refused'))).toBeVisible();
    await expect(field).toBeFocused();
    await page.keyboard.type(password());
    await press(page, page.getByRole('button', { name: words('account', 'signIn.do') }));
    await expect(page.getByRole('navigation').first()).toBeVisible();
  });

  await test.step('skips what stands on every page', async () => {
    await page.goto('/');
    const skip = page.getByRole('link', { name: words('frame', 'skip') });
    await expect(skip).toBeAttached();
    await page.keyboard.press('Tab');
    expect(await skip.evaluate(isFocused)).toBe(true);
    await seesFocus(page);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('main').evaluate(isFocused)).toBe(true);
  });

  await test.step('says what would help and publishes it', async () => {
    const next = () => press(page, page.getByRole('button', { name: words('needs', 'new.next') }));
    await press(page, page.getByRole('link', { name: words('start', 'sayWhatHelps') }));
    await headed(page, words('needs', 'new.what.title'));
    await type(page, page.getByRole('searchbox', { name: words('needs', 'new.what.search') }), 'генератор');
    await press(
      page,
      page
        .locator('.tile')
        .filter({ hasText: /генератор/i })
        .first(),
    );
    await headed(page, words('needs', 'new.which.title'));
    await next();
    await headed(page, words('needs', 'new.amount.title'));
    await type(page, page.getByLabel(words('needs', 'new.amount.label')), '12');
    await next();
    for (const question of ['where', 'when', 'who']) {
      await headed(page, words('needs', `new.${question}.title`));
      await next();
    }
    await headed(page, words('needs', 'new.check.title'));
    await type(page, page.getByLabel(/^Назва потреби/), title);
    await press(page, page.getByRole('button', { name: words('needs', 'new.check.publish') }));
    await headed(page, words('needs', 'done.sent'));
  });

  await test.step('accepts an offer', async () => {
    const { matchId } = await propose({
      malyn: person('partner.malyn'),
      billerbeck: person('amt.billerbeck'),
      logistics: person('logistik.dortmund'),
    });
    await page.goto('/offers');
    await press(page, page.locator(`a[href="/offers/${matchId}"]`).first());
    await press(page, page.getByRole('button', { name: words('offers', 'answer.accept') }));
    await expect(page.getByRole('heading', { name: 'Зарезервовано' })).toBeVisible({ timeout: 60_000 });
  });

  await test.step('leaves the palette and stands where it was opened', async () => {
    const search = page.getByRole('button', { name: words('frame', 'search') });
    await press(page, search);
    const palette = page.getByRole('dialog');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await expect(search).toBeFocused();
    await seesFocus(page);
  });

  await test.step('changes the language with the palette', async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('Deutsch');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveText(['Deutsch']);
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('button', { name: words('frame', 'search', 'de') })).toBeFocused();
  });
});

/** Goes on with Tab until the control has the focus; on the way the focus is always seen. */
async function reach(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await control.evaluate(isFocused)) return;
    await page.keyboard.press('Tab');
    await seesFocus(page);
  }
  throw new Error(`${String(control)} is not reached with ${MOST_STOPS} times Tab`);
}

async function press(page: Page, control: Locator): Promise<void> {
  await reach(page, control);
  await page.keyboard.press('Enter');
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

const seesFocus = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(hiddenFocus), 'where the focus is hidden').toBe('');
