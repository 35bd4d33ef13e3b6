import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sidewaysScroll } from './in-page.js';
import { DESK, PHONE } from './people.js';
import { person, seen } from './system.js';
import { expect, test } from './test.js';

interface Site {
  readonly id: string;
}

const LOGISTICS = 'logistik.dortmund';
const TABLE = ['Item\tQuantity\tPlace\tLot', 'Blankets\t40\tA-01\tL-7', 'Blankets\t12\tZ-99\t'].join('\n');

const hall = (): Promise<Site> => {
  const staff = person(LOGISTICS);
  return staff.post<Site>('/sites', {
    operatorId: staff.organisationId,
    placeId: 'dortmund',
    name: 'Tables',
    storagePlaces: [{ code: 'A-01' }, { code: 'B-02' }],
  });
};

/** As somebody without a mouse does it. */
async function type(page: Page, label: RegExp, text: string): Promise<void> {
  await page.getByLabel(label).focus();
  await page.keyboard.insertText(text);
}

async function press(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await button.focus();
  await page.keyboard.press('Enter');
}

/** On a wide and on a narrow screen. */
async function usable(page: Page): Promise<void> {
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toEqual({ pixels: 0, by: [] });
  }
}

test('a delivery out of a table is looked at, taken in and reversed by keyboard', async ({ open }) => {
  const { id } = await hall();
  const page = await open(LOGISTICS);
  await page.goto(`/warehouses/${id}`);
  await page.getByRole('link', { name: 'Take in out of Excel' }).focus();
  await page.keyboard.press('Enter');
  await type(page, /Paste cells/, TABLE);
  await press(page, /Show the preview/);
  await type(page, /From whom/, 'Dortmund');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('this hall has no place “Z-99”')).toBeVisible();
  await expect(page.getByText('What happens next')).toBeVisible();
  await usable(page);
  await press(page, /Take over 1 row/);
  await expect(page.getByRole('row', { name: /L-7/ })).toContainText('40');
  await page.goto(`/warehouses/${id}/import`);
  await press(page, /^Reverse/);
  await type(page, /Why/, 'Wrong hall');
  await page.keyboard.press('Enter');
  await expect(page.getByText('All receipts of this table are reversed')).toBeVisible();
  await page.goto(`/warehouses/${id}`);
  await expect(page.getByText('Nothing lies here')).toBeVisible();
});

test('a packing list out of a table becomes packages, each with its code', async ({ open }) => {
  const page = await open(LOGISTICS);
  await page.goto(`/consignments/${seen().plannedConsignmentId}/packing`);
  await page.getByRole('link', { name: 'Packing list out of Excel' }).focus();
  await page.keyboard.press('Enter');
  await type(
    page,
    /Paste cells/,
    'Package\tKind\tLine\tQuantity\nT-1\tBox\t1\t1\n\t\t1\t1\nT-2\tBarrel\t1\t1',
  );
  await press(page, /Show the preview/);
  await expect(page.getByText('Without a package it stays loose. If')).toBeVisible();
  await expect(page.getByText('“Barrel” is not possible. Write: Box; Crate; Pallet.')).toBeVisible();
  await usable(page);
  await press(page, /Take over 2 rows/);
  await expect(page.getByText('1 package packed')).toBeVisible();
  await page.goto(`/consignments/${seen().plannedConsignmentId}/packing/import`);
  await expect(page.getByRole('listitem').filter({ hasText: 'T-1 → U-' }).first()).toBeVisible();
  await press(page, /^Unpack everything again/);
  await expect(page.getByText('All packages of this table are unpacked')).toBeVisible();
});
