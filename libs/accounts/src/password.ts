import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id (the default algorithm): 19 MiB, two passes. About 18 ms of one core. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const MAX_CONCURRENT = 4;

let running = 0;
const waiting: (() => void)[] = [];

/** At most four at a time: a flood of sign-ins must not take the cores from everybody else. */
async function capped<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MAX_CONCURRENT) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => capped(() => hash(password, PARAMETERS));

/** Takes as long for an unknown person (no hash) as for a wrong password. */
export async function passwordMatches(stored: string | undefined, password: string): Promise<boolean> {
  const against = stored ?? (await nobody);
  const matches = await capped(() => verify(against, password).catch(() => false));
  return matches && stored !== undefined;
}

const nobody = hash('no such person', PARAMETERS);
