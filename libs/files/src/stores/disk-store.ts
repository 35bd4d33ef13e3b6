import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ObjectStore, placeOf } from './object-store.js';

const DAY_MS = 86_400_000;

/** Files in a folder that every api and every worker sees under the same path. */
export class DiskStore implements ObjectStore {
  private readonly unfinished: string;

  /** @throws Error where the folder cannot be written. */
  constructor(private readonly folder: string) {
    this.unfinished = join(folder, 'unfinished');
    try {
      mkdirSync(this.unfinished, { recursive: true, mode: 0o700 });
      accessSync(this.unfinished, constants.W_OK);
    } catch (error) {
      throw new Error(`FILE_FOLDER ${folder} cannot be written.`, { cause: error });
    }
    this.sweep();
  }

  /** Written beside its place and renamed: under its key there is all of it or nothing. */
  async put(key: string, content: Buffer): Promise<void> {
    const path = this.pathOf(key);
    const part = join(this.unfinished, randomUUID());
    try {
      const file = await open(part, 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    for (const folder of [dirname(path), this.folder]) await settled(folder);
  }

  get(key: string): Promise<Buffer | undefined> {
    return readFile(this.pathOf(key)).catch(unlessMissing(undefined));
  }

  exists(key: string): Promise<boolean> {
    return access(this.pathOf(key), constants.R_OK).then(() => true, unlessMissing(false));
  }

  delete(key: string): Promise<void> {
    return rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    return join(this.folder, placeOf(key));
  }

  /** What a program left behind that ended while it wrote. */
  private sweep(): void {
    for (const name of readdirSync(this.unfinished)) {
      const path = join(this.unfinished, name);
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - written > DAY_MS) rmSync(path, { force: true });
    }
  }
}

/** The name of a file outlasts a crash once its folder is written. */
async function settled(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const unlessMissing =
  <T>(instead: T) =>
  (error: unknown): T => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return instead;
    throw error;
  };
