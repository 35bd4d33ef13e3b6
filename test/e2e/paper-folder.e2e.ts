import { DocumentsJobsModule } from '#libs/documents';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf } from '../../libs/documents/src/render/pdf.reader.js';
import { allocate, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { startWorker, type TestWorker } from '../support/worker.js';

interface Missing {
  readonly code: string;
  readonly suppliedBy: string;
  readonly organisationId: string;
  readonly place: string;
  readonly text: { readonly en: string };
}
interface Paper {
  readonly kind: string;
  readonly group: string;
  readonly languages: string[];
  readonly missing: Missing[];
  readonly newest: { readonly id: string; readonly state: string; readonly reference: string } | null;
}
interface Customs {
  readonly version: number;
  readonly needsDecision: boolean;
  readonly lines: { consignmentLineId: string; valueCents: number | null; wearPercent: number | null }[];
}

let api: TestApi;
let worker: TestWorker;
let who: Partners;
let staff: Caller;
let giver: Caller;
let owner: Caller;
let outsider: Caller;
let path: string;

beforeAll(async () => {
  api = await startApi();
  worker = await startWorker(
    api,
    ['documents'],
    [DocumentsJobsModule.of({ publicUrl: 'https://poruch.example' })],
  );
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse']);
  giver = await api.signIn([who.giverId, 'editor'], [who.giverId, 'admin']);
  owner = await api.signIn([who.ownerId, 'editor'], [who.ownerId, 'admin']);
  outsider = await api.signIn([who.outsiderId, 'editor'], [who.outsiderId, 'admin']);
  const { matchId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 100, quantity: 60 });
  const plan = { operatorId: who.operatorId, matchIds: [matchId] };
  path = `/consignments/${(await staff.send<{ id: string }>('POST', '/consignments', plan)).body.id}`;
});

afterAll(async () => {
  await worker?.close();
  await api?.close();
});

const folder = async (caller: Caller): Promise<Map<string, Paper>> =>
  new Map((await caller.get<Paper[]>(`${path}/folder`)).body.map((paper) => [paper.kind, paper]));
const customs = async (caller: Caller): Promise<Customs> =>
  (await caller.get<Customs>(`${path}/customs`)).body;
const ask = (caller: Caller, kind: string, languages?: string[]) =>
  caller.send('POST', `${path}/documents`, { kind, ...(languages ? { languages } : {}) });

describe('the folder of papers', () => {
  it('says before anything is pressed what each paper lacks, who can supply it, and where', async () => {
    const letter = (await folder(giver)).get('gift_letter');
    expect(letter?.group).toBe('border');
    expect(letter?.missing.map(({ code, suppliedBy, place }) => [code, suppliedBy, place])).toEqual(
      expect.arrayContaining([
        ['address', 'giver', 'organisation'],
        ['address', 'receiver', 'organisation'],
        ['edrpou', 'receiver', 'organisation'],
        ['signatory', 'giver', 'organisation'],
        ['value', 'giver', 'customs'],
      ]),
    );
    expect((await folder(giver)).get('packing_list')?.missing).toEqual([]);
  });

  it('refuses a paper that lacks something, naming all of it', async () => {
    const refused = await ask(giver, 'gift_letter');
    expect([refused.status, refused.body['code']]).toEqual([409, 'paper_incomplete']);
    const { points } = refused.body['parameters'] as { points: Missing[] };
    expect(points).toHaveLength((await folder(giver)).get('gift_letter')!.missing.length);
    for (const { text } of points) expect(String(refused.body['detail'])).toContain(text.en);
    expect((await folder(giver)).get('gift_letter')?.newest).toBeNull();
  });

  it('has no vehicle handover without a vehicle', async () => {
    expect((await folder(staff)).has('vehicle_handover')).toBe(false);
    expect((await ask(staff, 'vehicle_handover')).body['code']).toBe('paper_does_not_apply');
  });

  it('keeps the own files of the giver from the receiving side', async () => {
    expect((await folder(giver)).has('inventory_removal')).toBe(true);
    expect((await folder(owner)).has('inventory_removal')).toBe(false);
    expect((await ask(owner, 'inventory_removal')).status).toBe(403);
  });

  it('is not there for others', async () => {
    for (const part of ['folder', 'customs'])
      expect((await outsider.get(`${path}/${part}`)).status).toBe(404);
    expect(
      (await outsider.send('PATCH', `${path}/customs`, { cmrModel: '1976' }, { 'if-match': '"1"' })).status,
    ).toBe(404);
  });
});

