import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { configuredStore } from './configured-store.js';
import { DiskStore } from './disk-store.js';
import { isContentOf, keyFor, type ObjectStore, placeOf } from './object-store.js';
import { type SampleS3, startSampleS3 } from '../../../../test/support/sample-s3.js';

let s3: SampleS3;
let folder: string;

beforeAll(async () => {
  s3 = await startSampleS3();
  folder = mkdtempSync(join(tmpdir(), 'poruch-store-'));
});
afterAll(async () => {
  await s3?.close();
  rmSync(folder, { recursive: true, force: true });
});

const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('a key', () => {
  it('is used once, and says which bytes belong to it', () => {
    const content = Buffer.from('Їжак');
    const [one, other] = [keyFor(content), keyFor(content)];
    expect(one).not.toBe(other);
    expect(isContentOf(one, content)).toBe(true);
    expect(isContentOf(one, Buffer.from('Їжак.'))).toBe(false);
  });

  it.each(['../../etc/passwd', '', 'a/b', `${keyFor(Buffer.of())}/..`, `\n${keyFor(Buffer.of())}`])(
    'is nothing that anybody could type: %j',
    (key) => {
      expect(() => placeOf(key)).toThrow('This is no key of a stored file.');
    },
  );
});

describe.each(['disk', 's3'])('a store on %s', (kind) => {
  const content = Buffer.from([0, 255, 10, 13, 0x25, 0x50]);
  let store: ObjectStore;
  beforeAll(() => {
    store = configuredStore(kind === 'disk' ? { FILE_FOLDER: folder } : { FILE_S3_URL: s3.address })!;
  });

  it('gives back what was put, as often as it is asked', async () => {
    const key = keyFor(content);
    expect(await store.exists(key)).toBe(false);
    expect(await store.get(key)).toBeUndefined();
    await store.put(key, content);
    await store.put(key, content);
    expect(await store.exists(key)).toBe(true);
    expect(await store.get(key)).toEqual(content);
    await store.delete(key);
    await store.delete(key);
    expect(await store.exists(key)).toBe(false);
    expect(await store.get(key)).toBeUndefined();
  });

  it('keeps an empty file as an empty file, and a large one whole', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(5_000_000, 7)]) {
      const key = keyFor(bytes);
      await store.put(key, bytes);
      expect((await store.get(key))?.equals(bytes)).toBe(true);
    }
  });

  it('takes nothing for a key that is none', async () => {
    const before = files();
    for (const call of [
      () => store.put('../out', content),
      () => store.get('../out'),
      () => store.exists('../out'),
      () => store.delete('../out'),
    ])
      await expect(async () => call()).rejects.toThrow('This is no key of a stored file.');
    expect(files()).toEqual(before);
  });
});

describe('a folder', () => {
  it('holds nothing that is not finished, and nobody else may read it', async () => {
    const store = new DiskStore(folder);
    const key = keyFor(Buffer.from('geheim'));
    await store.put(key, Buffer.from('geheim'));
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
    expect(statSync(join(folder, placeOf(key))).mode & 0o077).toBe(0);
  });

  it('is cleared of what an ended program left behind, once nobody can be writing it any more', () => {
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder, 'unfinished', name));
    for (const path of [old!, fresh!]) writeFileSync(path, 'half');
    utimesSync(old!, new Date(0), new Date(0));
    new DiskStore(folder);
    expect(readdirSync(join(folder, 'unfinished'))).toEqual(['fresh']);
    rmSync(fresh!);
  });

  it('that cannot be written is refused at the start, by its name', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => configuredStore({ FILE_FOLDER: join(folder, 'file') })).toThrow(/^FILE_FOLDER .*file/);
  });
});

describe('a bucket', () => {
  afterEach(() => {
    s3.busy = 0;
  });
  const storeAt = (address: string) => configuredStore({ FILE_S3_URL: address })!;
  const content = Buffer.from('Паспорт');

  it('is asked again while it is busy, and holds each object at its place', async () => {
    const key = keyFor(content);
    s3.busy = 2;
    await storeAt(s3.address).put(key, content);
    expect([...s3.objects.keys()]).toContain(`/poruch-files/papers/${placeOf(key)}`);
  });

  it('that refuses says so, and nothing of the credentials', async () => {
    const wrong = storeAt(s3.address.replace('EXAMPLEKEY:', 'EXAMPLEKEY:x'));
    const refusal = await wrong.put(keyFor(content), content).catch((error: Error) => error);
    expect(String(refusal)).toBe('Error: The file storage answered PUT with 403 SignatureDoesNotMatch');
    s3.busy = 9;
    await expect(storeAt(s3.address).get(keyFor(content))).rejects.toThrow(
      'The file storage answered GET with 503 SlowDown',
    );
  });

  it('that is not there is no file that is missing', async () => {
    const elsewhere = storeAt(s3.address.replace('/poruch-files/', '/other/'));
    await expect(elsewhere.get(keyFor(content))).rejects.toThrow('404 NoSuchBucket');
  });
});

describe('the configuration', () => {
  it('keeps files in the database unless it says otherwise', () => {
    expect(configuredStore({})).toBeNull();
    expect(configuredStore({ FILE_FOLDER: '', FILE_S3_URL: '' })).toBeNull();
  });

  it.each([
    'not an address',
    'https://s3.example.org/bucket?region=eu',
    'https://key:secret@s3.example.org/?region=eu',
    'https://key:secret@s3.example.org/bucket',
    'ftp://key:secret@s3.example.org/bucket?region=eu',
    'https://key:secret@s3.example.org/bucket/../other%2F?region=eu',
  ])('says how an address must look: %s', (address) => {
    expect(() => configuredStore({ FILE_S3_URL: address })).toThrow(/^FILE_S3_URL must look like/);
    expect(() => configuredStore({ FILE_S3_URL: address })).not.toThrow(/:secret@s3/);
  });

  it('takes one of the two', () => {
    expect(() => configuredStore({ FILE_FOLDER: folder, FILE_S3_URL: s3.address })).toThrow('not both');
  });
});
