import { NotificationsJobsModule } from '#libs/notifications';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import {
  consignment,
  convoy,
  created,
  driver,
  PALLETS,
  schedule,
  vehicle,
  world,
  type World,
} from '../support/convoy-world.js';
import { startWorker, type TestWorker } from '../support/worker.js';

interface News {
  readonly topic: string;
  readonly text: string;
  readonly subject: string;
  readonly subjectId: string;
}

let api: TestApi;
let here: World;
let worker: TestWorker;
beforeAll(async () => {
  api = await startApi();
  here = await world(api);
  worker = await startWorker(api, ['notifications'], [NotificationsJobsModule]);
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
});

const news = async (caller: Caller, language: string): Promise<News[]> =>
  (await caller.get<{ items: News[] }>('/notifications', { 'accept-language': language })).body.items.filter(
    ({ topic }) => /^convoy\.(postponed|aborted)$|^consignment\.hours_changed$/.test(topic),
  );

describe('the end of a convoy before its time', () => {
  it('reaches everybody who takes part in its consignments, once and in their language', async () => {
    const consignmentIds = [await consignment(api, here, PALLETS), await consignment(api, here, PALLETS)];
    const parts = { vehicleIds: [await vehicle(here)], driverIds: [await driver(here, ['C'])] };
    const references = await Promise.all(
      consignmentIds.map(
        async (id) => (await here.lead.get<{ reference: string }>(`/consignments/${id}`)).body.reference,
      ),
    );
    const all = references.toSorted().join(', ');
    const giver = await api.signIn([here.who.giverId, 'editor']);
    const first = await convoy(here, { consignmentIds, ...parts });
    await created(here.lead.send<{ id: string }>('POST', `/convoys/${first.id}/postpone`), 200);
    await worker.drained();
    expect(await news(here.owner, 'uk')).toEqual([
      expect.objectContaining({
        topic: 'convoy.postponed',
        subject: 'consignment',
        text: `Виїзд колони перенесено. Для цих вантажів буде складено новий графік: ${all}.`,
      }),
    ]);
    const [forGiver, ...more] = await news(giver, 'de');
    expect(more).toEqual([]);
    expect(forGiver?.text).toContain(`Der Konvoi ist verschoben.`);
    expect(consignmentIds).toContain(forGiver?.subjectId);
    expect(await news(here.lead, 'en')).toEqual([
      expect.objectContaining({ subject: 'convoy', subjectId: first.id }),
    ]);

    const second = await convoy(here, { consignmentIds: consignmentIds.slice(0, 1), ...parts });
    await created(here.lead.send<{ id: string }>('POST', `/convoys/${second.id}/abort`), 200);
    await worker.drained();
    expect((await news(giver, 'de'))[0]?.text).toBe(
      `Der Konvoi ist abgebrochen. Wie diese Sendungen weiterfahren, wird neu geplant: ${references[0]}.`,
    );
    expect(await news(here.outsider, 'de')).toEqual([]);
  });
});

describe('new hours of a consignment', () => {
  const say = async (by: Caller, id: string) => {
    const { version } = (await here.lead.get<{ version: number }>(`/consignments/${id}`)).body;
    const hours = {
      end: 'unloading',
      open: [{ weekdays: [1, 2], from: '08:00', until: '12:00' }],
      closedOn: [],
    };
    const headers = { 'if-match': `"${version}"` };
    await created(by.send<{ id: string }>('POST', `/consignments/${id}/hours`, hours, headers), 200);
    await worker.drained();
  };

  it('reach the staff of the convoy whose plan was made before, and only from others', async () => {
    const id = await consignment(api, here, PALLETS);
    const before = (await news(here.lead, 'en')).length;
    await say(here.owner, id);
    expect(await news(here.lead, 'en')).toHaveLength(before);
    const parts = { vehicleIds: [await vehicle(here)], driverIds: [await driver(here, ['C'])] };
    const planned = await convoy(here, { consignmentIds: [id], ...parts });
    expect((await schedule(here, planned)).state).toBe('scheduled');
    await worker.drained();
    await say(here.lead, id);
    expect(await news(here.lead, 'en')).toHaveLength(before);
    await say(here.owner, id);
    expect((await news(here.lead, 'de'))[0]).toMatchObject({
      topic: 'consignment.hours_changed',
      subject: 'convoy',
      subjectId: planned.id,
    });
  });
});
