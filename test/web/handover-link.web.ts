import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { appIsKept, rememberedHere } from './in-page.js';
import { said } from './said.js';
import { agree, consign, ready } from './scene.js';
import { person } from './system.js';
import { expect, test } from './test.js';

interface Recorded {
  readonly isByLink: boolean;
  readonly receiverSignatory: string;
  readonly lines: readonly {
    readonly accepted: number;
    readonly damaged: number;
    readonly pictures: readonly object[];
  }[];
}

/** As a telephone takes it, with the place where it was taken. */
const photo = async () => ({
  name: 'foto.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#8a4b2f' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 58/1 30/1' } })
    .jpeg()
    .toBuffer(),
});

const words = (key: string): RegExp => said('uk', 'arrivals', key);
const further = (page: Page): Promise<Page> => page.context().newPage();

/** A consignment at the ramp. */
async function atTheRamp(): Promise<string> {
  const [malyn, billerbeck, logistics] = [
    person('partner.malyn'),
    person('amt.billerbeck'),
    person('logistik.dortmund'),
  ];
  const cast = { malyn, billerbeck, logistics };
  const consignment = await consign(cast, await agree(cast));
  await ready(cast, consignment);
  for (const step of ['load', 'dispatch', 'arrive'])
    await logistics.post(`/consignments/${consignment.id}/${step}`);
  return consignment.id;
}

test('somebody without an account takes a consignment over by a link, without network, and it arrives once', async ({
  open,
  stranger,
}) => {
  const id = await atTheRamp();
  const hall = await open('logistik.dortmund');
  await hall.goto(`/consignments/${id}`);
  await hall.getByRole('button', { name: said('en', 'handover', 'links.make') }).click();
  await expect(hall.getByRole('img', { name: said('en', 'handover', 'links.code') })).toBeVisible();
  const url = await hall.locator('.personal-link__address').innerText();
  const token = new URL(url).hash;

  const phone = await stranger();
  await phone.goto(`/handover${token}`);
  await expect(phone.getByRole('heading', { level: 1, name: words('handover.title') })).toBeVisible();
  expect(phone.url()).not.toContain('#');
  await expect.poll(() => phone.evaluate(appIsKept)).toBe(true);
  await phone.context().setOffline(true);

  const line = phone.getByRole('group', { name: 'Ковдри' });
  await line.getByRole('radio', { name: words('handover.differs') }).check();
  await phone.getByLabel(words('handover.damaged')).fill('2');
  await phone.getByLabel(words('handover.reason')).fill('Дві ковдри намокли');
  await phone.locator('input[type=file]').setInputFiles(await photo());
  await expect(phone.getByRole('img', { name: words('handover.photo.alt') })).toBeVisible();
  const names = phone.getByLabel(words('handover.name'));
  await names.first().fill('Водій колони');
  await names.last().fill('Чергова складу');
  await phone.close({ runBeforeUnload: false });

  const second = await further(phone);
  await second.goto('/handover');
  await expect(second.getByLabel(words('handover.name')).last()).toHaveValue('Чергова складу');
  await expect(second.getByRole('img', { name: words('handover.photo.alt') })).toBeVisible();
  await second.getByRole('button', { name: words('handover.done') }).click();
  await expect(second.getByText(words('handover.kept.waiting'))).toBeVisible();
  await second.close({ runBeforeUnload: false });

  const third = await further(phone);
  await third.goto('/handover');
  await expect(third.getByText(words('handover.kept.waiting'))).toBeVisible();
  await third.context().setOffline(false);
  await expect(third.getByText(words('handover.kept.sent'))).toBeVisible();
  await expect(third.getByText(said('uk', 'handover', 'gone'))).toBeVisible();

  const record = await person('amt.billerbeck').get<Recorded>(`/consignments/${id}/handover`);
  expect(record).toMatchObject({
    ...{ isByLink: true, receiverSignatory: 'Чергова складу' },
    lines: [{ accepted: 18, damaged: 2, pictures: [{ width: 1600, height: 1200 }] }],
  });
  const kept = (await third.evaluate(rememberedHere)).join();
  for (const gone of [token.slice(1), 'Чергова', 'намокли', 'Ковдри']) expect(kept).not.toContain(gone);

  await third.goto('about:blank');
  await third.goto(`/handover${token}`);
  await expect(
    third.getByText('За цим посиланням передачу вже зафіксовано. Воно діє лише один раз.'),
  ).toBeVisible();
  await hall.reload();
  await expect(hall.getByText(said('en', 'handover', 'links.states.used'))).toBeVisible();
  await expect(hall.getByText(said('en', 'arrivals', 'record.byLink'))).toBeVisible();
  await expect(hall.getByRole('img', { name: said('en', 'pictures', 'alt') })).toBeVisible();
});
