import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../apps/standalone/src/postgres.js';
import { DataFolder, refusal, said } from '../support/data-folder.js';
import { smallDisk } from '../support/small-disk.js';

jest.setTimeout(240_000);

const disk = await smallDisk(mkdtempSync(join(process.env.PORUCH_TEST_FOLDER ?? tmpdir(), 'disk-')));
const onSmallDisk = disk ? it : it.skip;
let data: DataFolder | undefined;

afterEach(() => data?.stop());
afterAll(() => disk?.remove());

/** The tests build on each other as the days of one installation do. */
describe('npm start on a full disk', () => {
  const command = disk?.command ?? [];
  const sentence = (): string => `The disk that holds ${data?.path} is full; make room`;

  async function startOn(folder: string): Promise<DataFolder> {
    return (data = new DataFolder(join(folder, 'data'), await freePort()));
  }

  async function comesUp(on: DataFolder): Promise<void> {
    const start = on.start({ command });
    await on.up(start);
    expect(await on.status('/readyz')).toBe(200);
    expect(disk!.users().length).toBeGreaterThan(3);
    start.process.kill('SIGTERM');
    expect(await start.ended).toBe(0);
  }

  onSmallDisk(
    'says so in one sentence before and in the middle of the first start, and later starts well',
    async () => {
      const on = await startOn(disk!.folder);
      disk!.fill();
      expect(await refusal(on.start({ command }))).toContain(sentence());
      disk!.empty();
      for (const step of [
        'Starting the database',
        'Bringing the database up to date',
        'Loading the demonstration',
      ]) {
        const start = on.start({ command });
        await said(start, step);
        disk!.fill();
        expect(await refusal(start)).toContain(sentence());
        expect(disk!.users()).toEqual([]);
        disk!.empty();
      }
      await comesUp(on);
    },
  );

  onSmallDisk('says so in one sentence at a later start, and starts well with room', async () => {
    const on = await startOn(disk!.folder);
    disk!.fill();
    expect(await refusal(on.start({ command }))).toContain(sentence());
    expect(disk!.users()).toEqual([]);
    disk!.empty();
    await comesUp(on);
  });
});
