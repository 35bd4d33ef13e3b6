import { said } from './said.js';
import { agree, consign } from './scene.js';
import { person } from './system.js';
import { enter, expect, test } from './test.js';

const cast = () => ({
  malyn: person('partner.malyn'),
  billerbeck: person('amt.billerbeck'),
  logistics: person('logistik.dortmund'),
});
/** As small as a PDF with a page can be. */
const PDF = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000053 00000 n 
0000000103 00000 n 
trailer<</Size 4/Root 1 0 R>>
startxref
163
%%EOF`,
);

test('a paper that is wanted keeps the departure until it is there, with its file', async ({ open }) => {
  const words = (key: string): RegExp => said('de', 'official', key);
  const { id } = await consign(cast(), await agree(cast()));
  const page = await open('amt.billerbeck');
  await page.goto(`/consignments/${id}`);
  await page.getByLabel(words('another')).selectOption({ label: 'Ausfuhranmeldung (MRN)' });
  await enter(page.getByRole('button', { name: words('want') }));
  await expect(page.getByText('Die Nummer fehlt: Ausfuhranmeldung (MRN).')).toBeVisible();
  const paper = page.locator('.official__paper').filter({ hasText: 'Ausfuhranmeldung (MRN)' });
  await enter(paper.getByRole('button', { name: /^Eintragen/ }));
  await page
    .getByRole('dialog')
    .getByLabel(/^Nummer/)
    .fill('26DE1234');
  await enter(page.getByRole('dialog').getByRole('button', { name: words('save') }));
  const number = page.getByRole('dialog').getByLabel(/^Nummer/);
  await expect(number).toHaveAccessibleDescription(/18 Zeichen/);
  await expect(page.getByRole('dialog').getByRole('alert').filter({ hasText: '18 Zeichen' })).toHaveCount(1);
  await number.fill('26DE123456789012A7');
  await enter(page.getByRole('dialog').getByRole('button', { name: words('save') }));
  await expect(page.getByText('Die Nummer fehlt: Ausfuhranmeldung (MRN).')).toHaveCount(0);
  await paper
    .locator('input[type=file]')
    .setInputFiles({ name: 'Ausfuhr.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(paper.getByRole('link', { name: 'Ausfuhr.pdf' })).toBeVisible();
  await expect(paper).toContainText('26DE123456789012A7');
});

test('the list of the Ukrainian system is compared line by line, by the receiving side on a phone', async ({
  open,
}) => {
  const words = (key: string): RegExp => said('uk', 'official', key);
  const { id } = await consign(cast(), await agree(cast()));
  const page = await open('partner.malyn');
  await page.goto(`/arrivals/${id}`);
  await enter(page.getByRole('button', { name: words('list.read') }));
  const dialog = page.getByRole('dialog');
  const paste = async (text: string): Promise<void> => {
    await dialog.getByLabel(words('list.paste')).fill(text);
    await enter(dialog.getByRole('button', { name: words('list.compare') }));
  };
  await paste('Найменування\tКількість\tВага\nКовдри\tбагато\t5');
  await expect(dialog.getByText('«багато» не є цілою кількістю')).toBeVisible();
  await expect(dialog.getByRole('button', { name: words('list.keep') })).toHaveCount(0);
  await paste('Найменування\tКількість\tВага\nКовдри\t7\t5');
  await expect(dialog.getByText(words('list.difference.quantity')).first()).toBeVisible();
  await enter(dialog.getByRole('button', { name: words('list.keep') }));
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/відрізняється/).first()).toBeVisible();
});
