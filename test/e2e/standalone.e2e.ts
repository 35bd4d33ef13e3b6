import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataFolder, refusal } from '../support/data-folder.js';

const onLinux = process.platform === 'linux' ? it : it.skip;
let data: DataFolder;

beforeEach(async () => {
  data = await DataFolder.fresh();
});

afterEach(() => data.stop());

describe('npm start', () => {
  onLinux('serves, tells how to sign in, and stops without leaving a process', async () => {
    const first = data.start();
    await data.up(first);
    expect(await data.status('/healthz')).toBe(200);
    expect(await data.status('/readyz')).toBe(200);
    for (const name of [
      'partner.malyn@example.org',
      'amt.billerbeck@example.org',
      'logistik.dortmund@example.org',
    ])
      expect(first.output()).toContain(name);
    const { password } = JSON.parse(readFileSync(join(data.path, 'sign-in.json'), 'utf8')) as {
      password: string;
    };
    expect(first.output()).toContain(password);
    expect(data.leftovers().length).toBeGreaterThan(3);
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(data.leftovers()).toEqual([]);
  });

  onLinux('starts again after its launcher, its api and its database were killed', async () => {
    const first = data.start();
    await data.up(first);
    const second = data.start();
    expect(await refusal(second)).toContain(
      `Poruch already runs on this data at http://localhost:${data.port}`,
    );
    first.process.kill('SIGKILL');
    await first.ended;
    const third = data.start();
    await data.up(third);
    expect(await data.status('/readyz')).toBe(200);
    const database = Number(
      readFileSync(join(data.path, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(database, 'SIGKILL');
    while (!third.output().includes('PostgreSQL is back')) await pause(50);
    while ((await data.status('/readyz').catch(() => 0)) !== 200) await pause(50);
    third.process.kill('SIGINT');
    expect(await third.ended).toBe(0);
    expect(data.leftovers()).toEqual([]);
  });

  it('says in one sentence that the port is taken', async () => {
    const other: Server = createServer();
    await new Promise<void>((done) => other.listen(data.port, '127.0.0.1', done));
    expect(await refusal(data.start())).toMatch(`Port ${data.port} is in use by another program`);
    await new Promise((done) => other.close(done));
  });

  it('says in one sentence that the data folder is a file', async () => {
    writeFileSync(data.path, '');
    expect(await refusal(data.start())).toContain(`${data.path} stands where the data folder should be`);
  });

  it('says in one sentence that something else stands where the database should be', async () => {
    mkdirSync(data.path);
    writeFileSync(join(data.path, 'postgres'), '');
    expect(await refusal(data.start())).toContain(
      `${join(data.path, 'postgres')} stands where the data folder should be but is not a folder`,
    );
  });

  it('says in one sentence that it may not read what lies in the data folder', async () => {
    mkdirSync(data.path);
    const secret = join(data.path, 'passwords.json');
    writeFileSync(secret, '{}', { mode: 0 });
    const account = someAccount();
    if (account.uid !== undefined && account.gid !== undefined) {
      for (const folder of [process.env.PORUCH_TEST_FOLDER ?? '', join(data.path, '..')]) passable(folder);
      chownSync(data.path, account.uid, account.gid);
    }
    expect(await refusal(data.start(account))).toContain(`This account may not read and write ${secret}`);
  });

  it('says in one sentence that it may not use the data folder', async () => {
    mkdirSync(data.path);
    const account = someAccount();
    if (account.uid === undefined) chmodSync(data.path, 0);
    else for (const folder of [process.env.PORUCH_TEST_FOLDER ?? '', join(data.path, '..')]) passable(folder);
    expect(await refusal(data.start(account))).toContain(`This account may not read and write ${data.path}`);
    chmodSync(data.path, 0o700);
  });
});

/** Root may do everything, so for root somebody else has to try. */
function someAccount(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
}

function passable(folder: string): void {
  if (!existsSync(folder)) return;
  chownSync(folder, 0, 0);
  chmodSync(folder, 0o711);
}
