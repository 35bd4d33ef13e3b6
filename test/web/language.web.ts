import type { Language } from '../texts/words.js';
import { DESK } from './people.js';
import { PLACES } from './places.js';
import { said } from './said.js';
import { origin, seen } from './system.js';
import { expect, test } from './test.js';

const LOCALES: Readonly<Record<Language, string>> = { uk: 'uk-UA', de: 'de-DE', en: 'en-GB' };

for (const [language, locale] of Object.entries(LOCALES) as [Language, string][])
  test(`whoever reads ${language} is greeted so`, async ({ stranger }) => {
    const page = await stranger({ locale });
    await page.goto('/sign-in');
    await expect(
      page.getByRole('heading', { level: 1, name: said(language, 'account', 'signIn.title') }),
    ).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });

test('a reader of another language gets Ukrainian', async ({ stranger }) => {
  const page = await stranger({ locale: 'pt-BR' });
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});

test('another language keeps the address, and stays', async ({ open }) => {
  const page = await open('amt.billerbeck', { viewport: DESK });
  const address = '/search?q=Malyn';
  await page.goto(address);
  await expect(page.getByRole('link', { name: said('de', 'frame', 'places.pledges') })).toBeVisible();
  await page.getByRole('combobox', { name: said('de', 'frame', 'language') }).selectOption('uk');
  await expect(page.getByRole('link', { name: said('uk', 'frame', 'places.pledges') })).toBeVisible();
  expect(page.url()).toBe(origin() + address);
  await page.reload();
  await expect(page.getByRole('link', { name: said('uk', 'frame', 'places.pledges') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});

test('no page shows the key of a text that is missing', async ({ open }) => {
  const page = await open('amt.billerbeck', { viewport: DESK, locale: 'en-GB' });
  for (const place of PLACES.filter(({ who }) => who === 'amt.billerbeck')) {
    await page.goto(place.address(seen()));
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await page.getByRole('main').innerText(), place.name).not.toMatch(
      /\{\{|\[object|undefined|NaN|\b[a-z]+\.[a-z]+[A-Z]\w*\b/,
    );
  }
});
