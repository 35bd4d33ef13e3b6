import type { Page } from '@playwright/test';
import { said } from './said.js';
import { agree, consign } from './scene.js';
import { person } from './system.js';
import { enter, expect, test } from './test.js';

const words = (key: string): RegExp => said('en', 'fleet', key);
const number = Date.now().toString().slice(-6);
const LORRY = `Hired lorry ${number}`;
const DRIVER = `Driver ${number}`;

async function liveIn(page: Page, town: string): Promise<void> {
  const home = page.getByLabel(words('home'));
  await home.fill(town);
  await page.getByRole('listbox').getByRole('option', { name: town }).first().click();
  await expect(home).toHaveValue(town);
}

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('a logistics lead enters a lorry and a driver and plans a convoy with them', async ({ open }) => {
  const logistics = person('logistik.dortmund');
  const cast = { malyn: person('partner.malyn'), billerbeck: person('amt.billerbeck'), logistics };
  const { reference } = await consign(cast, await agree(cast));
  const page = await open('logistik.dortmund');
  await page.goto('/fleet');

  await test.step('a lorry like others of its sort; what is wrong is said at its field', async () => {
    await page.getByRole('link', { name: words('newVehicle') }).click();
    await page.getByLabel(words('likeA')).selectOption({ label: 'Lorry 7.5 t with box body' });
    await expect(page.getByText(/12 pallet places verified/)).toBeVisible();
    await expect(page.getByLabel(words('room.palletPlaces'))).toHaveAccessibleDescription(
      /4\.8 loading metres/,
    );
    await page.getByRole('radio', { name: words('kind.hired') }).check();
    await page.getByLabel(words('label')).fill(LORRY);
    await page.getByLabel(/VIN/).fill('OOOOOOOOOOOOOOOOO');
    for (const [key, euro] of [
      ['costUse', '120'],
      ['costKm', '0.9'],
      ['costHour', '12.50'],
    ] as const)
      await page.getByLabel(words(`costs.${key}`)).fill(euro);
    const save = page.getByRole('button', { name: words('save') });
    await enter(save);
    await expect(page.getByText(words('chooseHome'))).toBeVisible();
    await liveIn(page, 'Dortmund');
    await enter(save);
    await expect(page.getByLabel(/VIN/)).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel(/VIN/).fill('web62826012345678');
    await enter(save);
    await expect(page.getByText(words('entered'))).toBeVisible();
    await expect(row(page, LORRY)).toContainText('C1');
    await expect(row(page, LORRY).getByText(words('availability.free'))).toBeVisible();
  });

  await test.step('a driver, of whom at least one licence is asked', async () => {
    await page.getByRole('tab', { name: words('vehicles') }).press('ArrowRight');
    await enter(page.getByRole('link', { name: words('newDriver') }));
    await page.getByLabel(words('driverLabel')).fill(DRIVER);
    await liveIn(page, 'Dortmund');
    await enter(page.getByRole('button', { name: words('save') }));
    await expect(page.getByText(words('chooseLicence'))).toBeVisible();
    await page.getByRole('checkbox', { name: /^C: / }).press('Space');
    await enter(page.getByRole('button', { name: words('save') }));
    await expect(row(page, DRIVER)).toBeVisible();
  });

  await test.step('a convoy is planned with both, and says what it costs', async () => {
    await page.goto('/convoys/new');
    await page.getByLabel(said('en', 'convoys', 'name')).fill(`Dortmund – Malyn ${number}`);
    for (const name of [reference, LORRY, DRIVER])
      await page.getByRole('checkbox', { name: new RegExp(name) }).check();
    await enter(page.getByRole('button', { name: said('en', 'convoys', 'createAndPlan') }));
    const totals = page.locator('.totals');
    await expect(totals).toContainText(/Vehicle costs\s*€\d/, { timeout: 90_000 });
    await expect(page.locator('.gantt__row').filter({ hasText: LORRY })).toContainText(reference);
  });

  await test.step('and another day is compared by its cost too', async () => {
    await page.getByRole('button', { name: said('en', 'convoys', 'whatIf') }).click();
    const dialog = page.getByRole('dialog');
    const inFourDays = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByLabel(said('en', 'convoys', 'otherDay')).fill(inFourDays);
    await enter(dialog.getByRole('button', { name: said('en', 'convoys', 'compare') }));
    await expect(dialog.getByRole('row').filter({ hasText: /^Vehicle costs€\d[^€]*€\d/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('what is given back leaves the fleet and can be found among what has left', async () => {
    for (const [name, list] of [
      [LORRY, 'vehicles'],
      [DRIVER, 'drivers'],
    ] as const) {
      await page.goto(`/fleet?list=${list}`);
      await page.getByLabel(words('search')).fill(name);
      await expect(page.getByRole('row')).toHaveCount(2);
      await page.getByRole('link', { name }).click();
      await enter(page.getByRole('button', { name: words(`${list}Do.leave`) }));
      await expect(page.getByRole('button', { name: words(`${list}Do.return`) })).toBeVisible();
      await page
        .getByRole('main')
        .getByRole('link', { name: words('title') })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: words('title') })).toBeVisible();
      await expect(row(page, name)).toHaveCount(0);
      await page.getByLabel(words('show')).selectOption({ label: 'Left the fleet' });
      await expect(row(page, name)).toBeVisible();
    }
  });
});