describe('the letterhead of an organisation', () => {
  const letterhead = {
    street: 'Seestraße 1',
    postalCode: '12345',
    town: 'Stadt am See',
    signatoryName: 'Marlies Beispiel',
    signatoryPosition: 'Bürgermeisterin',
  };
  const change = (caller: Caller, id: string, body: object, version = 1) =>
    caller.send<{ version: number }>('PATCH', `/organisations/${id}/letterhead`, body, {
      'if-match': `"${version}"`,
    });

  it('is written by its own admins, and by nobody over a newer one', async () => {
    expect((await change(outsider, who.giverId, letterhead)).status).toBe(403);
    const written = await change(giver, who.giverId, letterhead);
    expect([written.status, written.body]).toEqual([200, expect.objectContaining(letterhead)]);
    expect((await change(giver, who.giverId, { town: 'Anderswo' })).status).toBe(412);
    const taken = await change(giver, who.giverId, { phone: '+49 1', street: null }, written.body.version);
    expect(taken.body).toMatchObject({ street: null, phone: '+49 1', town: 'Stadt am See' });
    await change(giver, who.giverId, { street: 'Seestraße 1' }, taken.body.version);
  });

  it('has an EDRPOU code that nobody else has', async () => {
    const ukrainian = {
      ...letterhead,
      street: 'вул. Річкова, 1',
      town: 'Місто над річкою',
      signatoryName: 'Олена Зразкова',
      signatoryPosition: 'міська голова',
      edrpou: '12345678',
    };
    expect((await change(owner, who.ownerId, ukrainian)).status).toBe(200);
    const same = await change(outsider, who.outsiderId, { edrpou: '12345678' });
    expect([same.status, (same.body as { code?: string }).code]).toEqual([409, 'edrpou_taken']);
  });

  it('is read by its own people alone; the papers print it', async () => {
    expect((await owner.get(`/organisations/${who.giverId}/letterhead`)).status).toBe(403);
  });
});

