import type { Page } from '@playwright/test';
import { appIsKept, rememberedHere } from './in-page.js';
import { said } from './said.js';
import { password, person } from './system.js';
import { expect, test } from './test.js';

interface Journey {
  readonly secretUntil: string;
  readonly validUntil: string;
  readonly convoyName: string;
  readonly consignments: readonly { readonly handoverPoint: { readonly address: string } | null }[];
}

const DRIVER = 'fahrer01.dortmund';
const AFTERWARDS_MS = 60_000;

test('what is secret leaves the phone when its time is over, without any network', async ({ open }) => {
  const [journey] = await person(DRIVER).get<Journey[]>('/journeys/mine');
  const address = addressOf(journey);
  const page = await open(DRIVER);
  await page.clock.install({ time: new Date() });
  await takenAlong(page, address);
  await page.context().setOffline(true);
  await page.clock.fastForward(untilAfter(journey?.secretUntil));
  await expect(page.getByText(address)).toHaveCount(0);
  await expectKept(page, address, false);
  await expect(page.getByRole('heading', { level: 2, name: journey?.convoyName ?? '' })).toBeVisible();

  await page.clock.fastForward(untilAfter(journey?.validUntil));
  await expect(page.getByRole('heading', { level: 2, name: journey?.convoyName ?? '' })).toHaveCount(0);
  await expectKept(page, journey?.convoyName ?? '', false);
});

test('what is secret leaves the phone at sign-out, with a network or without one', async ({ stranger }) => {
  const [journey] = await person(DRIVER).get<Journey[]>('/journeys/mine');
  const address = addressOf(journey);
  const page = await stranger({ locale: 'de-DE' });
  await signIn(page);
  await takenAlong(page, address);
  await page.context().setOffline(true);
  await signOut(page);
  await expect(page.getByText(said('de', 'frame', 'signOutUnreachable'))).toBeVisible();
  await expectKept(page, address, false);
  await expect(page.getByText(address)).toHaveCount(0);

  await page.context().setOffline(false);
  await page.goto('/drive');
  await expect(page.getByText(address).first()).toBeVisible();
  await signOut(page);
  await expect(page).toHaveURL(/\/sign-in/);
  await expectKept(page, address, false);
  await page.goBack();
  await expect(page.getByText(address)).toHaveCount(0);
});

function addressOf(journey: Journey | undefined): string {
  const address = journey?.consignments.find(({ handoverPoint }) => handoverPoint)?.handoverPoint?.address;
  if (!address) throw new Error('the driver of the scene has no journey with a handover point');
  return address;
}

/** Read once while there was a network: the app itself and the journey are on the phone. */
async function takenAlong(page: Page, address: string): Promise<void> {
  await page.goto('/drive');
  await expect(page.getByText(address).first()).toBeVisible();
  await expect.poll(() => page.evaluate(appIsKept)).toBe(true);
  await expectKept(page, address, true);
}

const untilAfter = (end = ''): number => Date.parse(end) - Date.now() + AFTERWARDS_MS;

const expectKept = (page: Page, words: string, isKept: boolean): Promise<void> =>
  expect.poll(async () => (await page.evaluate(rememberedHere)).join('').includes(words)).toBe(isKept);

/** A session of its own: the one that the tests share stays as it is. */
async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  const { origin } = new URL(page.url());
  const answer = await page.request.post('/api/sessions', {
    data: { email: `${DRIVER}@example.org`, password: password() },
    headers: { origin, 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.ok()).toBe(true);
}

async function signOut(page: Page): Promise<void> {
  await page
    .locator('summary')
    .and(page.getByLabel(said('de', 'frame', 'person')))
    .click();
  await page.getByRole('button', { name: said('de', 'frame', 'signOut') }).click();
}
