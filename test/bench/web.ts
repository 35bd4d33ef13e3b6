import { type Browser, chromium, type Page } from '@playwright/test';
import { browser as program, LAUNCH_ARGUMENTS } from '../web/browser.mjs';
import { fillNeed } from '../web/need-form.js';
import { browserOf, DESK, type PersonName, PHONE } from '../web/people.js';
import { said } from '../web/said.js';
import setUp from '../web/set-up.js';
import { origin, person, seen } from '../web/system.js';
import { percentile, Report } from './figures.js';
import {
  firstShown,
  framesWhileScrolling,
  noteFirstShown,
  slowestInteraction,
  watchInteractions,
} from './web/in-page.js';

/** A phone in a cellar: 400 kbit/s, 400 ms there and back, a processor at a quarter of ours. */
const BYTES_PER_SECOND = 400_000 / 8;
const LATENCY_MS = 400;
const SLOWER = 4;
const ROUNDS = 3;
const ROWS = 10_000;

/** What must hold; a figure above its limit breaks the run. */
const LIMITS = { usableMs: 4_000, interactionMs: 100, frameMs: 20, longFrames: 0.05 } as const;

const FORM = said('uk', 'needs', 'new.what.search');

/** The budgets of the web app in a real Chromium: first use on a weak phone, answers to clicks, long lists. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const executablePath = program();
  if (!executablePath) throw new Error('no Chromium is on PATH and none could be installed');
  const report = new Report('web', json);
  const stop = await setUp();
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGUMENTS] });
  const broken: string[] = [];
  const check = (name: string, metric: string, value: number, unit: string, limit: number): void => {
    report.add(name, metric, value, unit);
    report.add(name, 'limit', limit, unit);
    if (value > limit) broken.push(`${name}: ${metric} ${value.toPrecision(3)} ${unit}, at most ${limit}`);
  };
  try {
    const usable = await inRounds(() => coldForm(browser));
    check('need form, cold, weak phone', 'usable after', usable, 'ms', LIMITS.usableMs);
    const start = await inRounds(() => personalLink(browser));
    report.add('personal link, cold, weak phone', 'usable after', start, 'ms');
    for (const [name, measure] of Object.entries({
      'need form': needForm,
      planner,
      'list of 10,000': longList,
    }))
      check(`clicks: ${name}`, 'slowest answer', await measure(browser), 'ms', LIMITS.interactionMs);
    const frames = await scrolling(browser);
    check('scrolling 10,000 rows', 'median frame', percentile(frames, 0.5), 'ms', LIMITS.frameMs);
    const long = frames.filter((ms) => ms > 50).length / frames.length;
    check('scrolling 10,000 rows: above 50 ms', 'share', long, 'of frames', LIMITS.longFrames);
  } finally {
    await browser.close();
    await stop?.();
    report.print();
  }
  for (const line of broken) console.error(`over budget: ${line}`);
  if (broken.length > 0) process.exitCode = 1;
}

async function inRounds(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) values.push(await measure());
  return percentile(values, 0.5);
}

/** With the address of the form, by somebody who is signed in and whose phone has kept nothing. */
async function coldForm(browser: Browser): Promise<number> {
  const page = await open(browser, 'partner.malyn', true);
  await page.addInitScript(noteFirstShown, 'input[type=search]');
  await page.goto('/needs/new', { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: FORM }).waitFor();
  return shown(page);
}

/** From the personal link to the start page. */
async function personalLink(browser: Browser): Promise<number> {
  const own = person('partner.peremyshliany');
  const { id } = await own.get<{ id: string }>('/account');
  const { url } = await own.post<{ url: string }>(`/people/${id}/links`);
  const page = await open(browser, undefined, true);
  await page.addInitScript(noteFirstShown, 'a[href="/needs/new"]');
  await page.goto(new URL(url).pathname + new URL(url).hash, { waitUntil: 'commit' });
  await page.getByRole('link', { name: said('uk', 'start', 'sayWhatHelps') }).waitFor();
  return shown(page);
}

async function needForm(browser: Browser): Promise<number> {
  const page = await open(browser, 'partner.malyn');
  await page.goto('/needs/new');
  await page.getByRole('searchbox', { name: FORM }).waitFor();
  await page.evaluate(watchInteractions);
  await fillNeed(page, { search: 'генератор', item: /генератор/i, quantity: 2, title: 'Світло' });
  return slowest(page);
}

async function planner(browser: Browser): Promise<number> {
  const page = await open(browser, 'logistik.dortmund');
  await page.goto(`/convoys/${seen().scheduledConvoyId}`);
  const segments = page.getByRole('main').locator('button.segment--drive');
  await segments.first().waitFor();
  await page.evaluate(watchInteractions);
  for (const segment of (await segments.all()).slice(0, 5)) await segment.click();
  return slowest(page);
}

async function longList(browser: Browser): Promise<number> {
  const page = await openLongList(browser);
  await page.evaluate(watchInteractions);
  for (const head of (await page.getByRole('columnheader').getByRole('button').all()).slice(0, 3))
    await head.click();
  return slowest(page);
}

async function scrolling(browser: Browser): Promise<readonly number[]> {
  const page = await openLongList(browser);
  const frames = await page.evaluate(framesWhileScrolling);
  await page.context().close();
  return frames;
}

/** The list of pledges, whose address is answered here with one pledge of the demonstration 10,000 times. */
async function openLongList(browser: Browser): Promise<Page> {
  const page = await open(browser, 'amt.billerbeck');
  await page.route(/\/api\/pledges\?/, async (route) => {
    const answer = await route.fetch();
    const { items } = (await answer.json()) as { items: object[] };
    const many = Array.from({ length: ROWS }, (_, index) => ({
      ...items[index % items.length],
      id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      title: `Position ${index}`,
    }));
    await route.fulfill({ response: answer, json: { items: many, next: null } });
  });
  await page.goto('/pledges');
  await page.getByRole('cell', { name: 'Position 3', exact: true }).first().waitFor({ timeout: 60_000 });
  return page;
}

async function shown(page: Page): Promise<number> {
  const took = await page.evaluate(firstShown);
  await page.context().close();
  return took;
}

async function slowest(page: Page): Promise<number> {
  const took = await page.evaluate(slowestInteraction);
  await page.context().close();
  return took;
}

async function open(browser: Browser, who?: PersonName, isWeak = false): Promise<Page> {
  const isDesk = who === 'amt.billerbeck' || who === 'logistik.dortmund';
  const token = who && person(who).token;
  const look = browserOf(isDesk ? 'de-DE' : 'uk-UA', isDesk ? DESK : PHONE, origin(), token);
  const page = await (await browser.newContext({ ...look, serviceWorkers: 'block' })).newPage();
  if (!isWeak) return page;
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}
