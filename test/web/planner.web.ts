import type { Locator, Page } from '@playwright/test';
import { until } from '../journey/client.js';
import type { Consignment, Convoy } from '../journey/views.js';
import { isFocused } from './focus.js';
import { said } from './said.js';
import { agree, consign, crews } from './scene.js';
import { person } from './system.js';
import { enter, expect, test } from './test.js';

interface Planned {
  readonly id: string;
  readonly consignments: readonly Consignment[];
}
interface Plan {
  readonly journeys: readonly {
    readonly vehicle: { readonly id: string; readonly label: string };
    readonly departAt: string;
    readonly consignmentIds: readonly string[];
  }[];
}

const DAY = 86_400_000;
const WITHIN_SECONDS = 90;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const words = (key: string): RegExp => said('en', 'convoys', key);
const lead = () => person('logistik.dortmund');
const planOf = (id: string): Promise<Plan> => lead().get<Plan>(`/convoys/${id}/plan`);

/** Two small consignments, for which one lorry does; a second lorry and its driver may be used. Nothing is confirmed. */
async function planned(): Promise<Planned> {
  const logistics = lead();
  const cast = { malyn: person('partner.malyn'), billerbeck: person('amt.billerbeck'), logistics };
  const consignments = [await consign(cast, await agree(cast)), await consign(cast, await agree(cast))];
  const pairs = (await crews(logistics)).slice(-2);
  const { id } = await logistics.post<Convoy>('/convoys', {
    operatorId: logistics.organisationId,
    name: `Billerbeck – Malyn, ${consignments.map(({ reference }) => reference).join(' + ')}`,
    earliestDeparture: inDays(12),
    latestDeparture: inDays(16),
    consignmentIds: consignments.map((one) => one.id),
    vehicleIds: pairs.map(({ vehicleId }) => vehicleId),
    driverIds: pairs.map(({ driverId }) => driverId),
  });
  await logistics.post(`/convoys/${id}/schedule`);
  await until(
    'the schedule',
    async () => (await logistics.get<Convoy>(`/convoys/${id}`)).state === 'scheduled' || undefined,
    WITHIN_SECONDS,
  );
  return { id, consignments };
}

/** The row of the vehicle that carries the consignment, or is called so. */
const carrying = (page: Page, reference: string): Locator =>
  page.locator('.gantt__row').filter({ has: page.locator('.gantt__chip', { hasText: reference }) });
const rowOf = (page: Page, label: string): Locator => page.locator('.gantt__row').filter({ hasText: label });
const goodsOn = (page: Page, label: string): Locator => rowOf(page, label).locator('.gantt__chip');
const idleRow = (page: Page): Locator =>
  page.locator('.gantt__row').filter({ has: page.locator('.gantt__idle') });
const changes = (page: Page): Locator => page.locator('.changes');

/** Stores what is on the desk, with a reason where a rule asks for one. */
async function store(page: Page): Promise<void> {
  await expect(changes(page).getByText(words('checking'))).toHaveCount(0);
  await changes(page)
    .getByRole('button', { name: words('store') })
    .click();
  const dialog = page.getByRole('dialog');
  const reason = dialog.getByLabel(words('reason'));
  if (await reason.isVisible()) await reason.fill('Two lorries are wanted at two ramps.');
  await dialog.getByRole('button', { name: words('store') }).click();
  await expect(changes(page)).toHaveCount(0);
}

