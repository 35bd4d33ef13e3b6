import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MINUTES = 60_000;

/**
 * The program of a Chromium that runs: the one on PATH, else one that is installed by the package manager or by
 * Playwright. Undefined where none can be had.
 */
export function browser() {
  return onPath() ?? ofPlaywright() ?? fromThePackageManager() ?? downloadedByPlaywright();
}

/** What every launch asks for: no sandbox of its own where we are root, and nothing sent to its maker. */
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES) {
      const file = join(folder, name);
      if (existsSync(file) && runs(file, ['--version'], MINUTES)) return file;
    }
  return undefined;
}

function ofPlaywright() {
  const file = chromium.executablePath();
  return existsSync(file) && runs(file, ['--version'], MINUTES) ? file : undefined;
}

function fromThePackageManager() {
  if (process.getuid?.() !== 0) return undefined;
  if (!runs('apt-get', ['update'], 2 * MINUTES)) return undefined;
  if (!runs('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 5 * MINUTES))
    return undefined;
  return onPath();
}

function downloadedByPlaywright() {
  const program = join('node_modules', '@playwright', 'test', 'cli.js');
  const installed = runs(process.execPath, [program, 'install', 'chromium'], 5 * MINUTES);
  return installed ? ofPlaywright() : undefined;
}

function runs(program, args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, timeout, stdio: 'ignore' }).status === 0;
}
