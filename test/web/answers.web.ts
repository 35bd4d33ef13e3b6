import type { Locator, Page } from '@playwright/test';
import { DESK } from './people.js';
import { said as saidIn } from './said.js';
import { propose } from './scene.js';
import { person } from './system.js';
import { enter, expect, test } from './test.js';

const words = (key: string): RegExp => saidIn('uk', 'offers', key);
/** So many that nothing of the need stays open for what others offer. */
const ALL = 20;
const cast = () => ({
  malyn: person('partner.malyn'),
  billerbeck: person('amt.billerbeck'),
  logistics: person('logistik.dortmund'),
});

test('the focus goes on to the next offer after a no, and back with it', async ({ open }) => {
  await propose(cast(), ALL);
  await propose(cast(), ALL);
  const page = await open('partner.malyn', { viewport: DESK });
  await page.goto('/offers');
  const due = page.getByRole('region', { name: words('groups.yours') }).getByRole('article');
  await expect(due.nth(1)).toBeVisible();
  const [first, second] = [await addressOf(due.nth(0)), await addressOf(due.nth(1))];
  await enter(due.nth(0).getByRole('button', { name: 'Відхилити' }));
  await expect(page.getByText(words('declined'))).toBeVisible();
  await expect(titleAt(page, second)).toBeFocused();
  await enter(cardAt(page, first).getByRole('button', { name: 'Скасувати відхилення' }));
  await expect(titleAt(page, first)).toBeFocused();
});

test('the last no of a list leads to its heading', async ({ open }) => {
  const { needId, matchId } = await propose(cast(), ALL);
  const page = await open('partner.malyn', { viewport: DESK });
  await page.goto(`/offers?need=${needId}`);
  await enter(cardAt(page, `/offers/${matchId}`).getByRole('button', { name: 'Відхилити' }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the focus stays with an offer whose change is put to the other side', async ({ open }) => {
  const { matchId } = await propose(cast(), ALL);
  const page = await open('partner.malyn', { viewport: DESK });
  await page.goto(`/offers/${matchId}`);
  await enter(page.getByRole('button', { name: words('answer.change') }));
  await page.getByLabel('Що ще має бути інакше').fill('Краще двома частинами');
  await enter(page.getByRole('button', { name: words('change.doAsk') }));
  await expect(page.locator('.decision p[aria-live]')).toBeFocused();
});

test('on the phone what was said to an offer is read where it was said, with the way back beside it', async ({
  open,
}) => {
  const { matchId } = await propose(cast(), ALL);
  const page = await open('partner.malyn');
  await page.goto(`/offers/${matchId}`);
  await page.getByRole('button', { name: words('decline') }).tap();
  await expect(page.locator('.decision p[aria-live]')).toBeFocused();
  await expect(page.getByRole('button', { name: words('undo') })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.toast')).toHaveCount(0);
});

test('on the phone a list says beside its commands what was done', async ({ open }) => {
  const { needId, matchId } = await propose(cast(), ALL);
  const page = await open('partner.malyn');
  await page.goto(`/offers?need=${needId}`);
  await cardAt(page, `/offers/${matchId}`).getByRole('button', { name: 'Відхилити' }).tap();
  const toast = page.locator('.toast');
  await expect(toast.getByText(words('declined'))).toBeVisible();
  const said = (await toast.boundingBox())!;
  for (const bar of await page.locator('.frame__tabs, .frame__bar').all()) {
    const box = (await bar.boundingBox())!;
    expect(box.y >= said.y + said.height || box.y + box.height <= said.y).toBe(true);
  }
  await toast.getByRole('button', { name: saidIn('uk', 'frame', 'close') }).tap();
  await expect(toast).toHaveCount(0);
});

const addressOf = async (card: Locator): Promise<string> =>
  (await card.locator('h3 a').getAttribute('href')) ?? '';
const titleAt = (page: Page, address: string): Locator => page.locator(`h3 a[href="${address}"]`);
const cardAt = (page: Page, address: string): Locator =>
  page.getByRole('article').filter({ has: titleAt(page, address) });
