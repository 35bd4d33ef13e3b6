import { spawn, type ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file system in memory, small enough to be filled without harm to the machine. */
export interface SmallDisk {
  /** Its root, for programs that are started with `command`. */
  readonly folder: string;
  /** What runs a program so that it sees the disk: to be put before its name. */
  readonly command: readonly string[];
  /** Leaves not a byte. */
  fill(): void;
  /** Gives back what `fill` took. */
  empty(): void;
  /** The processes that see the disk. */
  users(): string[];
  /** Ends it; nothing may use it any more. */
  remove(): void;
}

const SIZE = 'size=330m';
/** One block of a tmpfs. */
const BLOCK = 4096;

/**
 * Mounted at `folder` in a namespace of its own, which ends with this process: nothing stays behind, however it ends.
 * An ordinary account needs Linux's leave to make one. Where it has not, this says loudly that the tests did not
 * run, and answers undefined.
 */
export async function smallDisk(folder: string): Promise<SmallDisk | undefined> {
  const root = process.getuid?.() === 0;
  mkdirSync(folder, { recursive: true });
  const mount = `mount -t tmpfs -o ${SIZE} tmpfs "$0" && echo ready && exec cat`;
  const kinds = root ? ['--mount'] : ['--user', '--mount'];
  const holder = spawn(
    'unshare',
    [...kinds, ...(root ? [] : ['--map-root-user']), 'sh', '-c', mount, folder],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  if (!(await isReady(holder))) return tellThatNoneCanBeHad();
  const enter = ['nsenter', `--target=${holder.pid}`, ...kinds, '--preserve-credentials', '--'];
  // Inside it is root, which PostgreSQL refuses: back to the account itself.
  const account = [`--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`];
  return {
    folder,
    command: root ? enter : [...enter, 'unshare', '--user', ...account, '--'],
    ...filling(`/proc/${holder.pid}/root${folder}`),
    users: () => processesBeside(holder.pid ?? 0),
    remove: () => void holder.kill('SIGKILL'),
  };
}

/** The other processes in the namespace of this one. */
function processesBeside(holder: number): string[] {
  const namespace = (pid: string | number): string => readlinkSync(`/proc/${pid}/ns/mnt`);
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && Number(pid) !== holder && namespace(pid) === namespace(holder);
    } catch {
      return false;
    }
  });
}

function filling(folder: string): Pick<SmallDisk, 'fill' | 'empty'> {
  const filler = join(folder, 'filler');
  return {
    fill: () => {
      const file = openSync(filler, 'a');
      for (const size of [256 * BLOCK, BLOCK]) writeUntilFull(file, Buffer.alloc(size));
      closeSync(file);
    },
    empty: () => rmSync(filler, { force: true }),
  };
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    // A write that finds less room than it needs is cut short; the next one fails.
    while (writeSync(file, block) > 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.stdout?.on('data', (text: Buffer) => resolve(String(text).includes('ready')));
    child.on('error', () => resolve(false));
    child.on('exit', () => resolve(false));
  });
}

function tellThatNoneCanBeHad(): undefined {
  const line = 'NOT RUN: the tests on a full disk; this account may not mount a file system in memory';
  console.warn(`\n******** ${line} ********\n`);
  const notices = process.env.PORUCH_TEST_NOTICES;
  if (notices) appendFileSync(notices, `${line}\n`);
  return undefined;
}
