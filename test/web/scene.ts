import { type Person, until } from '../journey/client.js';
import { confirmNumbers } from '../journey/consignments.act.js';
import { blanketLine, blanketNeedLine } from '../journey/goods.js';
import type { Consignment, Convoy, Match, Page, Pledge, Versioned } from '../journey/views.js';
import { dayIn } from '../support/day.js';

/** Things in states that the demonstration does not bring along, so that each page has something to show. */
export interface Scene {
  readonly needId: string;
  readonly pledgeId: string;
  /** Proposed to Malyn, who has not answered. */
  readonly offerId: string;
  readonly plannedConsignmentId: string;
  readonly scheduledConvoyId: string;
  /** On the road, with the driver who signs in at the wheel. */
  readonly convoyId: string;
  readonly consignmentId: string;
  /** Has arrived and is not handed over. */
  readonly arrivedId: string;
  /** Of a link by which that consignment can be taken over. */
  readonly handoverToken: string;
  readonly handedOverId: string;
  readonly partnershipId: string;
  readonly siteId: string;
  /** A count of that hall that goes on. */
  readonly stocktakeId: string;
  /** Of the own fleet, at the wheel of the convoy on the road. */
  readonly vehicleId: string;
  readonly driverId: string;
  /** A pallet of the planned consignment, with a box on it. */
  readonly unitId: string;
}

export interface SceneCast {
  readonly malyn: Person;
  readonly billerbeck: Person;
  readonly logistics: Person;
}

interface Deal {
  readonly needId: string;
  readonly pledgeId: string;
  readonly matchId: string;
}

interface Crew {
  readonly vehicleId: string;
  readonly driverId: string;
}

const DAY = 86_400_000;
const QUANTITY = 20;
const WITHIN_SECONDS = 90;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** Plays the main job five times through the API and stops each time at another step. */
export async function scene(cast: SceneCast): Promise<Scene> {
  const offer = await propose(cast);
  const consignments = await Promise.all(
    Array.from({ length: 5 }, async () => consign(cast, await agree(cast))),
  );
  const [planned, scheduled, onTheRoad, arrived, handedOver] = consignments as [
    Consignment,
    Consignment,
    Consignment,
    Consignment,
    Consignment,
  ];
  const unitId = await pack(cast, planned);
  await pack(cast, scheduled);
  await Promise.all(
    [scheduled, onTheRoad, arrived, handedOver].map((consignment) => ready(cast, consignment)),
  );
  const [own, ...others] = await crews(cast.logistics);
  const plan = (consignment: Consignment, crew: Crew | undefined) => schedule(cast, consignment, crew);
  const convoyId = await plan(onTheRoad, own);
  const scheduledConvoyId = await plan(scheduled, others[0]);
  await depart(cast, convoyId, onTheRoad);
  for (const [number, consignment] of [arrived, handedOver].entries()) {
    const id = await plan(consignment, others[number + 1]);
    await depart(cast, id, consignment);
    await cast.logistics.post(`/convoys/${id}/arrive`);
  }
  await handOver(cast, handedOver);
  const link = await cast.malyn.post<{ url: string }>(`/consignments/${arrived.id}/handover-links`, {});
  const [partnership] = await cast.malyn.get<{ id: string }[]>('/partnerships');
  const sites = await cast.logistics.get<{ id: string; operatorId: string }[]>('/sites');
  const site = sites.find(({ operatorId }) => operatorId === cast.logistics.organisationId);
  const stocktake = await cast.logistics.post<{ id: string }>(`/sites/${site?.id}/stocktakes`, {});
  return {
    ...{ partnershipId: partnership?.id ?? '', siteId: site?.id ?? '', stocktakeId: stocktake.id },
    ...{ needId: offer.needId, pledgeId: offer.pledgeId, offerId: offer.matchId },
    ...{ vehicleId: own?.vehicleId ?? '', driverId: own?.driverId ?? '' },
    ...{ unitId, handoverToken: link.url.split('#')[1] ?? '' },
    ...{ plannedConsignmentId: planned.id, scheduledConvoyId, convoyId },
    ...{ consignmentId: onTheRoad.id, arrivedId: arrived.id, handedOverId: handedOver.id },
  };
}

