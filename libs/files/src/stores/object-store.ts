import { createHash } from 'node:crypto';
import { newId } from '#libs/kernel';

/**
 * Where bytes lie under a key. A store knows nothing of who may read them: the row that names the key decides that, by
 * row-level security. Keys are ours alone: a random id that is never used twice, and the digest of the content.
 */
export interface ObjectStore {
  /** When it returns, the bytes outlast a crash. The same again changes nothing. */
  put(key: string, content: Buffer): Promise<void>;
  /** Nothing where there is no such object. */
  get(key: string): Promise<Buffer | undefined>;
  exists(key: string): Promise<boolean>;
  /** What is gone already is gone. */
  delete(key: string): Promise<void>;
}

const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-([0-9a-f]{64})$/;

export const keyFor = (content: Buffer): string => `${newId()}-${digestOf(content)}`;

/** Whether these are the bytes that were kept under the key. */
export const isContentOf = (key: string, content: Buffer): boolean =>
  KEY.exec(key)?.[1] === digestOf(content);

/**
 * Its place in every store, alike in all, so that a store is moved by copying it: `ab/<key>` by the digest.
 * @throws TypeError for anything that is no key.
 */
export function placeOf(key: string): string {
  const digest = KEY.exec(key)?.[1];
  if (digest === undefined) throw new TypeError('This is no key of a stored file.');
  return `${digest.slice(0, 2)}/${key}`;
}

const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
