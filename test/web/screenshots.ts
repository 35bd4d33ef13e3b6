import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { LAUNCH_ARGUMENTS } from './browser.mjs';
import { fullHeight } from './in-page.js';
import { browserOf, DESK, PHONE } from './people.js';
import { type Place, PLACES } from './places.js';
import setUp from './set-up.js';
import { putInto, STATES, type State } from './states.js';
import { origin, person, seen } from './system.js';

/**
 * `npm run screenshots -- [--only <part of a place's name>] [--states full,empty] [--languages uk]`: every page and
 * state at both widths in three languages, into `.screenshots/`; the names of the files tell what they show.
 */

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.screenshots');
const LOCALES = { uk: 'uk-UA', de: 'de-DE', en: 'en-GB' } as const;
const AT_ONCE = 2;
const PATIENCE_MS = 20_000;
const HIGHEST = 6_000;

interface Picture {
  readonly place: Place;
  readonly state: State;
  readonly language: keyof typeof LOCALES;
  readonly viewport: typeof PHONE | typeof DESK;
}

const { values: wished } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    states: { type: 'string', default: STATES.join(',') },
    languages: { type: 'string', default: Object.keys(LOCALES).join(',') },
  },
});

const fileOf = ({ place, state, language, viewport }: Picture): string =>
  join(FOLDER, `${place.name}.${state}.${language}.${viewport.width}.png`);

function pictures(): Picture[] {
  const states = STATES.filter((state) => wished.states.split(',').includes(state));
  const languages = (['uk', 'de', 'en'] as const).filter((one) => wished.languages.split(',').includes(one));
  return PLACES.filter(({ name }) => name.includes(wished.only)).flatMap((place) =>
    states.flatMap((state) =>
      languages.flatMap((language) =>
        [DESK, PHONE].map((viewport) => ({ place, state, language, viewport })),
      ),
    ),
  );
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { place, state, language, viewport } = picture;
  const token = place.who && person(place.who).token;
  const context = await browser.newContext(browserOf(LOCALES[language], viewport, origin(), token));
  try {
    const page = await context.newPage();
    await putInto(page, state);
    await page.goto(place.address(seen()));
    if (state !== 'loading') await settled(page);
    // A screen as high as the page, so that what stands at its edges does so in the picture.
    const height = Math.min(Math.max(await page.evaluate(fullHeight), viewport.height), HIGHEST);
    await page.setViewportSize({ width: viewport.width, height });
    await page.screenshot({ path: fileOf(picture), animations: 'disabled' });
  } finally {
    await context.close();
  }
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: PATIENCE_MS });
  await page.locator('.skeleton').first().waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

const stop = await setUp();
const browser = await chromium.launch({ executablePath: process.env.PORUCH_BROWSER, args: LAUNCH_ARGUMENTS });
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const waiting = pictures().values();
  const failed: string[] = [];
  const one = async (): Promise<void> => {
    for (const picture of waiting) {
      const file = relative(ROOT, fileOf(picture));
      const done = await take(browser, picture).then(
        () => true,
        (error: unknown) => failed.push(`${file}: ${String(error).split('\n')[0]}`) === 0,
      );
      if (done) console.log(file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  for (const line of failed) console.error(`not taken: ${line}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await stop?.();
}
