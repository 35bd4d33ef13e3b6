import { AxeBuilder } from '@axe-core/playwright';
import { dayIn } from '../support/day.js';
import { said } from './said.js';
import { agree, consign } from './scene.js';
import { person } from './system.js';
import { expect, test } from './test.js';

const words = (key: string): RegExp => said('uk', 'hours', key);
const planned = async () => {
  const cast = {
    malyn: person('partner.malyn'),
    billerbeck: person('amt.billerbeck'),
    logistics: person('logistik.dortmund'),
  };
  return consign(cast, await agree(cast));
};

test('who receives says on the phone when somebody is there to unload', async ({ open }) => {
  const { id } = await planned();
  const page = await open('partner.malyn');
  await page.goto(`/arrivals/${id}`);
  await expect(page.getByRole('button', { name: words('change.loading') })).toHaveCount(0);
  await page.getByRole('button', { name: words('change.unloading') }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: words('add') }).click();
  await form.getByRole('checkbox', { name: /понеділок/ }).uncheck();
  await form.getByLabel(words('until')).fill('07:30');
  await form.getByRole('button', { name: words('addDay') }).click();
  await form.getByLabel(/^Неробочий день 1/).fill(dayIn(3));
  await form.getByRole('button', { name: words('save') }).click();
  await expect(form.getByLabel(words('until'))).toHaveAttribute('aria-invalid', 'true');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  await form.getByLabel(words('until')).fill('15:30');
  await form.getByRole('button', { name: words('save') }).click();
  await expect(form).toHaveCount(0);
  const card = page.locator('section').filter({ has: page.getByRole('heading', { name: words('title') }) });
  await expect(card).toContainText('вт–пт 08:00–15:30');
  const { unloadingHours } = await person('logistik.dortmund').get<{ unloadingHours: object }>(
    `/consignments/${id}`,
  );
  expect(unloadingHours).toEqual({
    open: [{ weekdays: [2, 3, 4, 5], from: '08:00', until: '15:30' }],
    closedOn: [dayIn(3)],
  });

  const desk = await open('logistik.dortmund');
  await desk.goto(`/consignments/${id}`);
  await expect(desk.getByRole('button', { name: said('en', 'hours', 'change.loading') })).toBeVisible();
});
