import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, isBuilt, isInstalled, root } from '../../apps/standalone/prepare.mjs';
import { makeRunFolder, removeAbandonedRunFolders, removeRunFolder } from '../support/run-folder.mjs';

/**
 * `npm run bench -- <name> [--json] [--seconds <n>]`: installs and builds what is missing, then runs the benchmark
 * from its TypeScript source. Its servers work in a folder of this run alone, which goes with it however it ends.
 */
removeAbandonedRunFolders();
if (!isInstalled()) await install();
if (!isBuilt()) await build();
const folder = makeRunFolder();
const loader = new URL('../support/typescript.mjs', import.meta.url).href;
const program = join(import.meta.dirname, 'benchmarks.ts');
const child = spawn(
  process.execPath,
  ['--conditions=source', '--import', loader, program, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PORUCH_TEST_FOLDER: folder } },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  removeRunFolder(folder);
  process.exitCode = code ?? 1;
});
