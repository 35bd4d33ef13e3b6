import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, isBuilt, isInstalled, root } from '../../apps/standalone/prepare.mjs';
import { makeRunFolder, removeAbandonedRunFolders, removeRunFolder } from '../support/run-folder.mjs';

/**
 * The journeys in a real browser, on a system of their own: `node test/web/run.mjs [arguments of Playwright]`.
 * PORUCH_WEB_REPORT names a file for the results as JSON, PORUCH_TEST_NOTICES one for what did not run.
 * `node test/web/run.mjs screenshots` takes pictures instead.
 */
const NOT_RUN = 'NOT RUN: the journeys in a browser; no Chromium is on PATH and none could be installed';

removeAbandonedRunFolders();
if (!isInstalled()) await install();
if (!isBuilt()) await build();
const { browser } = await import('./browser.mjs');
const program = browser();
if (program) run(program);
else tellThatNothingRan();

function run(program) {
  const folder = makeRunFolder();
  const child = spawn(process.execPath, commandLine(process.argv.slice(2)), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PORUCH_TEST_FOLDER: folder, PORUCH_BROWSER: program },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    removeRunFolder(folder);
    process.exitCode = code ?? 1;
  });
}

function commandLine([what, ...rest]) {
  if (what === 'screenshots') {
    const loader = new URL('../support/typescript.mjs', import.meta.url).href;
    return ['--conditions=source', '--import', loader, join(import.meta.dirname, 'screenshots.ts'), ...rest];
  }
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = join(import.meta.dirname, 'playwright.config.ts');
  return [playwright, 'test', '--config', config, ...(what ? [what, ...rest] : [])];
}

function tellThatNothingRan() {
  console.error(`\n******** ${NOT_RUN} ********\n`);
  const notices = process.env.PORUCH_TEST_NOTICES;
  if (notices) appendFileSync(notices, `${NOT_RUN}\n`);
}
