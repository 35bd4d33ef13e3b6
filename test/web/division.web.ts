import { until } from '../journey/client.js';
import type { Convoy } from '../journey/views.js';
import { said } from './said.js';
import { agree, consign } from './scene.js';
import { person } from './system.js';
import { expect, test } from './test.js';

const DAY = 86_400_000;
const WITHIN_SECONDS = 90;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const words = (key: string): RegExp => said('en', 'convoys', key);

/** Two vans, each of which has room for one of two consignments. */
async function twoVans(): Promise<{ id: string; name: string }> {
  const logistics = person('logistik.dortmund');
  const cast = { malyn: person('partner.malyn'), billerbeck: person('amt.billerbeck'), logistics };
  const consignments = [await consign(cast, await agree(cast)), await consign(cast, await agree(cast))];
  const vehicleIds: string[] = [];
  const driverIds: string[] = [];
  for (const number of [1, 2]) {
    const van = await logistics.post<{ id: string }>('/vehicles', {
      ...{ ownerId: logistics.organisationId, kind: 'own', label: `Kleiner Transporter ${number}` },
      ...{ vehicleClass: 'car', licenceClass: 'B', payloadG: 30_000, volumeCm3: 10_000_000 },
      ...{ palletPlaces: 2, seats: 3, maxSpeedKmh: 120, homePlaceId: 'billerbeck' },
    });
    const driver = await logistics.post<{ id: string }>('/drivers', {
      ...{ organisationId: logistics.organisationId, label: `Fahrerin Transporter ${number}` },
      ...{ licenceClasses: ['B'], mayCrossBorder: true, homePlaceId: 'billerbeck' },
    });
    vehicleIds.push(van.id);
    driverIds.push(driver.id);
  }
  const name = `Zwei Transporter ${consignments.map(({ reference }) => reference).join(' + ')}`;
  const { id } = await logistics.post<Convoy>('/convoys', {
    ...{ operatorId: logistics.organisationId, name, vehicleIds, driverIds },
    ...{ earliestDeparture: inDays(20), latestDeparture: inDays(24) },
    consignmentIds: consignments.map((one) => one.id),
  });
  await logistics.post(`/convoys/${id}/schedule`);
  await until(
    'the schedule',
    async () => (await logistics.get<Convoy>(`/convoys/${id}`)).state === 'scheduled' || undefined,
    WITHIN_SECONDS,
  );
  return { id, name };
}

test('a convoy lead compares a convoy with several, and divides it', async ({ open }) => {
  const convoy = await twoVans();
  const page = await open('logistik.dortmund');
  await page.goto(`/convoys/${convoy.id}`);
  await page.getByRole('button', { name: words('divide') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('largest')).fill('1');
  await dialog.getByRole('button', { name: words('compareDivision') }).click();
  await expect(dialog.getByRole('columnheader', { name: words('asSeveral') })).toBeVisible({
    timeout: 30_000,
  });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  //SHOT
  const second = 'Second half';
  await dialog.getByLabel(words('partLabel')).nth(1).fill(second);
  await dialog.getByRole('button', { name: words('takeDivision') }).click();
  await expect(page).toHaveURL(/\/convoys$/);
  await expect(page.getByRole('link', { name: second })).toBeVisible();
  await expect(page.getByRole('link', { name: convoy.name })).toBeVisible();
});
