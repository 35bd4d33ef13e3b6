import { blanketLine } from '../journey/goods.js';
import { person } from './system.js';
import { expect, test } from './test.js';

const WAITS = /wartet auf/i;

test('a draft waits for nobody; the release is spoken of once the pledge is offered', async ({ open }) => {
  const writer = person('amt.billerbeck');
  const { id } = await writer.post<{ id: string }>('/pledges', {
    giverId: writer.organisationId,
    title: `Decken ${Date.now()}`,
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'pending',
    lines: [{ ...blanketLine(20), palletPlaces: 1 }],
  });
  const [page, head] = [await open('amt.billerbeck'), await open('amtsleitung.billerbeck')];
  await page.goto(`/pledges/${id}`);
  await expect(page.getByText('nötig, sobald angeboten')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(WAITS);
  await head.goto(`/pledges/${id}`);
  await expect(head.getByText(/^Entwurf von /)).toBeVisible();
  await expect(head.getByRole('main')).not.toContainText(WAITS);

  await writer.post(`/pledges/${id}/offer`);
  await page.reload();
  await expect(page.getByText('Wartet auf die Freigabe durch eine zweite Person')).toBeVisible();
  await head.reload();
  await expect(head.getByText(/^Wartet auf Ihre Freigabe/)).toBeVisible();
});