/** A need of `asked` blankets, a pledge of twenty for it, and the proposal that joins them. */
export async function propose(
  { malyn, billerbeck, logistics }: SceneCast,
  asked = 2 * QUANTITY,
): Promise<Deal> {
  const need = await malyn.post<Versioned & { lines: { id: string }[] }>('/needs', {
    ownerId: malyn.organisationId,
    title: 'Ковдри для пункту незламності',
    titleLanguage: 'uk',
    lines: [blanketNeedLine(asked)],
  });
  await malyn.post(`/needs/${need.id}/publish`);
  const pledge = await billerbeck.post<Pledge>('/pledges', {
    giverId: billerbeck.organisationId,
    title: 'Decken aus dem Katastrophenschutz',
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'not_required',
    firstCallId: malyn.organisationId,
    firstCallUntil: inDays(3),
    operatorIds: [logistics.organisationId],
    lines: [{ ...blanketLine(QUANTITY), palletPlaces: 1 }],
  });
  await billerbeck.post(`/pledges/${pledge.id}/offer`);
  await billerbeck.post(`/pledges/${pledge.id}/pledge`);
  const lot = await until(
    'the lot of the pledge',
    async () => {
      const { items } = await billerbeck.get<Page<{ id: string; pledgeLineId: string }>>(
        `/lots?giverId=${billerbeck.organisationId}&itemCode=CLO-BLANKET&limit=200`,
      );
      return items.find(({ pledgeLineId }) => pledgeLineId === pledge.lines[0]?.id);
    },
    WITHIN_SECONDS,
  );
  const match = await billerbeck.post<Match>('/matches', {
    needLineId: need.lines[0]?.id,
    lotId: lot.id,
    quantity: QUANTITY,
  });
  return { needId: need.id, pledgeId: pledge.id, matchId: match.id };
}

/** A proposal that Malyn has accepted, with the goods put aside for it. */
export async function agree(cast: SceneCast): Promise<string> {
  const { matchId } = await propose(cast);
  await cast.malyn.post(`/matches/${matchId}/agree`);
  await until(
    'the allocation',
    async () => (await cast.malyn.get<Match>(`/matches/${matchId}`)).state === 'allocated' || undefined,
    WITHIN_SECONDS,
  );
  return matchId;
}

/** What was agreed on, planned as a consignment that waits to be packed. */
export const consign = ({ logistics }: SceneCast, matchId: string): Promise<Consignment> =>
  logistics.post<Consignment>('/consignments', { operatorId: logistics.organisationId, matchIds: [matchId] });

/** Some of it in boxes, one of them on a pallet, the rest loose. */
async function pack({ logistics }: SceneCast, { id, lines }: Consignment): Promise<string> {
  const make = (kind: string, count: number, quantity: number) =>
    logistics.post<{ units: { id: string; kind: string }[] }>(`/consignments/${id}/units`, {
      ...{ kind, count },
      lines: quantity > 0 ? [{ consignmentLineId: lines[0]?.id, quantity }] : [],
    });
  await make('box', 2, 5);
  const { units } = await make('pallet', 1, 0);
  const [box, pallet] = ['box', 'pallet'].map((kind) => units.find((unit) => unit.kind === kind)?.id ?? '');
  await logistics.post(`/handling-units/${box}/place`, { parentId: pallet });
  return pallet ?? '';
}

