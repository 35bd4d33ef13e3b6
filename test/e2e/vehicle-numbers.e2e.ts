import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allocate, ORIGIN, partners, type Partners } from '../support/allocated-goods.js';
import { type Caller, startApi, type TestApi } from '../support/api.js';

interface Pledge {
  readonly id: string;
  readonly lines: readonly {
    id: string;
    vin: string | null;
    specification: { vin?: string };
    vehicle: object | null;
  }[];
}

const VIN = 'WDB9066331S123456';
const FACTS = {
  vehicleClass: 'truck_le_7_5t',
  licenceClass: 'C1',
  seats: 3,
  payloadG: 1_200_000,
  volumeCm3: 10_000_000,
  palletPlaces: 4,
  maxSpeedKmh: 130,
};

let api: TestApi;
let who: Partners;
let giver: Caller;
let owner: Caller;
let runsHall: Caller;
let stranger: Caller;
let pledge: Pledge;

beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  giver = await api.signIn([who.giverId, 'editor']);
  owner = await api.signIn([who.ownerId, 'editor']);
  runsHall = await api.signIn([who.operatorId, 'warehouse']);
  stranger = await api.signIn([who.outsiderId, 'editor']);
  pledge = (
    await giver.send<Pledge>('POST', '/pledges', {
      giverId: who.giverId,
      title: 'Transporter',
      titleLanguage: 'de',
      visibility: 'network',
      approval: 'not_required',
      operatorIds: [who.operatorId],
      lines: [
        {
          itemCode: 'TRK-VAN35',
          quantity: 1,
          condition: 'good',
          placeId: ORIGIN,
          vin: VIN,
          noKnownDefects: true,
          vehicle: FACTS,
        },
      ],
    })
  ).body;
  await api.asSystem((tx) => tx.query(`update pledge set state = 'offered' where id = $1`, [pledge.id]));
});
afterAll(() => api?.close());

/** The number as its own field, in the specification, in the list and in the file of the lines. */
async function told(to: Caller) {
  const [line] = (await to.get<Pledge>(`/pledges/${pledge.id}`)).body.lines;
  const { items } = (await to.get<{ items: Pledge[] }>(`/pledges?giverId=${who.giverId}`)).body;
  expect(line!.vehicle).toMatchObject(FACTS);
  return [line!.vin, line!.specification.vin ?? null, items[0]!.lines[0]!.vin];
}

describe('the identification number of an offered vehicle', () => {
  it('is told to the giver and to who runs its hall', async () => {
    expect(await told(giver)).toEqual([VIN, VIN, VIN]);
    expect(await told(runsHall)).toEqual([VIN, VIN, VIN]);
  });

  it('is told to nobody else who may see the offer', async () => {
    expect(await told(stranger)).toEqual([null, null, null]);
    expect(await told(owner)).toEqual([null, null, null]);
  });

  it('stands in the file of the lines for those alone', async () => {
    const file = async (by: Caller) =>
      Buffer.from((await by.bytes(`/pledges/${pledge.id}/lines.csv`)).body).toString();
    expect(await file(giver)).toContain(VIN);
    const read = await file(stranger);
    expect(read).toContain('TRK-VAN35');
    expect(read).not.toContain(VIN);
  });

  it('is told to whom it is agreed for, and still to no stranger', async () => {
    await allocate(api, who, {
      itemCode: 'TRK-VAN35',
      total: 1,
      quantity: 1,
      pledgeLineId: pledge.lines[0]!.id,
      withGiver: true,
    });
    expect(await told(owner)).toEqual([VIN, VIN, VIN]);
    expect(await told(stranger)).toEqual([null, null, null]);
  });
});
