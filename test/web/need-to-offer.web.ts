import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Versioned } from '../journey/views.js';
import { said } from './said.js';
import { person } from './system.js';
import { expect, test } from './test.js';

const BY_THE_QUEUE = { timeout: 60_000 };

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

async function publishGenerator(title: string): Promise<Versioned> {
  const owner = person('partner.malyn');
  const { id } = await owner.post<Versioned>('/needs', {
    ownerId: owner.organisationId,
    title,
    titleLanguage: 'uk',
    lines: [
      {
        itemCode: 'GEN-75',
        quantity: 3,
        limits: [
          { attribute: 'prime_power_prp', min: 60 },
          { attribute: 'noise', max: 70 },
          { attribute: 'fuel', oneOf: ['diesel'] },
        ],
        placeId: 'malyn',
        horizon: 'humanitarian',
        visibility: 'partners',
      },
    ],
  });
  return owner.post(`/needs/${id}/publish`);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('a need is found by an everyday word with a typing error, and answered with an offer', async ({
  open,
}) => {
  const title = `Світло для лікарні ${Date.now()}`;
  const need = await publishGenerator(title);
  const page = await open('amt.billerbeck');
  const t = (key: string): RegExp => said('de', 'pledges', key);

  await test.step('found among the needs of the network', async () => {
    await page.goto('/needs');
    await page
      .getByLabel(said('de', 'needs', 'filters.words'))
      .fill(`Stromagregat ${title.split(' ').at(-1)}`);
    await expect(page.getByRole('link', { name: /Dieselaggregat/ })).toHaveCount(1);
    await page.getByRole('link', { name: /Dieselaggregat/ }).click();
  });

  await test.step('called as the catalogue calls it, with the words of its author beneath', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Dieselaggregat bis 75 kVA' })).toBeVisible();
    await expect(page.locator('q[lang=uk]')).toHaveText(title);
    await expect(page.getByText('Geräusch: höchstens 70 dB(A)')).toBeVisible();
    await expect(page.getByText('Dauerleistung (PRP): mindestens 60 kVA')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the offer begins with what is needed', async () => {
    await page.getByRole('link', { name: said('de', 'needs', 'offers.offer') }).click();
    await expect(page.getByLabel(t('titleField'))).toHaveValue(/^Dieselaggregat bis 75 kVA für /);
    await expectAccessible(page);
    await page.getByLabel(t('fourEyes.not_required')).check();
    await press(page, t('create'));
    await expect(page.getByLabel('Menge (Stück)')).toHaveValue('3');
    await expect(page.getByRole('combobox', { name: t('line.item') })).toHaveValue(
      'Dieselaggregat bis 75 kVA',
    );
    await expect(page.getByLabel('Kraftstoff', { exact: true })).toHaveValue('diesel');
    await expect(page.getByText('Gewünscht: mindestens 60 kVA')).toBeVisible();
    await expect(page.getByText('Gewünscht: höchstens 70 dB(A)')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('and leads back to the need, and on to the proposal', async () => {
    await page.getByLabel(t('defects.none')).check();
    const place = page.getByRole('combobox', { name: t('line.place') });
    await place.fill('Billerbeck');
    await page
      .getByRole('option', { name: /Billerbeck/ })
      .first()
      .click();
    for (const [name, value] of Object.entries(SPECIFICATION)) {
      const choice = page.getByRole('combobox', { name, exact: true });
      if ((await choice.count()) > 0) await choice.selectOption(value);
      else await page.getByLabel(name, { exact: true }).fill(value);
    }
    await press(page, t('line.save'));
    await expect(page.getByText(t('line.missing'))).toHaveCount(0);
    await expect(page.getByRole('article').getByText(t('defects.none'))).toBeVisible();
    await expect(page.getByRole('link', { name: t('forNeed.see') })).toHaveAttribute(
      'href',
      `/needs/${need.id}`,
    );
    await page.getByRole('link', { name: t('check.offer.go') }).click();
    await press(page, t('check.offer.do'));
    await expect(page.getByRole('link', { name: /Dieselaggregat bis 75 kVA, 3 Stück/ })).toBeVisible(
      BY_THE_QUEUE,
    );
    await expectAccessible(page);
  });
});

/** All that the catalogue asks of an offer of this generator and the need has not said. */
const SPECIFICATION: Readonly<Record<string, string>> = {
  'Dauerleistung (PRP) (kVA)': '60',
  'Notstromleistung (ESP) (kVA)': '66',
  'Wirkleistung (kW)': '48',
  'Spannung (V)': '400',
  Phasen: '3',
  'Frequenz (Hz)': '50',
  'Kraftstofftank (l)': '150',
  'Netzumschaltung (ATS)': 'true',
  Start: 'auto',
  'Geräusch (dB(A))': '68',
  Bauform: 'canopy',
  'Betriebsstunden (h)': '120',
  Anschlüsse: 'CEE 63',
  'Abmessungen (mm)': '2000 × 900 × 1300',
  'Masse (kg)': '1100',
  'Tank entleert': 'true',
  'Sprache der Anleitung': 'uk',
  'Baujahr (Jahr)': '2019',
};
