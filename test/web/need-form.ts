import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../texts/words.js';
import { said } from './said.js';

export interface Wish {
  /** In the owner's own words, beside the catalogue. */
  readonly ownWords?: string;
  /** Typed into the search; the first tile with this name is taken. */
  readonly search?: string;
  readonly item?: RegExp;
  readonly quantity: number;
  readonly title: string;
}

/** The pages on which a need is said, one question each; ends before the last word. */
export async function fillNeed(page: Page, wish: Wish, language: Language = 'uk'): Promise<void> {
  const words = (key: string) => said(language, 'needs', key);
  const next = () => press(page, page.getByRole('button', { name: words('new.next') }));
  const asked = (key: string) =>
    expect(page.getByRole('heading', { level: 1, name: words(key) })).toBeVisible();
  await asked('new.what.title');
  if (wish.ownWords) {
    await page.getByRole('searchbox', { name: words('new.what.search') }).fill(wish.ownWords);
    await press(page, page.getByRole('button', { name: label(language, 'new.what.ownWords') }));
    await asked('new.which.ownTitle');
  } else {
    await page.getByRole('searchbox', { name: words('new.what.search') }).fill(wish.search ?? '');
    await press(page, page.locator('.tile', { hasText: wish.item }).first());
    await asked('new.which.title');
  }
  await next();
  await asked('new.amount.title');
  await page.getByLabel(words('new.amount.label')).fill(String(wish.quantity));
  await next();
  for (const question of ['where', 'when', 'who']) {
    await asked(`new.${question}.title`);
    await next();
  }
  await asked('new.check.title');
  await page.getByLabel(label(language, 'new.check.name')).fill(wish.title);
}

export async function publishNeed(page: Page, language: Language = 'uk'): Promise<void> {
  await press(page, page.getByRole('button', { name: said(language, 'needs', 'new.check.publish') }));
}

/** A label that is followed by a hint or by "optional". */
const label = (language: Language, key: string): RegExp =>
  new RegExp(said(language, 'needs', key).source.replace(/\\s\*\$$/, ''));

/** With the thumb on a phone, where nothing hovers, else with the mouse. */
const press = (page: Page, button: Locator): Promise<void> =>
  (page.viewportSize()?.width ?? 0) < 600 ? button.tap() : button.click();
