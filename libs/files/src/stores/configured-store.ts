import { resolve } from 'node:path';
import { DiskStore } from './disk-store.js';
import type { ObjectStore } from './object-store.js';
import { type S3Place, S3Store } from './s3-store.js';

export const OBJECT_STORE = Symbol('object store');

/**
 * `FILE_FOLDER` or `FILE_S3_URL`; with neither, files stay in the rows of the database.
 * @throws Error naming what is wrong with them, and never the credentials.
 */
export function configuredStore(env: NodeJS.ProcessEnv): ObjectStore | null {
  const { FILE_FOLDER: folder, FILE_S3_URL: address } = env;
  if (folder && address) throw new Error('Set FILE_FOLDER or FILE_S3_URL, not both.');
  if (address) return new S3Store(s3Place(address));
  return folder ? new DiskStore(resolve(folder)) : null;
}

const WANTED =
  'FILE_S3_URL must look like https://KEY:SECRET@storage.example.org/bucket/folder?region=eu-central-1';

function s3Place(address: string): S3Place {
  if (!URL.canParse(address)) throw new Error(WANTED);
  const { protocol, host, username, password, pathname, searchParams } = new URL(address);
  const region = searchParams.get('region') ?? '';
  const isPlace =
    /^https?:$/.test(protocol) &&
    /^(?:\/[A-Za-z0-9._-]+)+\/?$/.test(pathname) &&
    [username, password, region].every((part) => part !== '');
  if (!isPlace) throw new Error(WANTED);
  return {
    url: new URL(`${protocol}//${host}${pathname.replace(/\/?$/, '/')}`),
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    region,
  };
}
