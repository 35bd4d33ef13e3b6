import { person } from './system.js';
import { expect, test } from './test.js';

interface Site {
  readonly id: string;
  readonly storagePlaces: readonly { readonly id: string; readonly code: string }[];
}

const LOGISTICS = 'logistik.dortmund';

/** A hall with 40 blankets at A-01. */
async function hall(name: string): Promise<Site> {
  const staff = person(LOGISTICS);
  const site = await staff.post<Site>('/sites', {
    operatorId: staff.organisationId,
    placeId: 'dortmund',
    name,
    storagePlaces: [{ code: 'A-01' }, { code: 'B-02' }],
  });
  await staff.post('/goods-in/free', {
    giverId: staff.organisationId,
    itemCode: 'CLO-BLANKET',
    quantity: 40,
    storagePlaceId: site.storagePlaces[0]?.id,
    disposition: 'available',
    condition: 'new',
  });
  return site;
}

test('goods are moved, sent to another hall and put down there', async ({ open }) => {
  const [site, target] = [await hall('Nord'), await hall('Süd')];
  const page = await open(LOGISTICS);
  await page.goto(`/warehouses/${site.id}`);
  await page.getByRole('button', { name: /^Book/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('To which place').selectOption('B-02');
  await dialog.getByLabel('Quantity').fill('15');
  await dialog.getByLabel('Note').fill('a'.repeat(460));
  await expect(dialog.getByText('40 characters left')).toBeVisible();
  await dialog.getByLabel('Note').fill('a'.repeat(500));
  await expect(dialog.getByText('No more than 500 characters fit here.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Move' }).click();
  await expect(page.getByRole('row', { name: /B-02/ })).toContainText('15');
  const book = page.getByRole('row', { name: /A-01/ }).getByRole('button', { name: /^Book/ });
  await expect(book, 'the focus comes back from the dialog').toBeFocused();
  await page.getByRole('row', { name: /B-02/ }).getByRole('button', { name: /^Show/ }).click();
  await expect(dialog.getByText('A-01 → B-02')).toBeVisible();
  await page.keyboard.press('Escape');

  await book.click();
  await dialog.getByLabel('What happens').selectOption('send');
  await dialog.getByLabel('To which hall').selectOption('Süd');
  await dialog.getByLabel('Quantity').fill('20');
  await dialog.getByRole('button', { name: 'Send off' }).click();
  await expect(page.getByRole('row', { name: /A-01/ })).toContainText('5');

  await page.goto(`/warehouses/${target.id}`);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'from “' })
    .getByRole('button', { name: /^Take in/ })
    .click();
  await dialog.getByLabel('Quantity').fill('18');
  await dialog.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('18 of 20 arrived')).toBeVisible();
  await page.getByRole('button', { name: /^Will not arrive/ }).click();
  await dialog.getByLabel('Why').fill('two got wet');
  await dialog.getByRole('button', { name: 'Write off' }).click();
  await expect(page.getByRole('heading', { name: 'On the way between halls' })).toBeHidden();
});

/** Two lots of tinned vegetables at A-01, of which the first expires earlier. */
async function twoLots(name: string): Promise<Site> {
  const staff = person(LOGISTICS);
  const site = await hall(name);
  for (const [bestBefore, lotNumber] of [
    ['2030-01-31', 'L-1'],
    ['2030-06-30', 'L-2'],
  ])
    await staff.post('/goods-in/free', {
      giverId: staff.organisationId,
      itemCode: 'FOOD-VEG',
      quantity: 20,
      storagePlaceId: site.storagePlaces[0]?.id,
      disposition: 'available',
      condition: 'new',
      ...{ bestBefore, lotNumber },
    });
  return site;
}

test('a later lot goes with a reason alone, which stays with what was booked', async ({
  open,
  complaints,
}) => {
  const [site] = [await twoLots('Ost'), await hall('Hafen')];
  const page = await open(LOGISTICS);
  await page.goto(`/warehouses/${site.id}`);
  const later = page.getByRole('row', { name: /L-2/ });
  const dialog = page.getByRole('dialog');
  const why = dialog.getByLabel('Reason for taking a later lot');
  for (const [what, act] of [
    ['issue', 'Book out'],
    ['send', 'Send off'],
  ] as const) {
    await later.getByRole('button', { name: /^Book/ }).click();
    await dialog.getByLabel('What happens').selectOption(what);
    await expect(why).toBeHidden();
    await dialog.getByLabel('Quantity').fill('3');
    await dialog.getByRole('button', { name: act }).click();
    await expect(why).toHaveAccessibleDescription(/lot L-1, best before 31 January 2030, lies here at A-01/);
    await expect(dialog.getByLabel('Quantity'), 'what was typed stays').toHaveValue('3');
    await expect(why).toBeFocused();
    await why.fill(`Behind the rack (${what})`);
    await dialog.getByRole('button', { name: act }).click();
    await expect(dialog).toBeHidden();
  }
  await later.getByRole('button', { name: /^Show/ }).click();
  await expect(dialog.getByText('Reason for the later lot: Behind the rack (issue)')).toBeVisible();
  await expect(dialog.getByText('Reason for the later lot: Behind the rack (send)')).toBeVisible();

  const unit = await person(LOGISTICS).post<{ id: string }>('/handling-units', {
    kind: 'box',
    stockPlaceId: site.storagePlaces[0]?.id,
  });
  await page.goto(`/units/${unit.id}`);
  const form = page.getByRole('main');
  const reason = form.getByLabel('Reason for taking a later lot');
  const second = form.getByRole('option', { name: /L-2/ });
  await form.getByLabel('What lies here').selectOption(await second.getAttribute('value'));
  await form.getByLabel('Quantity (').fill('5');
  await form.getByRole('button', { name: 'Pack', exact: true }).click();
  await expect(reason).toHaveAccessibleDescription(/lot L-1/);
  await reason.fill('The earlier one is being counted');
  await form.getByRole('button', { name: 'Pack', exact: true }).click();
  await expect(form.getByText('Reason for the later lot: The earlier one is being counted')).toBeVisible();
  await expect(reason).toBeHidden();
  // The browser says of each refusal that it was one.
  complaints.length = 0;
});

test('a hall is counted blind and offline, and a second person approves', async ({ open, complaints }) => {
  const site = await hall('West');
  const page = await open(LOGISTICS);
  await page.goto(`/warehouses/${site.id}`);
  await page.getByRole('button', { name: 'Begin a stocktake' }).click();
  await expect(page.getByText('0 of 1 counted')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('40');
  await expect(page.getByText('1 line still to count.')).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel(/^Counted \(/).fill('37');
  await page.getByRole('button', { name: 'Record' }).first().click();
  await expect(page.getByText('1 of 1 counted')).toBeVisible();
  await expect(page.getByLabel(/^Counted \(/)).toBeFocused();
  await expect(page.getByText('1 count is not sent yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Finish the count' })).toBeDisabled();
  await page.context().setOffline(false);
  // The browser says of each request that it had no network.
  complaints.length = 0;
  await page.getByRole('button', { name: 'Finish the count' }).click();
  await expect(page.getByRole('row', { name: /A-01/ })).toContainText('−3');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('A second person of the hall who did not count')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve the result' })).toBeHidden();
});
