import type { Page } from '@playwright/test';
import type { Page as Listed } from '../journey/views.js';
import { until } from '../journey/client.js';
import { appIsKept, rememberedHere } from './in-page.js';
import { fillNeed, publishNeed } from './need-form.js';
import { expectOnlyUnreachable, LosingLine, OwnServer } from './own-server.js';
import { said } from './said.js';
import { person } from './system.js';
import { expect, test } from './test.js';

const WAITING = said('uk', 'outbox', 'banner.waiting');
/** The outbox waits longer after each attempt; a test does not, it says "now". */
const ARRIVED_WITHIN_SECONDS = 90;

let server: OwnServer;
test.beforeEach(async () => {
  server = await OwnServer.start();
});
test.afterEach(() => server.stop());

test('what is said in a blackout arrives once, however often the phone gives up', async ({
  open,
  complaints,
}) => {
  const title = `Насоси для водоканалу ${Date.now()}`;
  const first = await open('partner.dnipro', { at: server.origin });
  await visited(first);
  await server.dies();

  await first.goto('/needs/new');
  await fillNeed(first, { ownWords: 'Мотопомпа для брудної води', quantity: 3, title });
  await first.close({ runBeforeUnload: false });
  const second = await further(first);
  await second.goto('/needs/new');
  await second.getByRole('button', { name: said('uk', 'needs', 'new.found.goOn') }).click();
  await expect(second.getByLabel(/Назва потреби/)).toHaveValue(title);
  await publishNeed(second);
  await expect(
    second.getByRole('heading', { level: 1, name: said('uk', 'needs', 'done.kept') }),
  ).toBeVisible();
  await expect(second.getByText(WAITING)).toBeVisible();

  await second.close({ runBeforeUnload: false });
  const third = await further(first);
  await third.goto('/needs');
  await expect(third.getByRole('link', { name: title })).toBeVisible();
  await expect(third.getByText(said('uk', 'outbox', 'states.waiting')).first()).toBeVisible();
  const fourth = await further(first);
  await fourth.goto('/outbox');
  await expect(fourth.getByText(title).first()).toBeVisible();

  await server.comesBack();
  await fourth
    .getByRole('button', { name: said('uk', 'outbox', 'retry') })
    .first()
    .click();
  await arrived(title, 'published');
  for (const page of [third, fourth]) await expect(page.getByText(WAITING)).toHaveCount(0);
  await third.reload();
  await expect(third.getByRole('link', { name: title })).toHaveCount(1);
  expectOnlyUnreachable(complaints);
});

test('an answer that gets lost doubles nothing', async ({ open, complaints }) => {
  const title = `Лебідка ${Date.now()}`;
  const line = await LosingLine.to(server.origin, 2, /^POST \/api\/needs(\/[^/]+\/publish)?$/);
  try {
    const page = await open('partner.dnipro', { at: line.origin });
    await visited(page);
    await page.goto('/needs/new');
    await fillNeed(page, { ownWords: 'Лебідка ручна', quantity: 1, title });
    await publishNeed(page);
    await arrived(title, 'published');
    await expect(page.getByRole('heading', { level: 1, name: said('uk', 'needs', 'done.sent') })).toBeVisible(
      {
        timeout: ARRIVED_WITHIN_SECONDS * 1000,
      },
    );
    expect(line.losses).toBe(2);
    await arrived(title, 'published');
  } finally {
    line.stop();
  }
  expectOnlyUnreachable(complaints);
});

test('the app opens without any network', async ({ open, complaints }) => {
  const page = await open('partner.dnipro', { at: server.origin });
  await visited(page);
  await server.dies();
  await page.context().setOffline(true);
  const cold = await further(page);
  await cold.goto('/');
  await expect(
    cold.getByRole('heading', { level: 1, name: said('uk', 'start', 'title.partner') }),
  ).toBeVisible();
  await expect(cold.getByText(said('uk', 'outbox', 'banner.unreachable'))).toBeVisible();
  await cold
    .getByRole('navigation')
    .getByRole('link', { name: said('uk', 'frame', 'places.ourNeeds') })
    .last()
    .click();
  await expect(cold.getByRole('heading', { level: 1, name: said('uk', 'needs', 'own.title') })).toBeVisible();
  await expect(cold.getByRole('article').first()).toBeVisible();
  expectOnlyUnreachable(complaints);
});

/** Used once while there was power: the app and what was read are on the phone. */
async function visited(page: Page): Promise<void> {
  const isKept = (...addresses: string[]) =>
    expect
      .poll(() =>
        page.evaluate(rememberedHere).then((kept) => addresses.filter((one) => !kept.join('').includes(one))),
      )
      .toEqual([]);
  await page.goto('/needs/new');
  await isKept('/account', '/places', '/catalogue/entries', '/organisations/');
  await page.goto('/needs');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goto('/');
  await isKept('/tasks');
  await expect.poll(() => page.evaluate(appIsKept)).toBe(true);
}

const further = (page: Page): Promise<Page> => page.context().newPage();

/** Exactly one need of this name, at the server. */
async function arrived(title: string, state: string): Promise<void> {
  const owner = person('partner.dnipro');
  const ofThisName = async () => {
    const { items } = await owner.get<Listed<{ title: string; state: string }>>(
      `/needs?ownerId=${owner.organisationId}&limit=200`,
    );
    return items.filter((need) => need.title === title);
  };
  await until(
    title,
    async () => (await ofThisName()).some((need) => need.state === state) || undefined,
    ARRIVED_WITHIN_SECONDS,
  );
  expect(await ofThisName()).toHaveLength(1);
}