test.describe('the planner of a convoy', () => {
  let convoy: Planned;
  test.beforeAll(async () => {
    convoy = await planned();
  });

  test('lets a consignment be pulled onto another vehicle', async ({ open }) => {
    const page = await open('logistik.dortmund');
    await page.goto(`/convoys/${convoy.id}`);
    const [first, second] = convoy.consignments.map(({ reference }) => reference) as [string, string];
    await expect(carrying(page, first)).toContainText(second);
    const label = await idleRow(page).locator('strong').innerText();
    await page.locator('.gantt__chip', { hasText: second }).dragTo(idleRow(page));
    await expect(changes(page)).toContainText('1 change');
    await expect(goodsOn(page, label)).toHaveText([second]);
    await expect(goodsOn(page, label).or(carrying(page, first).locator('.gantt__chip'))).toHaveText([
      first,
      second,
    ]);
    await expect(rowOf(page, label).locator('.segment').first()).toBeVisible();
    await changes(page)
      .getByRole('button', { name: words('undo') })
      .click();
    await expect(carrying(page, first)).toContainText(second);
    await expect(idleRow(page)).toHaveCount(1);
  });

  test('says which consignments lack papers when there is nothing to print', async ({ open }) => {
    const page = await open('logistik.dortmund');
    await page.goto(`/convoys/${convoy.id}`);
    await page.getByRole('link', { name: words('printPack') }).click();
    const refusal = page.getByRole('alert');
    for (const { id, reference } of convoy.consignments)
      await expect(refusal.getByRole('link', { name: reference })).toHaveAttribute(
        'href',
        `/consignments/${id}`,
      );
  });

  test('offers the smallest repair of a broken rule, and makes it', async ({ open }) => {
    const page = await open('logistik.dortmund');
    const [journey] = (await planOf(convoy.id)).journeys;
    await page.goto(`/convoys/${convoy.id}?at=${journey?.vehicle.id}`);
    const late = new Date(Date.parse(journey?.departAt ?? '') + 9 * DAY);
    await page.getByLabel(words('departure')).fill(late.toISOString().slice(0, 16));
    const rules = page.getByRole('region', { name: words('brokenRules') });
    await expect(rules).toBeVisible();
    const repair = rules.getByRole('button', { name: words('repair.offer') }).first();
    await repair.click();
    await expect(changes(page)).toContainText('1 change');
    await expect(rules).toHaveCount(0);
    await changes(page)
      .getByRole('button', { name: words('discard') })
      .click();
  });

  test('lets the keyboard move a consignment and a whole journey, and stores it', async ({ open }) => {
    const page = await open('logistik.dortmund');
    await page.goto(`/convoys/${convoy.id}`);
    const [first, second] = convoy.consignments.map(({ reference }) => reference) as [string, string];
    const pick = page.getByRole('button', { name: `Move ${second}` });
    const here = page.getByRole('button', { name: `${second} here` });

    await test.step('what is taken into the hand is put down with Escape', async () => {
      await pick.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(`Moving ${second}: choose a vehicle.`)).toBeVisible();
      await expect(here).toHaveCount(1);
      await here.focus();
      await page.keyboard.press('Escape');
      await expect(here).toHaveCount(0);
      expect(await pick.evaluate(isFocused)).toBe(true);
    });

    await test.step('or put onto another vehicle, and the focus goes along', async () => {
      await page.keyboard.press('Enter');
      await here.focus();
      await page.keyboard.press('Enter');
      await expect(carrying(page, second)).not.toContainText(first);
      await expect.poll(() => pick.evaluate(isFocused)).toBe(true);
      await expect(here).toHaveCount(0);
    });

    await test.step('the two journeys change vehicles in the panel', async () => {
      const labelOf = (reference: string) => carrying(page, reference).locator('strong').innerText();
      const [one, other] = [await labelOf(first), await labelOf(second)];
      await enter(page.getByRole('button', { name: one }));
      const panel = page.locator('.vehicle-panel');
      await expect(panel.locator('[tabindex="-1"]')).toBeFocused();
      await panel.getByLabel(words('vehicle')).selectOption({ label: await optionOf(panel, other) });
      await expect(goodsOn(page, other)).toHaveText([first]);
      await expect(goodsOn(page, one)).toHaveText([second]);
      await expect(panel.getByRole('heading')).toHaveText(other);
      await expect(panel.locator('[tabindex="-1"]')).toBeFocused();
    });

    await store(page);
    const { journeys } = await planOf(convoy.id);
    expect(journeys.map(({ consignmentIds }) => consignmentIds.length)).toEqual([1, 1]);
  });

  test('compares, takes over and stores what another day would mean', async ({ open }) => {
    const page = await open('logistik.dortmund');
    await page.goto(`/convoys/${convoy.id}`);
    const departed = (await planOf(convoy.id)).journeys[0]?.departAt ?? '';
    const day = berlinDay(Date.parse(departed) + 2 * DAY);
    await page.getByRole('button', { name: words('whatIf') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('otherDay')).fill(day);
    await dialog.getByRole('button', { name: words('compare') }).click();
    const departure = dialog.getByRole('row').filter({ hasText: /^Departure/ });
    await expect(departure).toContainText('+');
    await test.step('a second answer stands beside the first, until it is taken away by keyboard', async () => {
      await dialog.getByLabel(words('otherDay')).fill('');
      const driver = dialog.getByLabel(words('withoutDriver'));
      const label = (await driver.getByRole('option').nth(1).innerText()).trim();
      await driver.selectOption({ label });
      await dialog.getByRole('button', { name: words('compare') }).click();
      await expect(dialog.getByRole('columnheader')).toHaveCount(3);
      await expect(dialog.getByRole('columnheader', { name: `Without ${label}` })).toBeVisible();
      await expect(dialog.getByRole('row').filter({ hasText: /^At risk/ })).toContainText(/\d|not known/);
      await enter(dialog.getByRole('button', { name: `Take away: Without ${label}` }));
      await expect(dialog.getByRole('columnheader')).toHaveCount(2);
      await expect(dialog.getByRole('button', { name: words('compare') })).toBeFocused();
    });
    expect((await planOf(convoy.id)).journeys[0]?.departAt, 'nothing is stored by asking').toBe(departed);
    await dialog.getByRole('button', { name: words('takeOver') }).click();
    await expect(dialog).toBeHidden();
    await expect(changes(page).getByText(words('takenOver'))).toBeVisible();
    await store(page);
    const { journeys } = await planOf(convoy.id);
    expect(journeys.map(({ departAt }) => berlinDay(Date.parse(departAt)))).toContain(day);
  });
});

const optionOf = (panel: Locator, label: string): Promise<string> =>
  panel.getByRole('option').filter({ hasText: label }).first().innerText();
const berlinDay = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(at));
