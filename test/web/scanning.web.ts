import type { Page } from '@playwright/test';
import { until } from '../journey/client.js';
import { appIsKept, rememberedHere } from './in-page.js';
import { expectOnlyUnreachable, OwnServer } from './own-server.js';
import { said } from './said.js';
import { person, seen } from './system.js';
import { expect, test } from './test.js';

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly token: string;
  readonly parentCode: string | null;
}
interface Packing {
  readonly units: readonly Unit[];
  readonly countedUnitIds: readonly string[];
}

/** The outbox waits longer after each attempt. */
const ARRIVED_WITHIN_SECONDS = 90;
const words = (key: string): RegExp => said('en', 'scan', key);
const packing = (): Promise<Packing> =>
  person('logistik.dortmund').get<Packing>(`/consignments/${seen().plannedConsignmentId}/packing`);

/** As a scanner does it: the code, then Enter, into the field that keeps the focus. */
async function scan(page: Page, code: string): Promise<void> {
  await expect(page.getByLabel(words('field'))).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

test('a consignment is counted without a connection, and each scan arrives once', async ({
  open,
  complaints,
}) => {
  const server = await OwnServer.start();
  try {
    const { units } = await packing();
    const outermost = units.filter(({ parentCode }) => parentCode === null);
    const [first, ...others] = outermost;
    const inside = units.find(({ parentCode }) => parentCode !== null);
    const page = await open('logistik.dortmund', { at: server.origin });
    await page.goto(`/consignments/${seen().plannedConsignmentId}/count`);
    const count = page.locator('.scan-count');
    await expect(count).toHaveText(`0 of ${outermost.length}`);
    await expect.poll(() => page.evaluate(appIsKept)).toBe(true);
    await expect
      .poll(() => page.evaluate(rememberedHere).then((kept) => kept.join('').includes('/packing')))
      .toBe(true);
    await server.dies();

    await scan(page, `https://poruch.example/u/${first?.token}`);
    await expect(page.getByText(words('outcome.counted'))).toBeVisible();
    await expect(count).toHaveText(`1 of ${outermost.length}`);
    await scan(page, first?.code ?? '');
    await expect(page.getByText(words('outcome.double'))).toBeVisible();
    await scan(page, inside?.code ?? '');
    await expect(page.getByText(words('outcome.inside'))).toBeVisible();
    await scan(page, '4006381333931');
    await expect(page.getByText(words('outcome.unknown'))).toBeVisible();
    for (const { code } of others) await scan(page, code.replaceAll('-', '').toLowerCase());
    await expect(page.getByText(words('count.complete'))).toBeVisible();
    await expect(page.getByText(said('en', 'outbox', 'banner.waiting'))).toBeVisible();
    expect((await packing()).countedUnitIds).toEqual([]);

    await page.reload();
    await server.comesBack();
    await until(
      'all scans',
      async () => (await packing()).countedUnitIds.length === outermost.length || undefined,
      ARRIVED_WITHIN_SECONDS,
    );
    expectOnlyUnreachable(complaints);
  } finally {
    await server.stop();
  }
});

test('the address on a label leads to the unit, and tells a stranger nothing', async ({ open, stranger }) => {
  const [unit] = (await packing()).units;
  const page = await open('logistik.dortmund');
  await page.goto(`/u/${unit?.token}`);
  await expect(page.getByRole('link', { name: new RegExp(unit?.code ?? '-') })).toBeVisible();
  const foreign = await open('partner.dnipro');
  await foreign.goto(`/u/${unit?.token}`);
  await expect(foreign.getByText(said('uk', 'scan', 'unknown'))).toBeVisible();
  const nobody = await stranger();
  await nobody.goto(`/u/${unit?.token}`);
  await expect(nobody).toHaveURL(/\/sign-in/);
  expect(await nobody.content()).not.toContain(unit?.code ?? '-');
});

test('a unit that is scanned at the wrong time or place is told so where vehicles are loaded', async ({
  open,
}) => {
  const page = await open('logistik.dortmund');
  await page.goto(`/convoys/${seen().scheduledConvoyId}/loading`);
  const loading = (key: string): RegExp => said('en', 'loading', key);
  const { units, vehicles } = await person('logistik.dortmund').get<{
    units: Unit[];
    vehicles: { loadedUnitIds: string[] }[];
  }>(`/convoys/${seen().scheduledConvoyId}/loading`);
  const outermost = units.find(({ parentCode }) => parentCode === null);
  expect(vehicles).toHaveLength(1);
  await scan(page, outermost?.code ?? '');
  await expect(page.getByText(loading('outcome.loaded'))).toBeVisible();
  await scan(page, outermost?.code ?? '');
  await expect(page.getByText(loading('outcome.double'))).toBeVisible();
  const [stray] = (await packing()).units;
  await scan(page, stray?.code ?? '');
  await expect(page.getByText(loading('outcome.unknown'))).toBeVisible();
  await expect(page.getByText(/^1 of 2 units/)).toBeVisible();
  await page.getByLabel(loading('off')).check();
  await page.getByLabel(words('field')).focus();
  await scan(page, outermost?.code ?? '');
  await expect(page.getByText(loading('outcome.unloaded'))).toBeVisible();
});