/** Packed, sealed and with every paper. */
export async function ready(
  { malyn, billerbeck, logistics }: SceneCast,
  { id, reference }: Consignment,
): Promise<void> {
  await logistics.post(`/consignments/${id}/pack`);
  await logistics.post(`/consignments/${id}/seal`);
  const { version } = await billerbeck.get<Consignment>(`/consignments/${id}`);
  const papers = {
    code: `UA-${reference}`,
    codeValidUntil: dayIn(60),
    declarationNumber: `D-${reference}`,
    declarationValidUntil: dayIn(28),
    giftLetterNumber: `Schenkung ${reference}`,
    systemListMatches: true,
  };
  await billerbeck.patch(`/consignments/${id}/papers`, papers, version);
  await confirmNumbers(malyn, id);
  await malyn.post(`/consignments/${id}/reconfirm`);
  await logistics.post(`/consignments/${id}/papers-ready`);
}

/** Pairs of a vehicle and a driver; first the driver who signs in. */
export async function crews(logistics: Person): Promise<Crew[]> {
  const { items: vehicles } =
    await logistics.get<Page<{ id: string; ownerId: string; kind: string; vehicleClass: string }>>(
      '/vehicles?limit=200',
    );
  const { items: drivers } =
    await logistics.get<
      Page<{ id: string; personId: string | null; licenceClasses: string[]; mayCrossBorder: boolean }>
    >('/drivers?limit=200');
  const own = vehicles.filter(
    (v) => v.ownerId === logistics.organisationId && v.kind === 'own' && v.vehicleClass.startsWith('truck'),
  );
  const able = drivers
    .filter((d) => d.mayCrossBorder && d.licenceClasses.includes('CE'))
    .sort((a, b) => Number(b.personId !== null) - Number(a.personId !== null));
  return own.flatMap(({ id }, i) => (able[i] ? [{ vehicleId: id, driverId: able[i].id }] : []));
}

async function schedule(
  { logistics }: SceneCast,
  { id: consignmentId, reference }: Consignment,
  crew?: Crew,
): Promise<string> {
  if (!crew) throw new Error('the demonstration has too few vehicles or drivers');
  const { id } = await logistics.post<Convoy>('/convoys', {
    operatorId: logistics.organisationId,
    name: `Billerbeck – Malyn, ${reference}`,
    earliestDeparture: inDays(0.05),
    latestDeparture: inDays(6),
    consignmentIds: [consignmentId],
    vehicleIds: [crew.vehicleId],
    driverIds: [crew.driverId],
  });
  await logistics.post(`/convoys/${id}/schedule`);
  await until(
    'the schedule',
    async () => {
      const { state, obstacles } = await logistics.get<Convoy>(`/convoys/${id}`);
      if (obstacles.length > 0) throw new Error(obstacles.map(({ text }) => text.en).join(' '));
      return state === 'scheduled' || undefined;
    },
    WITHIN_SECONDS,
  );
  return id;
}

async function depart({ malyn, logistics }: SceneCast, convoyId: string, { id }: Consignment): Promise<void> {
  await malyn.post(`/consignments/${id}/contact`, {
    name: 'Черговий складу',
    phone: '+380 50 000 00 00',
    address: 'вул. Прикладна, 1, рампа 2',
  });
  await logistics.post(`/convoys/${convoyId}/confirm`);
  await logistics.post(`/consignments/${id}/load`);
  await logistics.post(`/convoys/${convoyId}/depart`);
}

async function handOver({ malyn }: SceneCast, { id, lines }: Consignment): Promise<void> {
  await malyn.post(`/consignments/${id}/handover`, {
    at: new Date().toISOString(),
    giverSignatory: 'Konvoileitung Dortmund',
    receiverSignatory: 'Приймальна комісія Малин',
    lines: lines.map(({ id: consignmentLineId, quantity }) => ({
      ...{ consignmentLineId, accepted: quantity - 3, damaged: 1, missing: 2, surplus: 0 },
      ...{ reason: 'Одну ковдру пошкоджено, двох бракує', reasonLanguage: 'uk' },
    })),
  });
}
