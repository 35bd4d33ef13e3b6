import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PHONE } from './people.js';
import { seen } from './system.js';
import { enter, expect, test } from './test.js';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** What a calendar program gets at the address that is shown. */
async function calendarShown(page: Page): Promise<{ status: number; ics: string }> {
  const shown = new URL((await page.locator('code').textContent()) ?? '');
  const answer = await page.request.get(shown.pathname);
  return { status: answer.status(), ics: await answer.text() };
}

test('how often somebody is written to is chosen by keyboard, and stays', async ({ open }) => {
  const page = await open('partner.zhytomyr');
  await page.goto('/account');
  const daily = page.getByRole('radio', { name: /^Раз на день/ });
  await expect(daily).toBeChecked();
  await daily.focus();
  await page.keyboard.press('ArrowDown');
  const atOnce = page.getByRole('radio', { name: /^Кожну одразу/ });
  await expect(atOnce).toBeChecked();
  await expect(page.getByText('Збережено')).toBeVisible();
  await page.reload();
  await expect(atOnce).toBeChecked();
  await expect(page.getByText('Зараз листи звідси не надсилаються')).toBeVisible();
});

test('an address for the own calendar is shown once, replaced and ended', async ({ open }) => {
  const page = await open('partner.zhytomyr', { locale: 'de-DE', viewport: PHONE });
  await page.goto('/account');
  await enter(page.getByRole('button', { name: 'Adresse erstellen' }));
  await expect(page.getByRole('link', { name: 'Im Kalender öffnen' })).toHaveAttribute('href', /^webcal:/);
  expect(await calendarShown(page)).toMatchObject({
    status: 200,
    ics: expect.stringContaining('BEGIN:VCALENDAR'),
  });
  await expectAccessible(page);
  const first = await page.locator('code').textContent();
  await page.getByRole('button', { name: 'Neue Adresse' }).click();
  await expect(page.locator('code')).not.toHaveText(first ?? '');
  expect((await page.request.get(new URL(first ?? '').pathname)).status()).toBe(404);
  await page.reload();
  await expect(page.getByText(/^Es gibt eine Adresse seit/)).toBeVisible();
  await expect(page.locator('code')).toHaveCount(0);
  await page.getByRole('button', { name: 'Abo beenden' }).click();
  await expect(page.getByRole('button', { name: 'Adresse erstellen' })).toBeVisible();
});

test('a convoy has a calendar of its own, which its lead gives to others', async ({ open }) => {
  const page = await open('logistik.dortmund');
  await page.goto(`/convoys/${seen().scheduledConvoyId}`);
  await page.getByRole('button', { name: 'Make an address' }).click();
  await expect(page.getByText('This address is shown only now.')).toBeVisible();
  const { ics } = await calendarShown(page);
  expect(ics).toContain(`UID:convoy-${seen().scheduledConvoyId}@`);
  expect(ics).toContain('STATUS:TENTATIVE');
  await expectAccessible(page);
});

test('the link at the end of a mail asks before it ends anything, and says when it holds no longer', async ({
  stranger,
}) => {
  const page = await stranger({ locale: 'en-GB' });
  await page.goto('/no-mail/unknown');
  await enter(page.getByRole('button', { name: 'No more e-mails' }));
  await expect(page.getByText('This link no longer holds.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'To “My account”' })).toBeVisible();
  await expectAccessible(page);
});

test('the public totals say under which licence everybody may use them', async ({ stranger }) => {
  const page = await stranger({ locale: 'de-DE' });
  await page.goto('/public');
  await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('rel', 'license');
  const data = await page.request.get(
    (await page.getByRole('link', { name: 'Für Programme (JSON, HXL)' }).getAttribute('href')) ?? '',
  );
  expect(data.status()).toBe(200);
  await expectAccessible(page);
});
