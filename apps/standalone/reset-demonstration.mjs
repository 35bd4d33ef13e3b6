import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from './lock.mjs';
import { root } from './prepare.mjs';

/**
 * `npm run demo:reset`: the next `npm start` begins with a fresh demonstration. Passwords stay, everything that was
 * entered goes. Only for the embedded database; a database of one's own is never emptied.
 */
const dataFolder = resolve(process.env.PORUCH_DATA_DIR || join(root, '.data'));

if (process.env.DATABASE_URL)
  refuse('DATABASE_URL names a database of your own; the demonstration is reset in the embedded one only.');
if (!existsSync(dataFolder))
  refuse(`There is nothing to reset in ${dataFolder}; \`npm start\` makes a fresh demonstration.`);
const lock = await takeLock(dataFolder);
if (lock.holder) refuse(`Poruch runs on this data (process ${lock.holder.pid}); stop it first.`);
for (const name of ['postgres', 'files', 'demonstration-loaded'])
  rmSync(join(dataFolder, name), { recursive: true, force: true });
lock.release();
console.log('The demonstration is gone; `npm start` loads a fresh one.');

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
