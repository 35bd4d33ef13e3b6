import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGUMENTS } from './browser.mjs';

const PAGES = ['every-page.web.ts', 'screen-reader.web.ts'];
const TASKS = ['answers', 'arrival', 'consignment', 'need-to-offer', 'planner', 'release'].map(
  (name) => `${name}.web.ts`,
);
const report = process.env.PORUCH_WEB_REPORT;

/**
 * Journeys of people (in every `npm test`), single tasks on a page or two, and the qualities of every page; all of
 * them use one system, started by `set-up.ts`.
 */
export default defineConfig({
  testDir: import.meta.dirname,
  projects: [
    { name: 'journeys', testMatch: '*.web.ts', testIgnore: [...PAGES, ...TASKS] },
    { name: 'tasks', testMatch: TASKS },
    { name: 'pages', testMatch: PAGES },
  ],
  globalSetup: join(import.meta.dirname, 'set-up.ts'),
  outputDir: join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'web'),
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    browserName: 'chromium',
    headless: true,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: { executablePath: process.env.PORUCH_BROWSER, args: LAUNCH_ARGUMENTS },
  },
});
