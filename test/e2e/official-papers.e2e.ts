import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { Database, runAs } from '#libs/database';
import { newId, system } from '#libs/kernel';
import { NotificationsJobsModule } from '#libs/notifications';
import { Outbox } from '#libs/outbox';
import { ConsignmentReadiness } from '#libs/shipments';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { RemindOfDueReports } from '../../libs/shipments/src/jobs/remind-of-due-reports.job.js';
import { RemindOfLatePapers } from '../../libs/shipments/src/jobs/remind-of-late-papers.job.js';
import { allocate, type Partners, partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { atOnce } from '../support/race.js';
import { startWorker, type TestWorker } from '../support/worker.js';
import { dayIn } from '../support/day.js';

interface PaperFile {
  readonly id: string;
  readonly name: string;
  readonly pages: number;
  readonly code?: string;
}
interface Paper {
  readonly id: string | null;
  readonly paper: string;
  readonly number: string | null;
  readonly validUntil: string | null;
  readonly appliedOn: string | null;
  readonly position: number | null;
  readonly light: string;
  readonly word: string;
  readonly suppliedBy: string;
  readonly files: readonly PaperFile[];
}
interface Papers {
  readonly borderOn: string | null;
  readonly light: string;
  readonly papers: readonly Paper[];
  readonly version: number;
  readonly code?: string;
}
interface Consignment {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly { id: string }[];
}

let api: TestApi;
let worker: TestWorker;
let who: Partners;
let staff: Caller;
let giver: Caller;
let owner: Caller;
let outsider: Caller;
let consignment: Consignment;

beforeAll(async () => {
  api = await startApi();
  worker = await startWorker(api, ['notifications'], [NotificationsJobsModule]);
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
});
beforeEach(async () => {
  who = await partners(api);
  staff = await api.signIn([who.operatorId, 'warehouse'], [who.operatorId, 'convoy_lead']);
  giver = await api.signIn([who.giverId, 'editor']);
  owner = await api.signIn([who.ownerId, 'editor']);
  outsider = await api.signIn([who.outsiderId, 'editor']);
  consignment = await planned('CLO-BLANKET', 60);
});

async function planned(itemCode: string, quantity: number): Promise<Consignment> {
  const { matchId } = await allocate(api, who, { itemCode, total: quantity, quantity });
  const { body } = await staff.send<Consignment>('POST', '/consignments', {
    operatorId: who.operatorId,
    matchIds: [matchId],
    latestArrivalOn: dayIn(40),
  });
  return body;
}
const path = () => `/consignments/${consignment.id}/official-papers`;
const papers = async (caller = staff) => (await caller.get<Papers>(path())).body;
async function write(body: object, caller = giver) {
  const { version } = await papers();
  return caller.send<Papers>('PATCH', path(), body, { 'if-match': `"${version}"` });
}
const found = ({ papers: all }: Papers, paper: string) => all.find((one) => one.paper === paper);
const missing = async () =>
  (
    await staff.get<{ missing: { code: string }[] }>(`/consignments/${consignment.id}/readiness`)
  ).body.missing.map(({ code }) => code);

async function upload(
  query: Record<string, string>,
  body: Uint8Array,
  caller = giver,
  type = 'application/pdf',
) {
  const asked = new URLSearchParams({ consignmentId: consignment.id, ...query }).toString();
  const response = await fetch(`${api.url}/paper-files?${asked}`, {
    method: 'POST',
    headers: { ...caller.headers, 'content-type': type },
    body,
  });
  return { status: response.status, body: (await response.json()) as PaperFile };
}
async function pdf(pages = 1): Promise<Buffer> {
  const made = await PDFDocument.create();
  for (let page = 0; page < pages; page++) made.addPage([595, 842]).drawText(`Seite ${page + 1}`);
  return Buffer.from(await made.save());
}

describe('official papers against the clock', () => {
  it('are code and declaration from the start, with who has them', async () => {
    const { light, borderOn, papers: all } = await papers();
    expect([light, borderOn]).toEqual(['amber', dayIn(40)]);
    expect(all.map(({ paper, word, suppliedBy }) => [paper, word, suppliedBy])).toEqual([
      ['unique_code', 'apply_by', 'recipient'],
      ['declaration', 'apply_between', 'recipient'],
    ]);
  });

  it('turn with numbers and validity, and with the plan of the convoy', async () => {
    const numbers = {
      code: 'UA-1',
      codeValidUntil: dayIn(90),
      declarationNumber: 'D-1',
      declarationValidUntil: dayIn(30),
    };
    const { version } = await papers();
    await owner.send('PATCH', `/consignments/${consignment.id}/papers`, numbers, {
      'if-match': `"${version}"`,
    });
    const late = await papers();
    expect(late.papers.map(({ light, word }) => [light, word])).toEqual([
      ['green', 'valid_until'],
      ['red', 'ends_before_border'],
    ]);
    expect(late.light).toBe('red');
    await api.asSystem((tx) =>
      tx.query(`update consignment set planned_border_at = now() + interval '28 days' where id = $1`, [
        consignment.id,
      ]),
    );
    expect((await papers()).papers[1]).toMatchObject({ light: 'amber', word: 'ends_soon_after_border' });
    await api.asSystem((tx) =>
      tx.query(`update consignment set planned_border_at = now() + interval '20 days' where id = $1`, [
        consignment.id,
      ]),
    );
    expect((await papers()).light).toBe('green');
    const card = (
      await staff.get<{ items: { id: string; light: string }[] }>('/consignments')
    ).body.items.find(({ id }) => id === consignment.id);
    expect(card?.light).toBe('green');
  });

  it('keep the departure once somebody said that one is wanted, until its number is there and holds', async () => {
    expect(await missing()).not.toContain('official_paper_missing');
    const wanted = await write({ paper: 'export_declaration', appliedOn: dayIn(0) });
    expect(found(wanted.body, 'export_declaration')).toMatchObject({ word: 'applied', suppliedBy: 'giver' });
    expect(await missing()).toContain('official_paper_missing');
    expect(await write({ paper: 'export_declaration', number: 'MRN 1' })).toMatchObject({
      status: 400,
      body: { code: 'paper_number_invalid' },
    });
    await write({ paper: 'export_declaration', number: '26DE123456789012A7', validUntil: dayIn(39) });
    expect(await missing()).toContain('official_paper_expires');
    const there = await write({ paper: 'export_declaration', validUntil: null });
    expect(found(there.body, 'export_declaration')).toMatchObject({ light: 'green', word: 'valid' });
    expect(await missing()).not.toContain('official_paper_expires');
  });

  it('that are not wanted after all keep nothing', async () => {
    const { body } = await write({ paper: 'export_control' });
    const { id } = found(body, 'export_control')!;
    expect((await giver.send('DELETE', `/official-papers/${id}`)).status).toBe(204);
    expect(await missing()).not.toContain('official_paper_missing');
    expect((await giver.send('DELETE', `/official-papers/${id}`)).status).toBe(404);
  });

  it('of vehicles belong to one of the vehicles in the goods', async () => {
    consignment = await planned('BUS-ARTIC', 1);
    const [line] = consignment.lines;
    expect((await write({ paper: 'export_plates', number: 'COE 12' })).body.code).toBe('paper_of_a_vehicle');
    const plates = { paper: 'export_plates', number: 'COE 12', validUntil: dayIn(50) };
    expect((await write({ ...plates, consignmentLineId: newId() })).status).toBe(400);
    const { body } = await write({ ...plates, consignmentLineId: line!.id });
    expect(found(body, 'export_plates')).toMatchObject({ position: 1, light: 'green' });
    expect((await write({ paper: 'export_control', consignmentLineId: line!.id })).body.code).toBe(
      'paper_of_no_vehicle',
    );
  });

  it('of the receiving side are its registration, and the consent to hand a bus on to a carrier', async () => {
    consignment = await planned('BUS-ARTIC', 1);
    const registration = { paper: 'recipient_registration', number: '12345' };
    expect(found((await write(registration)).body, 'recipient_registration')).toMatchObject({
      suppliedBy: 'recipient',
      light: 'green',
    });
    expect((await write({ paper: 'onward_transfer_consent' })).body.code).toBe('paper_of_a_vehicle');
    const [line] = consignment.lines;
    const { body } = await write({ paper: 'onward_transfer_consent', consignmentLineId: line!.id });
    expect(found(body, 'onward_transfer_consent')).toMatchObject({ suppliedBy: 'recipient', position: 1 });
    expect(await missing()).toContain('official_paper_missing');
  });

  it('take number and validity of code and declaration in one place alone, and no day to come', async () => {
    expect((await write({ paper: 'unique_code', number: 'UA-2' }, owner)).body.code).toBe(
      'paper_numbered_elsewhere',
    );
    expect((await write({ paper: 'declaration', appliedOn: dayIn(1) }, owner)).body.code).toBe(
      'paper_applied_in_future',
    );
    const applied = await write({ paper: 'declaration', appliedOn: dayIn(0) }, owner);
    expect(found(applied.body, 'declaration')).toMatchObject({ word: 'applied', number: null });
  });

  it('are there for those who take part alone', async () => {
    await write({ paper: 'export_declaration', number: '26DE123456789012A7' });
    const { body: file } = await upload({ paper: 'export_declaration', name: 'ABD' }, await pdf());
    expect((await outsider.get(path())).status).toBe(404);
    expect((await outsider.get(`/paper-files/${file.id}`)).status).toBe(404);
    expect((await outsider.send('DELETE', `/paper-files/${file.id}`)).status).toBe(404);
    expect((await upload({ paper: 'export_declaration', name: 'x' }, await pdf(), outsider)).status).toBe(
      404,
    );
    expect((await owner.send('DELETE', `/paper-files/${file.id}`)).status).toBe(403);
    expect((await owner.bytes(`/paper-files/${file.id}`)).status).toBe(200);
  });
});

describe('a file of a paper', () => {
  it('is kept as what one sees of it: without scripts, links and attachments', async () => {
    const sent = await PDFDocument.create();
    const page = sent.addPage([595, 842]);
    page.drawText('MRN 26DE123456789012A7');
    sent.addJavaScript('greeting', 'app.alert("hello")');
    await sent.attach(Buffer.from('attached words'), 'note.txt', { mimeType: 'text/plain' });
    const link = sent.context.register(
      sent.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 100, 100],
        A: { S: 'URI', URI: PDFString.of('https://elsewhere.example') },
      }),
    );
    page.node.set(PDFName.of('Annots'), sent.context.obj([link]));
    const { status, body } = await upload(
      { paper: 'export_declaration', name: 'Ausfuhr.pdf' },
      Buffer.from(await sent.save({ useObjectStreams: false })),
    );
    expect([status, body.pages]).toEqual([201, 1]);
    const kept = await giver.bytes(`/paper-files/${body.id}`);
    expect(kept.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Ausfuhr.pdf");
    const read = await PDFDocument.load(kept.body);
    const objects = read.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .join('\n');
    expect(objects).not.toMatch(/JavaScript|EmbeddedFile|elsewhere|Annot/);
    expect(found(await papers(owner), 'export_declaration')?.files).toMatchObject([
      { name: 'Ausfuhr.pdf', pages: 1 },
    ]);
  });

  it('may be a picture of the paper, which becomes a page', async () => {
    const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'white' } })
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 58/1 30/1' } })
      .toBuffer();
    const { status, body } = await upload(
      { paper: 'unique_code', name: 'Код' },
      picture,
      owner,
      'image/jpeg',
    );
    expect([status, body.pages]).toEqual([201, 1]);
    const kept = await owner.bytes(`/paper-files/${body.id}`);
    expect(Buffer.from(kept.body).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(kept.body).includes('Exif')).toBe(false);
  });

  it('sent twice under its own id is one; something else under that id is refused', async () => {
    const query = { paper: 'export_declaration', name: 'ABD', fileId: newId() };
    const sent = await pdf();
    const answers = await atOnce(4, () => upload(query, sent));
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual(
      answers.map(() => [201, query.fileId]),
    );
    expect(await upload(query, await pdf(2))).toMatchObject({ status: 409, body: { code: 'file_id_taken' } });
    expect(found(await papers(), 'export_declaration')?.files).toHaveLength(1);
  });

  it.each([
    ['words', Buffer.from('no paper at all'), 'application/pdf'],
    ['a broken PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'application/pdf'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png'],
  ])('is refused when it is %s', async (_, bytes, type) => {
    const { status, body } = await upload({ paper: 'export_declaration', name: 'x' }, bytes, giver, type);
    expect([status, body.code]).toEqual([400, expect.stringMatching(/^(file|picture)_unreadable$/)]);
    expect((await papers()).papers).toHaveLength(2);
  });

  it('is refused with too many pages, and where there are ten already', async () => {
    expect((await upload({ paper: 'export_declaration', name: 'x' }, await pdf(51))).status).toBe(400);
    const sent = await pdf();
    for (let n = 0; n < 10; n++)
      expect((await upload({ paper: 'export_declaration', name: `${n}` }, sent)).status).toBe(201);
    expect((await upload({ paper: 'export_declaration', name: 'x' }, sent)).body.code).toBe('too_many_files');
  });

  it('counts on the quota of whoever sends it', async () => {
    await upload({ paper: 'export_declaration', name: 'x' }, await pdf());
    const stored = await api.asSystem((tx) =>
      tx.query<{ giver: number; owner: number }[]>(
        'select stored_bytes($1)::float8 as giver, stored_bytes($2)::float8 as owner',
        [who.giverId, who.ownerId],
      ),
    );
    expect(stored[0]?.giver).toBeGreaterThan(400);
    expect(stored[0]?.owner).toBe(0);
  });
});