describe('what the papers say of the goods', () => {
  it('is written down by those who take part, once for one version', async () => {
    const before = await customs(giver);
    const [line] = before.lines;
    const body = {
      fileNumber: 'I/2-17',
      decisionNumber: 'VII/118',
      decisionOn: '2026-10-08',
      deliveryTerm: 'DAP',
      deliveryPlace: 'Місто над річкою',
      carrierName: 'Spedition Muster',
      carrierAddress: 'Hafen 1, 44147 Dortmund',
      lines: [
        { consignmentLineId: line!.consignmentLineId, valueCents: 60_000, wearPercent: 30, origin: 'DE' },
      ],
    };
    const send = (version: number) =>
      giver.send<Customs>('PATCH', `${path}/customs`, body, { 'if-match': `"${version}"` });
    const changed = await send(before.version);
    expect(changed.body.lines[0]).toMatchObject({ valueCents: 60_000, wearPercent: 30 });
    expect((await send(before.version)).status).toBe(412);
  });

  it('keeps what stands in the books of the giver to those who give and carry', async () => {
    const write = async (caller: Caller, line: object) => {
      const { version, lines } = await customs(giver);
      return caller.send<Customs>(
        'PATCH',
        `${path}/customs`,
        { lines: [{ consignmentLineId: lines[0]!.consignmentLineId, ...line }] },
        { 'if-match': `"${version}"` },
      );
    };
    const books = { inventoryNumber: 'BH-2014-31', bookValueCents: 410_000 };
    expect((await write(giver, books)).status).toBe(200);
    expect((await customs(staff)).lines[0]).toMatchObject(books);
    expect((await customs(owner)).lines[0]).toMatchObject({ inventoryNumber: null, bookValueCents: null });
    expect((await write(owner, { bookValueCents: 1 })).status).toBe(403);
    expect((await write(owner, { hsCode: '630140' })).status).toBe(200);
    expect((await customs(giver)).lines[0]).toMatchObject({ ...books, hsCode: '630140' });
  });

  it('does not reach into another consignment', async () => {
    const { version } = await customs(giver);
    const foreign = { lines: [{ consignmentLineId: who.giverId, valueCents: 1 }] };
    const refused = await giver.send('PATCH', `${path}/customs`, foreign, { 'if-match': `"${version}"` });
    expect([refused.status, refused.body['code']]).toEqual([400, 'no_such_consignment_line']);
  });

  it('makes every paper possible, and each says what it is for', async () => {
    const possible = [...(await folder(giver)).values()].filter(({ missing }) => missing.length === 0);
    expect(possible.map(({ kind }) => kind).sort()).toEqual(
      [
        'cmr',
        'distribution_plan',
        'donor_offer',
        'export_pack',
        'gift_contract',
        'gift_letter',
        'inventory_removal',
        'need_letter',
        'packing_list',
        'proforma_invoice',
        'recipient_consent',
      ].sort(),
    );
    for (const { kind } of possible) expect((await ask(giver, kind)).status).toBe(201);
    await worker.drained();
    const made = await folder(giver);
    const says: Readonly<Record<string, readonly string[]>> = {
      gift_letter: ['Schenkungsurkunde', 'Дарчий лист', 'Seestraße 1', '12345678', '600,00 €', '30 %'],
      gift_contract: ['VII/118', '08.10.2026', 'Олена Зразкова', 'I/2-17'],
      proforma_invoice: ['DAP', 'keine Zahlung', '10,00 €'],
      cmr: ['Spedition Muster', 'vul. Richkova, 1', 'I/2-17'],
      export_pack: ['mündliche Anmeldung', '9919 0000'],
      need_letter: ['Підтверджуємо потребу'],
      inventory_removal: ['Inventarabgang', 'VII/118'],
    };
    for (const { kind } of possible) {
      const { newest } = made.get(kind)!;
      expect([kind, newest?.state]).toEqual([kind, 'ready']);
      const { body } = await giver.bytes(`/documents/${newest!.id}/content`);
      const text = readPdf(body).pages.join(' ').replace(/\s+/g, ' ');
      for (const expected of says[kind] ?? [])
        expect([kind, text]).toEqual([kind, expect.stringContaining(expected)]);
      expect(text).toContain(newest!.reference);
    }
    const removal = made.get('inventory_removal')?.newest;
    expect((await owner.get(`/documents/${removal?.id}`)).status).toBe(404);
    expect((await owner.get(`/documents/${removal?.id}/content`)).status).toBe(404);
  });

  it('is not changed by the receiving side once the goods were handed over: the giver reports on it', async () => {
    await api.asSystem((tx) =>
      tx.query(`update consignment set state = 'handed_over' where id = $1`, [path.split('/').at(-1)]),
    );
    const change = async (caller: Caller) => {
      const { version, lines } = await customs(giver);
      const body = { lines: [{ consignmentLineId: lines[0]!.consignmentLineId, valueCents: 70_000 }] };
      return (await caller.send('PATCH', `${path}/customs`, body, { 'if-match': `"${version}"` })).status;
    };
    expect(await change(owner)).toBe(403);
    expect(await change(giver)).toBe(200);
  });
});
