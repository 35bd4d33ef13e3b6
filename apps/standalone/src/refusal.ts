/** One sentence that tells the person at the terminal what stands in the way and what helps. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The system's own error for a full disk, recognised in the words of another program. */
export function refusalIn(output: string, folder: string): Error | undefined {
  if (/no space left on device|disk quota exceeded/i.test(output))
    return Object.assign(new Error('no space left on device'), { code: 'ENOSPC', path: folder });
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
