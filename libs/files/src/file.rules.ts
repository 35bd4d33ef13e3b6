export interface FileRules {
  /** What one organisation may store in all, pictures and files. */
  readonly quotaMegabytes: number;
}

export const FILE_RULES = Symbol('file rules');

/** `FILE_QUOTA_MB`, else our own choice. @throws Error naming a variable that is no such number. */
export function fileRules(env: NodeJS.ProcessEnv): FileRules {
  const quotaMegabytes = Number(env['FILE_QUOTA_MB'] ?? 2_000);
  if (!Number.isInteger(quotaMegabytes) || quotaMegabytes < 1 || quotaMegabytes > 1_000_000)
    throw new Error('FILE_QUOTA_MB must be a number of megabytes from 1 to 1000000.');
  return { quotaMegabytes };
}
