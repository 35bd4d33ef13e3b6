import type { Page } from '@playwright/test';
import { blanketNeedLine } from '../journey/goods.js';
import type { Versioned } from '../journey/views.js';
import { appIsKept } from './in-page.js';
import { expectOnlyUnreachable, OwnServer } from './own-server.js';
import { said } from './said.js';
import { person } from './system.js';
import { expect, test } from './test.js';

/** A stream that broke off is opened again after a rest. */

let server: OwnServer;
test.beforeEach(async () => {
  server = await OwnServer.start();
});
test.afterEach(() => server.stop());

test('what others do appears without reloading, also after a blackout', async ({ open, complaints }) => {
  const page = await open('partner.dnipro', { at: server.origin });
  await page.goto('/needs');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect.poll(() => page.evaluate(appIsKept)).toBe(true);
  const seen = await publish('Побачена одразу');
  await expect(page.getByRole('link', { name: seen.title })).toBeVisible();
  await server.dies();
  const missed = await publish('Оголошена без світла');
  await server.comesBack();
  await expect(page.getByRole('link', { name: missed.title })).toBeVisible();
  expectOnlyUnreachable(complaints);
});

for (const decision of ['keepMine', 'takeTheirs'] as const)
  test(`of two versions both are shown, and ${decision} decides`, async ({ open, complaints }) => {
    const { id, title, version } = await publish('Змінена двома');
    const [mine, theirs] = [`${title}, моя`, `${title}, чужа`];
    const page = await open('partner.dnipro', { at: server.origin });
    await page.goto(`/needs/${id}`);
    await expect.poll(() => page.evaluate(appIsKept)).toBe(true);
    await page.getByRole('link', { name: said('uk', 'needs', 'actions.edit') }).click();
    const name = page.getByLabel(said('uk', 'needs', 'edit.name'));
    await expect(name).toHaveValue(title);
    await server.dies();
    await name.fill(mine);
    await page.getByRole('button', { name: said('uk', 'needs', 'edit.keep') }).click();
    await expect(page.getByText(said('uk', 'outbox', 'banner.waiting'))).toBeVisible();
    await person('partner.dnipro').patch(`/needs/${id}`, { title: theirs, titleLanguage: 'uk' }, version);
    await server.comesBack();

    await page.goto('/outbox');
    await expect(page.getByText(said('uk', 'outbox', 'conflict.title'))).toBeVisible();
    await expect(shownAs(page, 'mine')).toContainText(mine);
    await expect(shownAs(page, 'theirs')).toContainText(theirs);
    await page.getByRole('button', { name: said('uk', 'outbox', `conflict.${decision}`) }).click();
    await expect(page.getByText(said('uk', 'outbox', 'conflict.title'))).toBeHidden();
    const settled = decision === 'keepMine' ? mine : theirs;
    await expect.poll(() => titleOf(id)).toBe(settled);
    await page.goto(`/needs/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: settled })).toBeVisible();
    expectOnlyUnreachable(complaints);
  });

const shownAs = (page: Page, whose: 'mine' | 'theirs') =>
  page.getByRole('region', { name: said('uk', 'outbox', `conflict.${whose}`) });

const titleOf = async (id: string): Promise<string> =>
  (await person('partner.dnipro').get<{ title: string }>(`/needs/${id}`)).title;

async function publish(words: string): Promise<Versioned & { readonly title: string }> {
  const owner = person('partner.dnipro');
  const { id } = await owner.post<Versioned>('/needs', {
    ownerId: owner.organisationId,
    title: `${words} ${Date.now()}`,
    titleLanguage: 'uk',
    lines: [{ ...blanketNeedLine(20), placeId: 'dnipro' }],
  });
  return owner.post(`/needs/${id}/publish`);
}
