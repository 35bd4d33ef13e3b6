import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGUMENTS } from './browser.mjs';

const PAGES = ['every-page.web.ts', 'screen-reader.web.ts'];
/** Every page empty, loading, failing, offline and full of long words: too long for each change. */
const STATES = /says what is going on/;
const TASKS = [
  'division',
  'answers',
  'arrival',
  'consignment',
  'fleet',
  'floor',
  'handover-link',
  'hours',
  'need-to-offer',
  'new-need',
  'official',
  'planner',
  'release',
  'scanning',
  'suspended',
  'tables',
  'unmet',
].map((name) => `${name}.web.ts`);
const report = process.env.PORUCH_WEB_REPORT;

/**
 * Journeys of people (in every `npm test`), single tasks on a page or two, the qualities of every page and its states; all
 * of them use one system, started by `set-up.ts`.
 */
export default defineConfig({
  testDir: import.meta.dirname,
  projects: [
    { name: 'journeys', testMatch: '*.web.ts', testIgnore: [...PAGES, ...TASKS], workers: 1 },
    { name: 'tasks', testMatch: TASKS, workers: 1 },
    { name: 'pages', testMatch: PAGES, grepInvert: STATES },
    { name: 'states', testMatch: PAGES, grep: STATES },
  ],
  globalSetup: join(import.meta.dirname, 'set-up.ts'),
  outputDir: join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'web'),
  fullyParallel: false,
  // Only tests that change nothing run beside each other.
  workers: 2,
  // What passes at the second try alone is told at the end of the run.
  retries: 1,
  forbidOnly: true,
  // Long enough for a machine that does much else: what takes longer than a person waits shows in the budgets.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    browserName: 'chromium',
    headless: true,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: { executablePath: process.env.PORUCH_BROWSER, args: LAUNCH_ARGUMENTS },
  },
});
