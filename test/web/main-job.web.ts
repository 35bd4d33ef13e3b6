import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fillNeed, publishNeed } from './need-form.js';
import { expect, test } from './test.js';
import { dayIn } from '../support/day.js';

/** What the queue does between two people: matching, allocation, planning. */
const BY_THE_QUEUE = { timeout: 60_000 };

const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: RegExp | string) =>
  page.getByRole('button', { name, exact: true }).first().click();

const HALL = 'Halle Dortmund';
const ITEM = 'Fire extinguisher';
/** As the cells of the Ukrainian system are copied. */
const SYSTEM_LIST = 'Найменування\tКількість\tВага\nВогнегасник\t40\t380';

/** Three groups in three languages, each on the screen of its work, from what is needed to what was given. */
test('a need in Malyn is met from Billerbeck', async ({ open }) => {
  test.setTimeout(240_000);
  const title = `Вогнегасники для гуртожитку ${Date.now()}`;
  const offer = `Feuerlöscher aus dem Lager ${Date.now()}`;
  const malyn = await open('partner.malyn');
  const billerbeck = await open('amt.billerbeck');
  const head = await open('amtsleitung.billerbeck');
  const logistics = await open('logistik.dortmund');

  await test.step('Malyn says what would help', async () => {
    await malyn.goto('/');
    await malyn.getByRole('link', { name: 'Сказати, що допомогло б' }).tap();
    await fillNeed(malyn, { search: 'вогнегасник', item: /Вогнегасник/, quantity: 40, title });
    await publishNeed(malyn);
    await expect(heading(malyn, 'Надіслано й опубліковано')).toBeVisible();
  });

  await test.step('Billerbeck writes a pledge', async () => {
    await billerbeck.goto('/pledges/new');
    await billerbeck.getByLabel('Worum geht es?').fill(offer);
    await billerbeck.getByLabel('Zuerst gefragt wird').selectOption({ label: 'Stadtrat Malyn' });
    await billerbeck.getByLabel('Bis einschließlich').fill(dayIn(6));
    await billerbeck.getByLabel(/Partnerschaftslogistik Dortmund/).check();
    await press(billerbeck, 'Entwurf anlegen und Positionen hinzufügen');
    await choose(billerbeck, 'Gegenstand', 'Feuerlöscher');
    await billerbeck.getByLabel('Menge (Stück)').fill('40');
    await billerbeck.getByLabel('neu', { exact: true }).check();
    await choose(billerbeck, 'Wo stehen die Güter?', 'Billerbeck');
    await billerbeck.getByLabel('Palettenplätze').fill('2');
    await billerbeck.getByLabel('Größe').fill('6 kg');
    await billerbeck.getByLabel('Masse (kg)').fill('9');
    await billerbeck.getByLabel('Volumen (m³)').fill('0.02');
    await press(billerbeck, 'Position speichern');
    await expect(heading(billerbeck, offer)).toBeVisible();
    await expect(billerbeck.getByRole('article', { name: '40 Stück Feuerlöscher' })).toBeVisible();
  });

  await test.step('a second person releases it, and it binds', async () => {
    await billerbeck.getByRole('link', { name: 'Prüfen und anbieten' }).click();
    await press(billerbeck, 'Jetzt anbieten');
    await head.goto(new URL(billerbeck.url()).pathname);
    await head.getByRole('link', { name: 'Prüfen und entscheiden' }).click();
    await head.getByLabel(/^Freigeben/).check();
    await head.getByLabel('Grundlage der Freigabe').fill('Ratsbeschluss 114/2026');
    await press(head, 'Entscheidung speichern');
    await expect(head.getByText('Ratsbeschluss 114/2026')).toBeVisible();
    await billerbeck.reload();
    await billerbeck.getByRole('link', { name: 'Prüfen und zusagen' }).click();
    await press(billerbeck, 'Verbindlich zusagen');
    await expect(billerbeck.getByRole('listitem').filter({ hasText: /^Zugesagt/ })).toHaveAttribute(
      'aria-current',
      'step',
    );
  });

  await test.step('Billerbeck proposes, Malyn accepts on the phone', async () => {
    await billerbeck.goto('/offers');
    await billerbeck
      .getByRole('article')
      .filter({ hasText: title })
      .getByRole('link')
      .first()
      .click(BY_THE_QUEUE);
    await expect(heading(billerbeck, '40 × Feuerlöscher')).toBeVisible();
    await press(billerbeck, 'Stadtrat Malyn anbieten');
    await malyn.goto('/offers');
    await malyn.getByRole('article').filter({ hasText: title }).getByRole('link').first().tap(BY_THE_QUEUE);
    await malyn.getByRole('button', { name: 'Прийняти', exact: true }).tap();
    await expect(malyn.getByRole('heading', { name: 'Зарезервовано' })).toBeVisible(BY_THE_QUEUE);
  });

  await test.step('logistics takes the goods into the hall, in two parts', async () => {
    await logistics.goto('/warehouses');
    await logistics.getByRole('link', { name: HALL }).click();
    await expect(heading(logistics, HALL)).toBeVisible();
    await takeIn(logistics, 25);
    await takeIn(logistics, 15);
    await expect(logistics.locator('.expected__item').filter({ hasText: ITEM })).toHaveCount(0);
  });

  const [reference, units] = await test.step('logistics plans, packs and seals the consignment', async () => {
    await logistics.goto('/consignments');
    const group = logistics.getByRole('group', { name: 'Town of Billerbeck → Malyn City Council' });
    const own = group.getByRole('checkbox', { name: '40 × Fire extinguisher' });
    await expect(own).toBeChecked(BY_THE_QUEUE);
    for (const line of await group.getByRole('checkbox').all()) await line.uncheck();
    await own.check();
    await group.getByRole('button', { name: 'Plan a consignment of 1 line' }).click();
    await expect(heading(logistics, /^C-\d+/)).toBeVisible();
    const name = await heading(logistics, /^C-\d+/).innerText();
    await logistics.getByRole('link', { name: 'Packing and handling units' }).click();
    await logistics.getByLabel('Into what').selectOption('Pallet');
    await logistics.getByLabel('Quantity in each').fill('20');
    await logistics.getByLabel('Number of units').fill('2');
    await press(logistics, 'Pack');
    await expect(logistics.getByText('Everything is packed.')).toBeVisible();
    const codes = await logistics.locator('.unit-list').getByRole('link').allInnerTexts();
    expect(codes).toHaveLength(2);
    await logistics.getByRole('link', { name: 'Scan and count' }).click();
    for (const code of codes) await scan(logistics, code);
    await expect(logistics.getByText('All units are there.')).toBeVisible();
    await logistics.goBack();
    await logistics.getByRole('link', { name: `Consignment ${name}` }).click();
    await step(logistics, 'Report as packed');
    await step(logistics, 'Seal');
    await expect(logistics.getByRole('button', { name: 'Report papers as complete' })).toBeVisible();
    return [name, codes] as const;
  });

  await test.step('both sides give what the border asks for', async () => {
    const { pathname } = new URL(logistics.url());
    await billerbeck.goto(pathname);
    await billerbeck.getByLabel('Nummer der Schenkungsurkunde').fill('Schenkung 7/2026');
    const saved = billerbeck.waitForResponse((answer) => answer.url().endsWith('/papers') && answer.ok());
    await press(billerbeck, 'Papiere speichern');
    await saved;
    await malyn.goto(pathname.replace('consignments', 'arrivals'));
    const arrived = malyn.waitForResponse((answer) => answer.url().endsWith('/reconfirm') && answer.ok());
    await malyn.getByRole('button', { name: 'Так, нам це потрібно' }).tap();
    await arrived;
    await malyn.waitForResponse((answer) => answer.url().endsWith(pathname) && answer.ok());
    await malyn.getByRole('button', { name: 'Внести дані' }).tap();
    await malyn.getByLabel('Унікальний код').fill('UA-2026-0114');
    await malyn.getByLabel('Код дійсний до').fill(dayIn(60));
    await malyn.getByLabel('Номер декларації').fill('D-2026-0114');
    await malyn.getByLabel('Декларація дійсна до').fill(dayIn(28));
    await malyn.getByRole('button', { name: 'Зберегти' }).tap();
    await malyn.getByRole('button', { name: 'Завантажити перелік і звірити' }).tap();
    await malyn.getByLabel('Або вставте клітинки сюди').fill(SYSTEM_LIST);
    await malyn.getByRole('button', { name: 'Звірити', exact: true }).tap();
    await malyn.getByRole('button', { name: 'Прийняти цей перелік' }).tap();
    await expect(malyn.getByText(/Усе є/)).toBeVisible();
    await malyn.getByRole('button', { name: 'Зазначити', exact: true }).tap();
    await malyn.getByLabel('Ім’я та прізвище').fill('Черговий складу');
    await malyn.getByLabel('Телефон').fill('+380 50 000 00 00');
    await malyn.getByLabel('Точне місце').fill('вул. Прикладна, 1, рампа 2');
    await malyn.getByRole('button', { name: 'Зберегти' }).tap();
    await expect(malyn.getByRole('dialog')).toBeHidden();
    await expect(logistics.getByText('Papers complete', { exact: true })).toBeVisible(BY_THE_QUEUE);
    await press(logistics, /^Make \d+ complete papers?$/);
    await expect(logistics.getByRole('link', { name: /^Open CMR/ })).toBeVisible(BY_THE_QUEUE);
    await step(logistics, 'Report papers as complete');
    await expect(logistics.getByRole('button', { name: 'Report as loaded' })).toBeVisible();
  });

  await test.step('logistics plans a convoy and drives it to Malyn', async () => {
    await logistics.goto('/convoys/new');
    await logistics.getByLabel('Name').fill(`Malyn, ${reference}`);
    await logistics.getByLabel('Departure no earlier than').fill(`${dayIn(8)}T06:00`);
    await logistics.getByLabel('Departure no later than').fill(`${dayIn(14)}T18:00`);
    await logistics.getByRole('checkbox', { name: reference }).check();
    await logistics
      .getByRole('checkbox', { name: /DO-MU 10[567]/ })
      .first()
      .check();
    for (const driver of await logistics
      .getByRole('checkbox', { name: /Dortmund Class B, C1, C.*drives across/ })
      .all())
      await driver.check();
    await press(logistics, 'Create and schedule');
    await expect(logistics.getByRole('button', { name: 'Confirm' })).toBeVisible(BY_THE_QUEUE);
    await confirm(logistics, 'Confirm');
    await logistics.getByRole('link', { name: 'Loading' }).click();
    for (const code of units) await scan(logistics, code);
    await expect(logistics.getByText(/^2 of 2 units/)).toBeVisible();
    await logistics.goBack();
    const printed = logistics.waitForEvent('download');
    await logistics.getByRole('link', { name: 'Print pack' }).click();
    expect((await readFile(await (await printed).path())).subarray(0, 5).toString()).toBe('%PDF-');
    const convoy = new URL(logistics.url()).pathname;
    await logistics.getByRole('link', { name: reference }).first().click();
    await step(logistics, 'Report as loaded');
    await expect(logistics.getByText('The convoy lead reports the departure:')).toBeVisible();
    await logistics.goto(convoy);
    await confirm(logistics, 'Report departure');
    await confirm(logistics, 'Report arrival');
  });

  await test.step('Malyn receives it line by line', async () => {
    await malyn.goto('/arrivals');
    await malyn
      .getByRole('article')
      .filter({ hasText: reference })
      .getByRole('link', { name: 'Прийняти вантаж' })
      .tap(BY_THE_QUEUE);
    await malyn.getByLabel('Є розбіжність').check();
    await malyn.getByLabel('Пошкоджено').fill('2');
    await malyn.getByLabel('Бракує').fill('3');
    await malyn.getByLabel('Що помітили?').fill('Одну коробку намочено.');
    await malyn
      .getByRole('group', { name: 'Хто передає' })
      .getByLabel('Ім’я та прізвище')
      .fill('Konvoileitung Dortmund');
    await malyn.getByRole('button', { name: 'Завершити приймання' }).tap();
    await expect(malyn.getByText(/прийнято 35 з 40/)).toBeVisible();
    await malyn.goto('/needs');
    await expect(malyn.getByRole('article').filter({ hasText: title })).toContainText('35', BY_THE_QUEUE);
  });

  await test.step('Billerbeck reads in the report what was given', async () => {
    await billerbeck.goto('/report');
    const row = billerbeck.getByRole('row').filter({ hasText: reference });
    await expect(row).toContainText('35', BY_THE_QUEUE);
    await expect(row).toContainText(offer);
  });
});

/** What cannot be taken back is asked once where it stands. */
async function step(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: command, exact: true }).click();
  await expect(page.getByText(/This cannot be taken back\.$/)).toBeFocused();
  await page.getByRole('button', { name: `Yes: ${command}` }).click();
}

/** Says yes to the question that follows a command. */
async function confirm(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: command, exact: true }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: command, exact: true }).click();
  await expect(question).toBeHidden();
}

/** Part of the expected goods onto the first place of the hall. */
async function takeIn(page: Page, quantity: number): Promise<void> {
  await page
    .locator('.expected__item')
    .filter({ hasText: ITEM })
    .getByRole('button', { name: /^Take in/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Counted quantity/).fill(String(quantity));
  await dialog.getByRole('button', { name: 'Take in' }).click();
  await expect(dialog).toBeHidden();
}

/** As a scanner does it: the code, then Enter, into the field that keeps the focus. */
async function scan(page: Page, code: string): Promise<void> {
  await expect(page.getByLabel('Code', { exact: true })).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(words);
  await page
    .getByRole('listbox')
    .getByRole('option', { name: new RegExp(`^${words}`) })
    .first()
    .click();
}
