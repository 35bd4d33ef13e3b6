import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isRunning, self } from './processes.mjs';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..', '..');

const WEB = 'apps/web';
const SERVER_SOURCES = ['apps', 'libs', 'migrations', '.swcrc', 'package.json'];
const WEB_SOURCES = [WEB, 'package-lock.json'];

/** True when everything that package-lock.json asks for lies in node_modules in that version. */
export function isInstalled(folder = root) {
  const wanted = packages(join(folder, 'package-lock.json'));
  const present = packages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional, peer }]) => {
    if (path === '' || link) return true;
    const found = present[path];
    // What belongs to another platform is left out by npm.
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

function packages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Installs what package-lock.json names. */
export async function install(folder = root) {
  let result = await npm(folder, 'ci');
  // npm ci insists on an entry for every platform's optional package, even where a registry has none.
  if (result.code !== 0 && result.output.includes('EUSAGE'))
    result = await npm(folder, 'install', '--no-save');
  if (result.code !== 0) throw new Error(`npm could not install:\n${result.output}`);
}

function npm(folder, ...command) {
  // The build needs the development packages even where the environment says "production".
  const args = [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], folder)
    : run('npm', args, folder);
}

/** Digests of every source that ends up in dist; the same sources give the same digests anywhere. */
function digests(folder) {
  return {
    server: digestOf(folder, SERVER_SOURCES, (path) => !path.startsWith(`${WEB}/`)),
    web: digestOf(folder, WEB_SOURCES, () => true),
  };
}

function digestOf(folder, sources, belongs) {
  const hash = createHash('sha256');
  for (const path of sources
    .flatMap((source) => filesUnder(folder, source))
    .filter(belongs)
    .sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  return hash.digest('hex');
}

function filesUnder(folder, path) {
  const full = join(folder, path);
  const kind = statSync(full, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return readdirSync(full).flatMap((name) => filesUnder(folder, `${path}/${name}`));
  return kind?.isFile() && !/\.(spec|e2e)\.ts$/.test(path) ? [path] : [];
}

/** True when dist was built from exactly the sources that are there now. */
export function isBuilt(folder = root) {
  const now = digests(folder);
  const built = builtFrom(folder);
  return built.server === now.server && built.web === now.web;
}

function builtFrom(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'dist', '.sources'), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Builds dist beside the old one and swaps them at the end, so that programs that run from dist never
 * see half of it, and two builds at once do not disturb each other.
 */
export async function build(folder = root) {
  const now = digests(folder);
  removeAbandoned(folder);
  const next = `dist-${process.pid}`;
  const swc = join(folder, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const inputs = ['apps', 'libs', 'migrations'].filter((source) => existsSync(join(folder, source)));
  const args = [...inputs, '--out-dir', next, '--copy-files', '--quiet', '--ignore', 'apps/web/**'];
  writeFileSync(join(folder, `${next}.owner`), JSON.stringify(self()));
  try {
    const { code, output } = await run(process.execPath, [swc, ...args], folder);
    if (code !== 0) throw new Error(`The build failed:\n${output}`);
    const web = join(folder, next, 'web');
    if (builtFrom(folder).web === now.web) cpSync(join(folder, 'dist', 'web'), web, { recursive: true });
    else await buildWeb(folder, web);
    writeFileSync(join(folder, next, '.sources'), JSON.stringify(now));
    swap(join(folder, 'dist'), join(folder, next), join(folder, `${next}.old`));
  } finally {
    for (const name of [next, `${next}.old`, `${next}.owner`])
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

async function buildWeb(folder, target) {
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', WEB, '--outDir', target, '--emptyOutDir', '--logLevel', 'warn'];
  // What people use, also where a test or somebody's environment asks for the build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await run(process.execPath, args, folder, env);
  if (code !== 0) throw new Error(`The build of the web app failed:\n${output}`);
}

function swap(current, next, old) {
  for (;;) {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(current)) renameSync(current, old);
    try {
      return renameSync(next, current);
    } catch (error) {
      // Another build put its result there in this instant.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    }
  }
}

/** Removes what builds that were killed left behind. */
function removeAbandoned(folder) {
  for (const name of readdirSync(folder).filter((entry) => /^dist-\d+\.owner$/.test(entry))) {
    if (isRunning(JSON.parse(readFileSync(join(folder, name), 'utf8')))) continue;
    const base = join(folder, name.replace(/\.owner$/, ''));
    for (const path of [base, `${base}.old`, `${base}.owner`]) rmSync(path, { recursive: true, force: true });
  }
}

/** Runs a program to its end and keeps what it said. */
export function run(command, args, cwd, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, output });
    });
  });
}
