import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from './lock.mjs';
import { build, install, isBuilt, isInstalled, root } from './prepare.mjs';

/** Everything that `npm start` needs before the first package is installed: Node's own modules alone. */

const dataFolder = resolve(process.env.PORUCH_DATA_DIR || join(root, '.data'));
const stopping = new AbortController();
let running = false;
let lock;

/** A sentence that is already plain. */
class Refusal extends Error {
  name = 'Refusal';
}

refuseOldNode();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
// Whoever started us may be killed outright: npm then passes on no signal, and nobody is left to read us.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stop(), 500).unref();
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  await start();
  process.exitCode = 0;
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${explain(error)}`);
    if (process.env.PORUCH_DEBUG) console.error(error);
    process.exitCode = 1;
  }
} finally {
  lock?.release();
}
process.exit();

async function start() {
  mkdirSync(dataFolder, { recursive: true });
  lock = await takeLock(dataFolder);
  if (lock.holder) {
    const { pid, url } = lock.holder;
    lock = undefined;
    throw new Refusal(
      url
        ? `Poruch already runs on this data at ${url} (process ${pid}); open that address, or stop it first.`
        : `Poruch is already being started on this data (process ${pid}); wait for it, or stop it first.`,
    );
  }
  if (!isInstalled()) {
    console.log('Installing (a minute or two, once) …');
    await install();
  }
  if (!isBuilt()) {
    console.log('Building …');
    await build();
  }
  const { run } = await import('../../dist/apps/standalone/src/main.js');
  running = true;
  await run({
    dist: join(root, 'dist'),
    dataFolder,
    signal: stopping.signal,
    print: (line) => console.log(line),
    record: (note) => lock.record(note),
  });
}

function stop() {
  stopping.abort();
  if (running) return;
  // Nothing runs yet but an installation or a build, which ends with us.
  lock?.release?.();
  process.exit(0);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Poruch needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

function explain(error) {
  // The lock is only the first file that is written there.
  const where = error.path?.startsWith(join(dataFolder, 'lock')) ? dataFolder : (error.path ?? dataFolder);
  // npm and the compiler say it in words of their own, of the folder in which they write.
  if (!error.code && /ENOSPC|EDQUOT|no space left on device/i.test(error.message))
    return `The disk that holds ${root} is full; make room (installing and building need 1 GB) and start again.`;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk that holds ${dataFolder} is full; make room (a first start needs 250 MB) and start again.`;
    case 'EACCES':
    case 'EPERM':
      return `This account may not read and write ${where}; start as the account that owns it, or name another folder with PORUCH_DATA_DIR.`;
    case 'EROFS':
      return `${where} is on a file system that is read-only; name another folder with PORUCH_DATA_DIR.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `${where} stands where the data folder should be but is not a folder; move it away, or name another folder with PORUCH_DATA_DIR.`;
    default:
      return error.name === 'Refusal' ? error.message : `Poruch could not start: ${error.message}`;
  }
}
