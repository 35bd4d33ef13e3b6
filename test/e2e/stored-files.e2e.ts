import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, runAs } from '#libs/database';
import { DocumentsJobsModule } from '#libs/documents';
import { Objects } from '#libs/files';
import { system } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { MoveFilesOut } from '../../libs/files/src/jobs/move-files-out.job.js';
import { TidyObjects } from '../../libs/files/src/jobs/tidy-objects.job.js';
import { OBJECT_STORE } from '../../libs/files/src/stores/configured-store.js';
import { type ObjectStore, placeOf } from '../../libs/files/src/stores/object-store.js';
import { allocate, type Partners, partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { type SampleS3, startSampleS3 } from '../support/sample-s3.js';
import { startWorker, type TestWorker } from '../support/worker.js';

interface Stored {
  readonly id: string;
  readonly code?: string;
}
interface Row {
  readonly content: Buffer | null;
  readonly key: string | null;
  readonly bytes: number | null;
}

const TABLES = { pictures: 'picture', 'paper-files': 'official_paper_file', documents: 'document' } as const;
type Kind = keyof typeof TABLES;

describe.each(['disk', 's3'] as const)('files on %s', (where) => {
  let api: TestApi;
  let worker: TestWorker;
  let who: Partners;
  let giver: Caller;
  let outsider: Caller;
  let staff: Caller;
  let s3: SampleS3;
  let folder: string;
  let store: ObjectStore;
  let consignmentId: string;
  let lineId: string;

  beforeAll(async () => {
    s3 = await startSampleS3();
    folder = mkdtempSync(join(tmpdir(), 'poruch-files-'));
    Object.assign(process.env, where === 'disk' ? { FILE_FOLDER: folder } : { FILE_S3_URL: s3.address });
    api = await startApi();
    worker = await startWorker(
      api,
      ['documents'],
      [DocumentsJobsModule.of({ publicUrl: 'https://poruch.example' })],
    );
    store = api.service(OBJECT_STORE as never);
    who = await partners(api);
    giver = await api.signIn([who.giverId, 'editor']);
    outsider = await api.signIn([who.outsiderId, 'editor']);
    staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
    const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 60, quantity: 60 });
    const made = await staff.send<Stored>('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds: [matchId],
      latestArrivalOn: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10),
    });
    consignmentId = made.body.id;
    const pledge = await giver.send<{ lines: Stored[] }>('POST', '/pledges', {
      giverId: who.giverId,
      title: 'Decken',
      titleLanguage: 'de',
      visibility: 'partners',
      approval: 'not_required',
      lines: [{ itemCode: 'CLO-BLANKET', quantity: 9, condition: 'good', placeId: 'billerbeck' }],
    });
    lineId = pledge.body.lines[0]?.id ?? '';
  });
  afterAll(async () => {
    delete process.env['FILE_FOLDER'];
    delete process.env['FILE_S3_URL'];
    await worker?.close();
    await api?.close();
    await s3?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const photo = (): Promise<Buffer> =>
    sharp({ create: { width: 300, height: 200, channels: 3, background: '#3a6ea5' } })
      .jpeg()
      .toBuffer();
  async function sent(path: string): Promise<{ status: number; body: Stored }> {
    const response = await fetch(`${api.url}${path}`, {
      method: 'POST',
      headers: { ...giver.headers, 'content-type': 'image/jpeg' },
      body: new Uint8Array(await photo()),
    });
    return { status: response.status, body: (await response.json()) as Stored };
  }
  const picture = () => sent(`/pictures?subject=pledge_line&id=${lineId}`);
  const paperFile = () =>
    sent(`/paper-files?consignmentId=${consignmentId}&paper=export_declaration&name=Ausfuhr`);
  async function paper(): Promise<{ status: number; body: Stored }> {
    const asked = await staff.send<Stored>('POST', `/consignments/${consignmentId}/documents`, {
      kind: 'packing_list',
      languages: ['de'],
    });
    await worker.drained();
    return asked;
  }
  const MAKE: Record<Kind, () => Promise<{ status: number; body: Stored }>> = {
    pictures: picture,
    'paper-files': paperFile,
    documents: paper,
  };
  const addressOf = (kind: Kind, id: string) => `/${kind}/${id}${kind === 'documents' ? '/content' : ''}`;
  const fetched = (kind: Kind, id: string, caller = kind === 'documents' ? staff : giver) =>
    fetch(`${api.url}${addressOf(kind, id)}`, { headers: caller.headers });
  const bytesOf = async (kind: Kind, id: string): Promise<Buffer> => {
    const answer = await fetched(kind, id);
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const rowOf = async (kind: Kind, id: string): Promise<Row> => {
    const rows = await api.asSystem((tx) =>
      tx.query<Row[]>(
        `select content, object_key as key, object_bytes as bytes from ${TABLES[kind]} where id = $1`,
        [id],
      ),
    );
    return rows[0]!;
  };
  const keyOf = async (kind: Kind, id: string): Promise<string> => (await rowOf(kind, id)).key ?? '';
  const asSystem = (work: () => Promise<void>) => runAs(system('test'), work);
  const tidy = () => asSystem(() => new TidyObjects(api.service(Database), store).run());
  const move = (to = store) =>
    asSystem(() => new MoveFilesOut(api.service(Database), api.service(Objects), to).run());
  const placesHeld = (): number =>
    where === 's3'
      ? s3.objects.size
      : readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
  const pathOf = (key: string) =>
    where === 's3' ? `/poruch-files/papers/${placeOf(key)}` : join(folder, placeOf(key));

  it.each(Object.keys(TABLES) as Kind[])('%s: the row names what the store holds', async (kind) => {
    const { body } = await MAKE[kind]();
    const content = await bytesOf(kind, body.id);
    expect(content.length).toBeGreaterThan(100);
    const row = await rowOf(kind, body.id);
    expect(row).toMatchObject({ content: null, bytes: content.length });
    expect(row.key).toMatch(new RegExp(`${createHash('sha256').update(content).digest('hex')}$`));
    const held = where === 's3' ? s3.objects.get(pathOf(row.key!)) : readFileSync(pathOf(row.key!));
    expect(held?.equals(content)).toBe(true);
    expect((await fetched(kind, body.id, outsider)).status).toBe(404);
  });

  it('counts what lies outside on the quota', async () => {
    const stored = async () => {
      const [row] = await api.asSystem((tx) =>
        tx.query<{ bytes: number }[]>('select stored_bytes($1)::float8 as bytes', [who.giverId]),
      );
      return row?.bytes ?? 0;
    };
    const before = await stored();
    const { body } = await paperFile();
    expect(await stored()).toBe(before + ((await rowOf('paper-files', body.id)).bytes ?? 0));
  });

  it('are removed a day after nothing names them, and not before', async () => {
    const [gone, kept] = [(await picture()).body.id, (await picture()).body.id];
    const [goneKey, keptKey] = [await keyOf('pictures', gone), await keyOf('pictures', kept)];
    expect((await giver.send('DELETE', `/pictures/${gone}`)).status).toBe(204);
    await tidy();
    expect(await store.exists(goneKey)).toBe(true);
    await api.asSystem((tx) => tx.query(`update stored_object set put_at = now() - interval '25 hours'`));
    await tidy();
    expect([await store.exists(goneKey), await store.exists(keptKey)]).toEqual([false, true]);
    expect((await bytesOf('pictures', kept)).length).toBeGreaterThan(0);
  });

  it('that are lost are an error with a reason and an alarm, never an empty file', async () => {
    const { body } = await paperFile();
    const key = await keyOf('paper-files', body.id);
    const content = await bytesOf('paper-files', body.id);
    await store.delete(key);
    const missed = await fetched('paper-files', body.id);
    expect([missed.status, ((await missed.json()) as Stored).code]).toEqual([503, 'file_is_missing']);
    const alarm = async () => {
      await tidy();
      const [row] = await api.asSystem((tx) =>
        tx.query<{ since: Date | null }[]>(
          'select missing_since as since from stored_object where key = $1',
          [key],
        ),
      );
      return row?.since;
    };
    expect(await alarm()).toBeInstanceOf(Date);
    await store.put(key, content);
    expect(await alarm()).toBeNull();
    expect((await bytesOf('paper-files', body.id)).equals(content)).toBe(true);
  });

  it('that were changed in the store are not handed out', async () => {
    const { body } = await picture();
    const path = pathOf(await keyOf('pictures', body.id));
    if (where === 's3') s3.objects.set(path, Buffer.from('something else'));
    else writeFileSync(path, 'something else');
    expect(((await (await fetched('pictures', body.id)).json()) as Stored).code).toBe('file_is_missing');
  });

  it('move out of the database, each whole, and go on where it stopped', async () => {
    const made = {
      pictures: (await picture()).body.id,
      'paper-files': (await paperFile()).body.id,
      documents: (await paper()).body.id,
    };
    const before: Partial<Record<Kind, Buffer>> = {};
    for (const kind of Object.keys(made) as Kind[]) {
      before[kind] = await bytesOf(kind, made[kind]);
      await api.asSystem((tx) =>
        tx.query(
          `update ${TABLES[kind]} set content = $2, object_key = null, object_bytes = null where id = $1`,
          [made[kind], before[kind]],
        ),
      );
      expect((await bytesOf(kind, made[kind])).equals(before[kind])).toBe(true);
    }
    if (where === 's3') {
      s3.busy = 3;
      await expect(move()).rejects.toThrow('files_unavailable');
      s3.busy = 0;
    }
    await move();
    await move();
    for (const kind of Object.keys(made) as Kind[]) {
      expect(await rowOf(kind, made[kind])).toMatchObject({ content: null, bytes: before[kind]!.length });
      expect((await bytesOf(kind, made[kind])).equals(before[kind]!)).toBe(true);
    }
  });

  // A folder is there or the program does not start.
  if (where === 's3')
    it('stay where they are while the storage does not answer, and nothing is half there', async () => {
      const { body } = await picture();
      const held = placesHeld();
      s3.busy = 1_000;
      const refused = await picture();
      expect([refused.status, refused.body.code]).toEqual([503, 'files_unavailable']);
      expect((await fetched('pictures', body.id)).status).toBe(503);
      s3.busy = 0;
      expect((await fetched('pictures', body.id)).status).toBe(200);
      expect(placesHeld()).toBe(held);
    });
});
