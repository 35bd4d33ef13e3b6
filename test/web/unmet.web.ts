import { DESK } from './people.js';
import { said } from './said.js';
import { person } from './system.js';
import { enter, expect, test } from './test.js';

const words = (key: string): RegExp => said('de', 'unmet', key);

test('what is still open is found by item and offered for, by keyboard', async ({ open }) => {
  const owner = person('partner.malyn');
  const { id } = await owner.post<{ id: string }>('/needs', {
    ownerId: owner.organisationId,
    title: `Потреба ${Date.now()}`,
    titleLanguage: 'uk',
    lines: [
      {
        itemCode: 'GEN-75',
        quantity: 7,
        limits: [{ attribute: 'prime_power_prp', min: 61 }],
        placeId: 'malyn',
        horizon: 'humanitarian',
        visibility: 'partners',
      },
    ],
  });
  await owner.post(`/needs/${id}/publish`);

  const page = await open('amt.billerbeck', { viewport: DESK });
  await page.goto('/needs/unmet');
  await page.getByLabel('Artikel', { exact: true }).selectOption('GEN-75');
  await expect(page).toHaveURL(/item=GEN-75/);
  await expect(page.getByText(words('overTime.quantity'))).toBeVisible();
  await enter(page.getByText(words('overTime.asTable')));
  await expect(page.getByRole('columnheader', { name: /Neu gewünscht/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /offen/ })).toBeVisible();

  await page.reload();
  const row = page.getByRole('row').filter({ hasText: /mindestens 61/ });
  await expect(row.getByRole('cell').nth(2)).toHaveText('7');
  await expect(row.getByRole('cell').nth(5)).toHaveText('7');
  await enter(row.getByRole('link', { name: /^Anbieten/ }));
  await expect(page).toHaveURL(new RegExp(`/pledges/new\\?need=${id}`));
});
