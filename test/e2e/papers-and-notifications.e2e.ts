import { createHash, randomUUID } from 'node:crypto';
import { DocumentsJobsModule } from '#libs/documents';
import { NotificationsJobsModule } from '#libs/notifications';
import type { OutboxMessage } from '#libs/outbox';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TellOrganisations } from '../../libs/notifications/src/jobs/tell-organisations-when-something-happened.job.js';
import { readPdf } from '../../libs/documents/src/render/pdf.reader.js';
import { allocate, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { startWorker, type TestWorker } from '../support/worker.js';

interface Document {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly reference: string;
  readonly sha256: string | null;
}
interface News {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly lang: string;
  readonly subjectId: string;
  readonly readAt: string | null;
}
interface Items<T> {
  readonly items: T[];
  readonly next: string | null;
}

let api: TestApi;
let worker: TestWorker;
let who: Partners;
let staff: Caller;
let giver: Caller;
let owner: Caller;
let outsider: Caller;
let pallet: string;
let consignment: { id: string; reference: string; lines: { id: string }[] };

/** One consignment all the way, with three blankets short. */
beforeAll(async () => {
  api = await startApi();
  worker = await startWorker(
    api,
    ['documents', 'notifications'],
    [DocumentsJobsModule.of({ publicUrl: 'https://poruch.example' }), NotificationsJobsModule],
  );
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
  giver = await api.signIn([who.giverId, 'editor']);
  owner = await api.signIn([who.ownerId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor']);
  const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 100, quantity: 60 });
  const plan = { operatorId: who.operatorId, matchIds: [matchId] };
  consignment = (await staff.send<typeof consignment>('POST', '/consignments', plan)).body;
  const path = `/consignments/${consignment.id}`;
  const papers = {
    code: 'UA-1',
    codeValidUntil: '2199-01-01',
    declarationNumber: 'D-1',
    declarationValidUntil: '2199-01-01',
    giftLetterNumber: 'G-1',
    systemListMatches: true,
  };
  await owner.send('PATCH', `${path}/papers`, papers, { 'if-match': '"1"' });
  await owner.send('POST', `${path}/reconfirm`);
  const packed = await staff.send<{ units: { code: string }[] }>('POST', `${path}/units`, {
    kind: 'pallet',
    count: 1,
    lines: [{ consignmentLineId: consignment.lines[0]!.id, quantity: 40 }],
  });
  pallet = packed.body.units[0]!.code;
  for (const step of ['pack', 'seal', 'papers-ready', 'load', 'dispatch', 'arrive'])
    expect((await staff.send('POST', `${path}/${step}`)).status).toBe(200);
  const [line] = consignment.lines;
  const handover = await owner.send('POST', `${path}/handover`, {
    at: new Date().toISOString(),
    giverSignatory: 'Konvoileitung am See',
    receiverSignatory: 'Керівник складу',
    lines: [
      {
        consignmentLineId: line!.id,
        accepted: 57,
        damaged: 0,
        missing: 3,
        surplus: 0,
        reason: 'Мішок розірвано',
        reasonLanguage: 'uk',
      },
    ],
  });
  expect(handover.status).toBe(201);
  await worker.drained();
});

afterAll(async () => {
  await worker?.close();
  await api?.close();
});

const documents = async (caller: Caller): Promise<Document[]> =>
  (await caller.get<Items<Document>>(`/consignments/${consignment.id}/documents`)).body.items;
async function recordFor(caller: Caller): Promise<Document> {
  const record = (await documents(caller)).find(({ kind }) => kind === 'handover_record');
  if (!record) throw new Error('no handover record');
  return record;
}
const textOf = (pdf: Uint8Array): string => readPdf(pdf).pages.join(' ').replace(/\s+/g, ' ');
const tokenOf = async (id: string): Promise<string> =>
  (
    await api.asSystem((tx) =>
      tx.query<[{ token: string }]>('select token from document where id = $1', [id]),
    )
  )[0].token;

describe('the papers of a consignment', () => {
  it('are made by themselves: the packing list when packed, the record when handed over', async () => {
    for (const party of [staff, giver, owner])
      expect((await documents(party)).map(({ kind, state }) => [kind, state])).toEqual([
        ['handover_record', 'ready'],
        ['packing_list', 'ready'],
      ]);
  });

  it('say in both languages what was handed over and what was short', async () => {
    const record = await recordFor(giver);
    const { body, headers, status } = await giver.bytes(`/documents/${record.id}/content`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${record.reference}.pdf"`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(createHash('sha256').update(body).digest('hex')).toBe(record.sha256);
    const text = textOf(body);
    for (const expected of [
      'Übergabeprotokoll',
      'Акт приймання-передачі',
      'Decken',
      'Ковдри',
      '57',
      'Мішок розірвано',
      'Konvoileitung am See',
      consignment.reference,
    ])
      expect(text).toContain(expected);
  });

  it('name the units that were packed, and count each as one package', async () => {
    const list = (await documents(giver)).find(({ kind }) => kind === 'packing_list');
    const text = textOf((await giver.bytes(`/documents/${list!.id}/content`)).body);
    expect(text).toContain(pallet);
    expect(text).toContain('Güter ohne Ladeeinheiten');
    expect(text).toContain('21 85 kg');
  });

  it('come in the languages that were asked for', async () => {
    const asked = await owner.send<Document>('POST', `/consignments/${consignment.id}/documents`, {
      kind: 'packing_list',
      languages: ['en'],
    });
    expect([asked.status, asked.body.state]).toEqual([201, 'requested']);
    await worker.drained();
    const { body } = await owner.bytes(`/documents/${asked.body.id}/content`);
    expect(textOf(body)).toContain('Packing list');
    expect(textOf(body)).not.toContain('Packliste');
  });

  it('prove to anybody that they are genuine, and tell nothing more', async () => {
    const record = await recordFor(owner);
    const { status, body } = await api.anyone.get(`/verify/${await tokenOf(record.id)}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      kind: 'handover_record',
      reference: record.reference,
      sha256: record.sha256,
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    for (const token of ['A'.repeat(43), 'x', '%00', `${await tokenOf(record.id)}x`])
      expect((await api.anyone.get(`/verify/${token}`)).status).toBe(token === '%00' ? 400 : 404);
    await api.asSystem((tx) =>
      tx.query('update document set token_revoked_at = now() where id = $1', [record.id]),
    );
    expect((await api.anyone.get(`/verify/${await tokenOf(record.id)}`)).status).toBe(404);
  });

  it('are not there for a foreign organisation', async () => {
    const record = await recordFor(owner);
    const answers = async (id: string, consignmentId: string) => [
      await outsider.get(`/documents/${id}`),
      await outsider.get(`/documents/${id}/content`),
      await outsider.get(`/consignments/${consignmentId}/documents`),
      await outsider.send('POST', `/consignments/${consignmentId}/documents`, {
        kind: 'packing_list',
        languages: ['de'],
      }),
    ];
    const foreign = await answers(record.id, consignment.id);
    expect(foreign.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(foreign.map(({ body }) => body)).toEqual(
      (await answers(randomUUID(), randomUUID())).map(({ body }) => body),
    );
  });

  it('are no record of what has not happened', async () => {
    const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 5, quantity: 5 });
    const planned = await staff.send<{ id: string }>('POST', '/consignments', {
      operatorId: who.operatorId,
      matchIds: [matchId],
    });
    const refused = await owner.send('POST', `/consignments/${planned.body.id}/documents`, {
      kind: 'handover_record',
      languages: ['de'],
    });
    expect([refused.status, refused.body['code']]).toEqual([409, 'nothing_handed_over']);
  });
});

describe('notifications', () => {
  const news = async (caller: Caller, language = 'de', query = ''): Promise<News[]> =>
    (await caller.get<Items<News>>(`/notifications${query}`, { 'accept-language': language })).body.items;
  const about = async (caller: Caller, language?: string): Promise<News[]> =>
    (await news(caller, language, '?limit=200'))
      .filter(({ subjectId }) => subjectId === consignment.id)
      .reverse();

  it('tell each side what the operator did, in the language of the reader', async () => {
    const { reference } = consignment;
    expect((await about(owner, 'uk')).map(({ text, lang }) => [lang, text])).toEqual([
      ['uk', `Заплановано вантаж ${reference}: Stadt am See – Місто над річкою.`],
      ['uk', `Документи вантажу ${reference} готові в повному обсязі.`],
      ['uk', `Вантаж ${reference} вирушив.`],
      ['uk', `Вантаж ${reference} прибув.`],
      [
        'uk',
        expect.stringMatching(
          new RegExp(`^Вантаж ${reference} передано\\. Звіт про використання – до \\d{2}\\.\\d{2}\\.\\d{4}`),
        ),
      ],
    ]);
    expect((await about(giver, 'de-AT,de;q=0.9')).map(({ text }) => text)).toContain(
      `Die Sendung ${reference} ist unterwegs.`,
    );
    expect((await about(giver, 'en')).map(({ text }) => text)).toContain(
      `The consignment ${reference} is on its way.`,
    );
    expect((await about(staff)).map(({ topic }) => topic)).toEqual(['consignment.handed_over']);
    expect(await news(outsider)).toEqual([]);
  });

  it('come once for each message, however often it is delivered', async () => {
    const before = await about(owner);
    await api.asSystem(async (tx) => {
      const messages = await tx.query<OutboxMessage<'consignment.arrived'>[]>(
        `select id, topic, key, payload from outbox_message where topic = 'consignment.arrived' and key = $1`,
        [consignment.id],
      );
      expect(messages).toHaveLength(1);
      for (const message of messages) await new TellOrganisations().handle(tx, message);
    });
    expect(await about(owner)).toEqual(before);
  });

  it('are read by one person, not by the organisation', async () => {
    const colleague = await api.signIn([who.giverId, 'member']);
    await worker.drained();
    const unread = await news(giver, 'de', '?unread=true');
    expect(unread.length).toBeGreaterThan(3);
    const read = await giver.send<News>('POST', `/notifications/${unread[0]!.id}/read`);
    expect([read.status, read.body.readAt]).toEqual([200, expect.any(String)]);
    expect((await giver.send<News>('POST', `/notifications/${unread[0]!.id}/read`)).body.readAt).toBe(
      read.body.readAt,
    );
    expect(await news(giver, 'de', '?unread=true')).toHaveLength(unread.length - 1);
    expect((await giver.send('POST', '/notifications/read-all')).body).toEqual({ read: unread.length - 1 });
    expect(await news(giver, 'de', '?unread=true')).toEqual([]);
    expect(await news(colleague, 'de', '?unread=true')).toHaveLength(unread.length);
    expect((await outsider.send('POST', `/notifications/${unread[0]!.id}/read`)).status).toBe(404);
    expect((await outsider.send('POST', `/notifications/${randomUUID()}/read`)).status).toBe(404);
  });

  it('come page by page, the newest first', async () => {
    const first = (await owner.get<Items<News>>('/notifications?limit=2')).body;
    const second = (await owner.get<Items<News>>(`/notifications?limit=2&cursor=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual((await news(owner)).slice(0, 4).map(({ id }) => id));
  });
});
