import { rememberedHere } from './in-page.js';
import { DESK } from './people.js';
import { said } from './said.js';
import { origin, password, person } from './system.js';
import { expect, test } from './test.js';

const SECRET = /[A-Za-z0-9_-]{43}/;

for (const address of ['/', '/needs/new', '/verify/unknown'])
  test(`${address} allows no script but our own files`, async ({ request }) => {
    const response = await request.get(origin() + address, { headers: { accept: 'text/html' } });
    const policy = Object.fromEntries(
      (response.headers()['content-security-policy'] ?? '').split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    expect(policy['default-src']).toEqual(["'self'"]);
    for (const name of ['script-src', 'script-src-elem', 'connect-src', 'worker-src'])
      expect(policy[name] ?? ["'self'"]).toEqual(["'self'"]);
    expect(Object.values(policy).flat().join(' ')).not.toMatch(/unsafe|\*|https?:/);
    for (const name of ['object-src', 'base-uri', 'frame-ancestors'])
      expect(policy[name]).toEqual(["'none'"]);
    expect(response.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|<style|\sstyle=/);
  });

test('a personal link leaves no secret behind', async ({ stranger }) => {
  const { url } = await linkOf('partner.kherson');
  const secret = new URL(url).hash.slice(1);
  expect(secret).toMatch(SECRET);
  const page = await stranger();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url(), JSON.stringify(request.headers())));
  await page.goto(url);
  await expect(
    page.getByRole('heading', { level: 1, name: said('uk', 'start', 'title.partner') }),
  ).toBeVisible();
  expect(page.url()).toBe(`${origin()}/`);
  expect(asked.join('\n')).not.toContain(secret);
  const here = await page.evaluate(rememberedHere);
  expect(here.join('\n')).not.toContain(secret);
  expect(here.join('\n')).not.toMatch(/poruch=[A-Za-z0-9_-]{43}/);
  await page.goBack().catch(() => null);
  expect(page.url()).not.toContain(secret);
});

test('a personal link opens once', async ({ stranger }) => {
  const { url } = await linkOf('partner.zhytomyr');
  const first = await stranger();
  await first.goto(url);
  await expect(
    first.getByRole('heading', { level: 1, name: said('uk', 'start', 'title.partner') }),
  ).toBeVisible();
  const second = await stranger();
  await second.goto(url);
  await expect(second.getByText(said('uk', 'account', 'link.refused'))).toBeVisible();
});

test('whoever signs out leaves nothing to read on the device', async ({ stranger }) => {
  const page = await stranger({ viewport: DESK });
  await page.goto('/needs');
  await page.getByLabel(said('uk', 'account', 'signIn.email')).fill('partner.kherson@example.org');
  await page.getByLabel(said('uk', 'account', 'signIn.password')).fill(password());
  await page.getByRole('button', { name: said('uk', 'account', 'signIn.do') }).click();
  await expect(page).toHaveURL(`${origin()}/needs`);
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('Херсон');
  await expect.poll(() => page.evaluate(rememberedHere).then((kept) => kept.join('\n'))).toContain('Херсон');
  await page.getByLabel(said('uk', 'frame', 'person')).click();
  await page.getByRole('button', { name: said('uk', 'frame', 'signOut') }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: said('uk', 'account', 'signIn.title') }),
  ).toBeVisible();
  await expect
    .poll(() => page.evaluate(rememberedHere).then((kept) => kept.join('\n')))
    .not.toContain('Херсон');
  await page.goto('/needs');
  await expect(page).toHaveURL(/\/sign-in/);
});

async function linkOf(name: 'partner.kherson' | 'partner.zhytomyr'): Promise<{ url: string }> {
  const own = person(name);
  const { id } = await own.get<{ id: string }>('/account');
  return own.post<{ url: string }>(`/people/${id}/links`);
}
