import { said } from './said.js';
import { agree, consign } from './scene.js';
import { person, seen } from './system.js';
import { enter, expect, test } from './test.js';

const words = (key: string): RegExp => said('en', 'consignments', key);
const stateOf = async (id: string): Promise<string> =>
  (await person('logistik.dortmund').get<{ state: string }>(`/consignments/${id}`)).state;

test('a step that cannot be taken back is asked once where it stands', async ({ open }) => {
  const cast = {
    malyn: person('partner.malyn'),
    billerbeck: person('amt.billerbeck'),
    logistics: person('logistik.dortmund'),
  };
  const { id } = await consign(cast, await agree(cast));
  const page = await open('logistik.dortmund');
  await page.goto(`/consignments/${id}`);
  const pack = page.getByRole('button', { name: words('do.pack') });
  await enter(pack);
  await expect(page.getByText(words('follows.pack'))).toBeFocused();
  expect(await stateOf(id)).toBe('planned');
  await enter(page.getByRole('button', { name: said('en', 'frame', 'askedNo') }));
  await expect(pack).toBeFocused();
  await enter(pack);
  await enter(page.getByRole('button', { name: /^Yes: / }));
  await expect(page.getByRole('button', { name: words('do.seal') })).toBeVisible();
  await expect(page.getByText(words('done.pack'))).toBeVisible();
  await expect(page.locator('.consignment__steps')).toBeFocused();
  expect(await stateOf(id)).toBe('packed');
});

test('what a convoy carries leaves and arrives with it, and each page leads to the other', async ({
  open,
}) => {
  const page = await open('logistik.dortmund');
  const { consignmentId, convoyId } = seen();
  await page.goto(`/consignments/${consignmentId}`);
  await expect(page.getByText('The convoy lead reports the arrival:')).toBeVisible();
  await expect(page.getByRole('button', { name: words('do.arrive') })).toHaveCount(0);
  await page
    .getByRole('link', { name: words('inConvoy') })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/convoys/${convoyId}$`));
  await page
    .getByRole('link', { name: /^C-\d+$/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/consignments/${consignmentId}$`));
});

test('a fact that a paper lacks leads to where it is written down', async ({ open }) => {
  const page = await open('partner.malyn');
  await page.goto(`/arrivals/${seen().plannedConsignmentId}`);
  const paper = page.locator('#paper-recipient_consent');
  await paper.locator('summary').click();
  await paper.getByRole('link', { name: said('uk', 'papers', 'place.organisation') }).click();
  await expect(page.locator('#letterhead')).toBeFocused();
  await expect(page.locator('#letterhead').getByRole('heading')).toBeInViewport();
});
