import { said } from './said.js';
import { expect, test } from './test.js';

const words = (key: string): RegExp => said('uk', 'needs', key);

test('what a need still lacks is said beside the button, with the way there', async ({ open }) => {
  const page = await open('partner.malyn');
  await page.goto('/needs/new?item=GEN-XL');
  await expect(page.getByRole('heading', { level: 1, name: words('new.which.title') })).toBeVisible();
  await page.goto('/needs/new?step=check');
  const publish = page.getByRole('button', { name: words('new.check.publish') });
  await publish.tap();
  const gaps = page.getByRole('alert').filter({ has: page.getByText(words('new.check.gaps')) });
  await expect(page.locator(':focus')).toContainText('Вкажіть ціле число, більше за нуль.');
  await expect(gaps.getByRole('button')).toHaveText([/генератор.*: Скільки\?$/i, words('new.where.title')]);
  await expect(gaps).toBeInViewport();

  await gaps.getByRole('button').first().tap();
  await page.getByLabel(words('new.amount.label')).fill('3');
  await page.getByRole('button', { name: words('new.next') }).tap();
  for (const question of ['where', 'when', 'who']) {
    await expect(page.getByRole('heading', { level: 1, name: words(`new.${question}.title`) })).toBeVisible();
    await page.getByRole('button', { name: words('new.next') }).tap();
  }
  await expect(publish).toBeVisible();
  await expect(gaps).toHaveCount(0);
  await publish.tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('done.sent'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a line that is removed leaves the focus with its neighbour', async ({ open }) => {
  const page = await open('partner.malyn');
  for (const item of ['GEN-XL', 'CLO-BLANKET']) {
    await page.goto(`/needs/new?item=${item}`);
    await expect(page.getByRole('heading', { level: 1, name: words('new.which.title') })).toBeVisible();
  }
  await page.goto('/needs/new?step=check');
  const remove = page.getByRole('button', { name: words('remove') });
  await remove.first().tap();
  await expect(remove).toHaveCount(0);
  await expect(page.locator('.check-lines__line')).toBeFocused();
});

test('something similar is welcome only where the owner says so, and the need tells it', async ({ open }) => {
  const page = await open('partner.malyn');
  await page.goto('/needs/new?item=FIRE-LF10');
  const similar = page.getByRole('checkbox', { name: /^Підійде й подібне/ });
  await expect(similar).not.toBeChecked();
  await expect(similar).toHaveAccessibleName(/Пожежний автомобіль|автоцистерна/i);
  await similar.focus();
  await page.keyboard.press('Space');
  await expect(similar).toBeChecked();
  await page.getByRole('button', { name: words('new.next') }).tap();
  await page.getByLabel(words('new.amount.label')).fill('1');
  await page.getByRole('button', { name: words('new.next') }).tap();
  for (const question of ['where', 'when', 'who']) {
    await expect(page.getByRole('heading', { level: 1, name: words(`new.${question}.title`) })).toBeVisible();
    await page.getByRole('button', { name: words('new.next') }).tap();
  }
  await expect(page.locator('.check-lines__line')).toContainText('Підійде й подібне');
  await page.getByRole('button', { name: words('new.check.publish') }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('done.sent'));
  await page.getByRole('link', { name: words('done.open') }).tap();
  await expect(page.locator('.need-line').getByText(words('facts.substitutes'))).toBeVisible();
});
