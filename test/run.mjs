import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build, install, isBuilt, isInstalled, root } from '../apps/standalone/prepare.mjs';

/**
 * `npm test`: from a bare clone to the last line, which reads "12 passed, 0 failed, 0 skipped".
 * Arguments after `--` go to jest. Of stages that fail the first is told at the end.
 */

const began = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'poruch-run-'));
const report = join(folder, 'jest.json');
const notices = join(folder, 'notices');
const children = new Set();
const jestArguments = process.argv.slice(2);

class StageFailed extends Error {
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

const counts = { passed: 0, failed: 0, skipped: 0 };

for (const name of ['SIGINT', 'SIGTERM'])
  process.once(name, () => {
    endChildren();
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  });

try {
  await stages();
} catch (error) {
  endChildren();
  if (!(error instanceof StageFailed)) throw error;
  console.log(`\n${error.output.trimEnd()}\n\n✗ ${error.message}`);
  if (counts.failed === 0) counts.failed = 1;
  process.exitCode = 1;
} finally {
  for (const line of linesOf(notices)) console.log(`\n******** ${line} ********`);
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${seconds(began)} in all`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);

async function stages() {
  if (!isInstalled()) await stage('install', install);
  if (!isBuilt()) await stage('build', build);
  // One after the other: a browser that starves beside other tests fails by its clock alone.
  const work = [['tests', tests]];
  if (jestArguments.length === 0) work.push(['journeys in a browser', journeys]);
  const failures = [];
  for (const [name, run] of work) await stage(name, run).catch((failure) => failures.push(failure));
  if (failures.length > 0) throw failures[0];
}

/** Whatever needs no browser. */
async function tests() {
  const jest = [
    join('node_modules', 'jest', 'bin', 'jest.js'),
    '--json',
    `--outputFile=${report}`,
    ...jestArguments,
  ];
  const env = { ...process.env, PORUCH_TEST_NOTICES: notices };
  try {
    await command(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest], {
      env,
      live: 'stderr',
    });
  } finally {
    count(readJson(report));
  }
}

/** What people do in a real browser. The look of every page is `npm run test:web -- --project pages --project states`. */
async function journeys() {
  const results = join(folder, 'web.json');
  const env = { ...process.env, PORUCH_WEB_REPORT: results, PORUCH_TEST_NOTICES: notices };
  try {
    await command(process.execPath, [join('test', 'web', 'run.mjs'), '--project=journeys'], {
      env,
      live: 'stdout',
    });
  } finally {
    countJourneys(readJson(results)?.stats);
  }
}

/** Names what runs and how long it took. */
async function stage(name, work) {
  const start = performance.now();
  console.log(`▸ ${name} …`);
  try {
    await work();
  } catch (error) {
    throw new StageFailed(`${name} failed after ${seconds(start)}`, error.message);
  }
  console.log(`✓ ${name} in ${seconds(start)}`);
}

/** Runs a program to its end. `live` names the stream that shows its progress; of the rest only a failure is shown. */
function command(program, args, { env = process.env, live } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    let output = '';
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => {
        if (name === live) process.stderr.write(text);
        else output += text;
      });
    child.on('error', reject);
    child.on('close', (code) => {
      children.delete(child);
      if (code === 0) resolve();
      else reject(new Error(output));
    });
  });
}

function endChildren() {
  for (const child of children) child.kill('SIGTERM');
}

function count(result) {
  if (!result) return;
  counts.passed += result.numPassedTests;
  // A file that could not even be loaded holds no tests that could fail.
  counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  counts.skipped += result.numPendingTests + result.numTodoTests;
}

function countJourneys(stats) {
  if (!stats) return;
  counts.passed += stats.expected + stats.flaky;
  counts.failed += stats.unexpected;
  counts.skipped += stats.skipped;
  if (stats.flaky > 0) appendFileSync(notices, `AT THE SECOND TRY: ${stats.flaky} of the journeys\n`);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function linesOf(path) {
  try {
    return [...new Set(readFileSync(path, 'utf8').trim().split('\n'))];
  } catch {
    return [];
  }
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