describe('whoever can supply a late paper', () => {
  const told = async (caller: Caller) =>
    (await caller.get<{ items: { topic: string; text: string }[] }>('/notifications')).body.items
      .filter(({ topic }) => topic === 'consignment.paper_late')
      .map(({ text }) => text);
  const run = async () => {
    const remind = new RemindOfLatePapers(
      api.service(Database),
      api.service(ConsignmentReadiness),
      api.service(Outbox),
    );
    await runAs(system('test'), () => remind.run());
    await worker.drained();
  };

  it('hears of the report two weeks before it is due and on the day, until it is filed', async () => {
    const reports = async (caller: Caller) =>
      (await caller.get<{ items: { topic: string; text: string }[] }>('/notifications')).body.items.filter(
        ({ topic }) => topic === 'consignment.report_due',
      );
    const handedOver = async (dueIn: number): Promise<string> => {
      const { id } = await planned('CLO-BLANKET', 10);
      await api.asSystem(async (tx) => {
        await tx.query(`update consignment set state = 'handed_over' where id = $1`, [id]);
        await tx.query(
          `insert into handover (id, consignment_id, at, giver_signatory, receiver_signatory, report_due_on)
           values ($1, $2, now(), 'a', 'b', $3)`,
          [newId(), id, dayIn(dueIn)],
        );
      });
      return id;
    };
    const look = async () => {
      const remind = new RemindOfDueReports(api.service(Database), api.service(Outbox));
      await runAs(system('test'), () => remind.run());
      await worker.drained();
      return (await reports(owner)).length;
    };
    await handedOver(15);
    expect(await look()).toBe(0);
    await handedOver(14);
    expect([await look(), await look()]).toEqual([1, 1]);
    const due = await handedOver(0);
    expect([await look(), await look()]).toEqual([2, 2]);
    expect(await reports(giver)).toEqual([]);
    await api.asSystem(async (tx) => {
      await tx.query('update consignment set report_filed_on = current_date where id = $1', [due]);
      await tx.query('delete from paper_reminder where consignment_id = $1', [due]);
    });
    expect(await look()).toBe(2);
  });

  it('is reminded once, and anew when the plan changes', async () => {
    await run();
    expect(await told(owner)).toEqual([]);
    const borderIn = (days: number) =>
      api.asSystem((tx) =>
        tx.query(
          `update consignment set planned_border_at = now() + make_interval(days => $2) where id = $1`,
          [consignment.id, days],
        ),
      );
    await borderIn(5);
    await run();
    await run();
    expect(await told(owner)).toHaveLength(2);
    expect((await told(staff)).join()).toContain('Declaration');
    expect(await told(giver)).toEqual([]);
    await borderIn(4);
    await run();
    expect(await told(owner)).toHaveLength(4);
  });
});
