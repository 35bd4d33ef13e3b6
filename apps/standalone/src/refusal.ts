import { statfsSync } from 'node:fs';

/** One sentence that tells the person at the terminal what stands in the way and what helps. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Less than one segment of the database's log: on such a disk it cannot work, nor anybody write down why. */
const FULL_BELOW = 16 * 1024 * 1024;
/** PostgreSQL's code for a disk without room. */
const DISK_FULL = '53100';

/**
 * Why a start has failed: a full disk where there is one, whatever came of it. What ran into it may have found no
 * room to say so.
 */
export function reasonOf(error: unknown, folder: string): unknown {
  const { bavail, bsize } = statfsSync(folder);
  const full = (error as { code?: unknown }).code === DISK_FULL || bavail * bsize < FULL_BELOW;
  return full ? noSpaceIn(folder, error) : error;
}

/** The error of the system itself for a full disk. */
export const noSpaceIn = (folder: string, cause?: unknown): Error =>
  Object.assign(new Error('no space left on device', { cause }), { code: 'ENOSPC', path: folder });

/** The system's own error for a full disk, recognised in the words of another program. */
export function refusalIn(output: string, folder: string): Error | undefined {
  if (/no space left on device|disk quota exceeded/i.test(output)) return noSpaceIn(folder);
  if (/read-only file system/i.test(output))
    return Object.assign(new Error('read-only file system'), { code: 'EROFS', path: folder });
  if (/permission denied/i.test(output))
    return Object.assign(new Error('permission denied'), { code: 'EACCES', path: folder });
  if (/database files are incompatible with server/i.test(output))
    return new Refusal(
      `The database in ${folder} was made by another version of PostgreSQL; move that folder away to begin with an empty database.`,
    );
  return undefined;
}
