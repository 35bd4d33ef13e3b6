import { confirmNumbers } from '../journey/consignments.act.js';
import { said } from './said.js';
import { agree } from './scene.js';
import { person, seen } from './system.js';
import { expect, test } from './test.js';
import { dayIn } from '../support/day.js';

const words = (key: string): RegExp => said('uk', 'arrivals', key);

test('on the phone one tap calls whoever brings the goods, and says when and in which language', async ({
  open,
}) => {
  const page = await open('partner.malyn');
  await page.goto(`/arrivals/${seen().consignmentId}`);
  const callers = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: words('call.title') }) });
  const call = callers.getByRole('link', { name: /Зателефонувати \+49\s30\s23125\s100$/ });
  await expect(call).toHaveAttribute('href', 'tel:+493023125100');
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expect(callers).toContainText('Mo–Fr 8–16');
  await expect(callers).toContainText('Перевезення');
  await expect(callers.getByRole('listitem').first()).toContainText(/мова: німецька/);
});

test('papers that are complete and a word that ends before the border are told as one', async ({ open }) => {
  const [malyn, billerbeck, logistics] = [
    person('partner.malyn'),
    person('amt.billerbeck'),
    person('logistik.dortmund'),
  ];
  const cast = { malyn, billerbeck, logistics };
  const matchIds = [await agree(cast)];
  const { id } = await logistics.post<{ id: string }>('/consignments', {
    operatorId: logistics.organisationId,
    matchIds,
    latestArrivalOn: dayIn(50),
  });
  const { version } = await billerbeck.get<{ version: number }>(`/consignments/${id}`);
  const papers = {
    ...{
      code: 'UA-5',
      codeValidUntil: dayIn(60),
      declarationNumber: 'D-5',
      declarationValidUntil: dayIn(60),
    },
    ...{ giftLetterNumber: 'Schenkung 5', systemListMatches: true },
  };
  await billerbeck.patch(`/consignments/${id}/papers`, papers, version);
  await confirmNumbers(malyn, id);
  await malyn.post(`/consignments/${id}/reconfirm`);

  const page = await open('partner.malyn');
  await page.goto(`/arrivals/${id}`);
  await expect(page.getByText(/^Актуальність потреби підтверджено лише до /)).toBeVisible();
  await expect(page.getByText(/^Підтверджено .+ Діє до .+ р\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: words('reconfirm.again') })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('р..');

  const hall = await open('logistik.dortmund');
  await hall.goto(`/consignments/${id}`);
  await expect(
    hall.getByText(/^That the need holds is confirmed until .+ only; the border is on /),
  ).toBeVisible();
});
