import { Person, until } from './client.js';
import {
  busLine,
  blanketLine,
  generatorLine,
  generatorNeedLine,
  blanketNeedLine,
  busNeedLine,
  type LineView,
} from './goods.js';

interface Versioned {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}
interface Pledge extends Versioned {
  readonly lines: LineView[];
}
interface Match extends Versioned {
  readonly pledgeId: string | null;
  readonly itemCode: string;
  readonly lotId: string;
  readonly needLineId: string;
  readonly quantity: number;
  readonly explanation: { readonly sentences: { readonly en: string }[] };
}
interface Coverage {
  readonly lines: {
    readonly itemCode: string;
    readonly requested: number;
    readonly accepted: number;
    readonly open: number;
    readonly reserved: number;
  }[];
}
interface Consignment extends Versioned {
  readonly reference: string;
  readonly weightG: number;
  readonly lines: {
    readonly id: string;
    readonly itemCode: string;
    readonly quantity: number;
    readonly matchId: string;
  }[];
}
interface Convoy extends Versioned {
  readonly reference: string;
  readonly crossingId: string | null;
  readonly departAt: string | null;
  readonly arriveAt: string | null;
  readonly obstacles: { readonly rule: string; readonly text: { readonly en: string } }[];
  readonly journeys: {
    readonly vehicle: string;
    readonly km: number;
    readonly consignmentIds: string[];
    readonly legs: { readonly kind: string }[];
  }[];
}
interface Page<T> {
  readonly items: T[];
}

export interface Cast {
  readonly malyn: Person;
  readonly billerbeck: Person;
  readonly approver: Person;
  readonly logistics: Person;
}

/** Tells one line when a step is done. */
export type Tell = (step: string, result: string) => void;

const day = (inDays: number): string => new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);

/** The main job from the need to the handover, with what goes wrong on the way. Answers the need's id. */
export async function mainJob(cast: Cast, tell: Tell): Promise<string> {
  const { malyn, billerbeck, approver } = cast;
  const need = await malyn.post<Versioned>('/needs', {
    ownerId: malyn.organisationId,
    title: 'Автобус, генератори й ковдри для громади',
    titleLanguage: 'uk',
    lines: [busNeedLine(), generatorNeedLine(6), blanketNeedLine(480)],
  });
  await malyn.post(`/needs/${need.id}/publish`);
  tell('Malyn publishes a need', '1 articulated bus, 6 generators of at least 60 kVA, 480 blankets');

  const pledge = await billerbeck.post<Pledge>('/pledges', {
    giverId: billerbeck.organisationId,
    title: 'Gelenkbus, Stromerzeuger und Decken',
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'pending',
    firstCallId: malyn.organisationId,
    firstCallUntil: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    lines: [busLine(), generatorLine(6), blanketLine(480)],
  });
  await billerbeck.post(`/pledges/${pledge.id}/offer`);
  const suggestions = await until('a suggestion for each line', async () => {
    const found = await matches(billerbeck, need.id, pledge.id);
    return found.length === 3 ? found : undefined;
  });
  tell('Billerbeck offers; the queue enters the lots and matches them', `${suggestions.length} suggestions`);
  for (const match of suggestions)
    tell(`  why ${match.itemCode}`, match.explanation.sentences.map((s) => s.en).join(' '));

  const bus = pick(suggestions, 'BUS-ARTIC');
  const generators = pick(suggestions, 'GEN-75');
  const blankets = pick(suggestions, 'CLO-BLANKET');

  await billerbeck.post(`/matches/${blankets.id}/propose`);
  await malyn.post(`/matches/${blankets.id}/decline`);
  tell('Malyn declines the blankets', 'one step, no reason; the goods are free again');

  const hasty = await billerbeck.post<Match>('/matches', {
    needLineId: blankets.needLineId,
    lotId: blankets.lotId,
    quantity: 100,
    holdHours: 0,
  });
  await until('the end of the hold', async () =>
    (await state(malyn, hasty.id)) === 'hold_expired' ? true : undefined,
  );
  tell('A proposal that nobody answers in time', 'its hold runs out by itself');

  await billerbeck.post(`/matches/${bus.id}/propose`);
  await billerbeck.post(`/matches/${generators.id}/propose`);
  const again = await billerbeck.post<Match>('/matches', {
    needLineId: blankets.needLineId,
    lotId: blankets.lotId,
    quantity: 480,
  });
  for (const id of [bus.id, generators.id, again.id]) await malyn.post(`/matches/${id}/agree`);
  tell('Billerbeck proposes, Malyn agrees', 'three matches; they wait for the approval of the pledge');

  const own = await billerbeck.refused(`/pledges/${pledge.id}/approval`, { decision: 'granted' });
  await approver.post(`/pledges/${pledge.id}/approval`, {
    decision: 'granted',
    reference: 'Ratsbeschluss 114/2026',
  });
  const began = performance.now();
  await billerbeck.post(`/pledges/${pledge.id}/pledge`);
  for (const id of [bus.id, generators.id, again.id])
    await until('the allocation', async () => ((await state(malyn, id)) === 'allocated' ? true : undefined));
  tell(
    'A second person approves and the pledge binds',
    `${own.code} for the first; allocated after ${Math.round(performance.now() - began)} ms`,
  );

  await withdrawnAfterAllocation(cast, tell);
  const consignments = await consign(cast, [[bus.id], [generators.id, again.id]], tell);
  await convoy(cast, consignments, tell);
  await handOver(cast, consignments, tell);

  const { lines } = await malyn.get<Coverage>(`/needs/${need.id}/coverage`);
  tell(
    'Coverage of the need',
    lines.map((l) => `${l.itemCode} ${l.accepted} of ${l.requested}, ${l.open} open`).join('; '),
  );
  expectEqual('the blankets accepted', lines.find((l) => l.itemCode === 'CLO-BLANKET')?.accepted, 465);
  expectEqual('the blankets open again', lines.find((l) => l.itemCode === 'CLO-BLANKET')?.open, 15);
  expectEqual('the bus accepted', lines.find((l) => l.itemCode === 'BUS-ARTIC')?.accepted, 1);
  return need.id;
}

async function withdrawnAfterAllocation({ malyn, billerbeck }: Cast, tell: Tell): Promise<void> {
  const need = await malyn.post<Versioned>('/needs', {
    ownerId: malyn.organisationId,
    title: 'Генератор для водоканалу',
    titleLanguage: 'uk',
    lines: [generatorNeedLine(1)],
  });
  await malyn.post(`/needs/${need.id}/publish`);
  const pledge = await billerbeck.post<Pledge>('/pledges', {
    giverId: billerbeck.organisationId,
    title: 'Ein Stromerzeuger',
    titleLanguage: 'de',
    visibility: 'partners',
    approval: 'not_required',
    firstCallId: malyn.organisationId,
    firstCallUntil: new Date(Date.now() + 86_400_000).toISOString(),
    lines: [generatorLine(1)],
  });
  await billerbeck.post(`/pledges/${pledge.id}/offer`);
  await billerbeck.post(`/pledges/${pledge.id}/pledge`);
  const match = await until('the suggestion', async () => (await matches(billerbeck, need.id, pledge.id))[0]);
  await billerbeck.post(`/matches/${match.id}/propose`);
  await malyn.post(`/matches/${match.id}/agree`);
  await until('the allocation', async () =>
    (await state(malyn, match.id)) === 'allocated' ? true : undefined,
  );
  await billerbeck.post(`/pledges/${pledge.id}/withdraw`);
  await until('the release', async () => ((await state(malyn, match.id)) === 'released' ? true : undefined));
  const { lines } = await malyn.get<Coverage>(`/needs/${need.id}/coverage`);
  expectEqual('reserved after the withdrawal', lines[0]?.reserved, 0);
  await malyn.post(`/needs/${need.id}/close`, { outcome: 'withdrawn' });
  tell(
    'A pledge is withdrawn after allocation',
    'released; its need is open again, then closed by its owner',
  );
}

async function consign(
  { malyn, logistics, billerbeck }: Cast,
  loads: string[][],
  tell: Tell,
): Promise<Consignment[]> {
  const consignments: Consignment[] = [];
  for (const matchIds of loads) {
    const consignment = await logistics.post<Consignment>('/consignments', {
      operatorId: logistics.organisationId,
      matchIds,
    });
    await logistics.post(`/consignments/${consignment.id}/pack`);
    await logistics.post(`/consignments/${consignment.id}/seal`);
    const gate = await logistics.refused(`/consignments/${consignment.id}/papers-ready`);
    tell(
      `${consignment.reference} is packed and sealed`,
      `${Math.round(consignment.weightG / 1000)} kg; gate: ${gate.code}`,
    );
    const { version } = await billerbeck.get<Consignment>(`/consignments/${consignment.id}`);
    await billerbeck.patch(
      `/consignments/${consignment.id}/papers`,
      {
        code: `UA-${consignment.reference}`,
        codeValidUntil: day(60),
        declarationNumber: `D-${consignment.reference}`,
        declarationValidUntil: day(28),
        giftLetterNumber: `Schenkung ${consignment.reference}`,
        systemListMatches: true,
      },
      version,
    );
    await malyn.post(`/consignments/${consignment.id}/reconfirm`);
    consignments.push(await logistics.post<Consignment>(`/consignments/${consignment.id}/papers-ready`));
  }
  tell(
    'Papers are complete and Malyn has re-confirmed',
    consignments.map((c) => `${c.reference} ${c.state}`).join(', '),
  );
  return consignments;
}

async function convoy({ logistics }: Cast, consignments: readonly Consignment[], tell: Tell): Promise<void> {
  const vehicles = await logistics.get<Page<{ id: string; ownerId: string }>>('/vehicles?limit=200');
  const drivers =
    await logistics.get<
      Page<{ id: string; organisationId: string; licenceClasses: string[]; mayCrossBorder: boolean }>
    >('/drivers?limit=200');
  const created = await logistics.post<Convoy>('/convoys', {
    operatorId: logistics.organisationId,
    name: 'Billerbeck – Malyn',
    earliestDeparture: new Date(Date.now() + 3_600_000).toISOString(),
    latestDeparture: new Date(Date.now() + 6 * 86_400_000).toISOString(),
    consignmentIds: consignments.map((c) => c.id),
    vehicleIds: vehicles.items.filter((v) => v.ownerId === logistics.organisationId).map((v) => v.id),
    driverIds: drivers.items.filter((d) => d.mayCrossBorder).map((d) => d.id),
  });
  await logistics.post(`/convoys/${created.id}/schedule`);
  const planned = await until(
    'the schedule',
    async () => {
      const now = await logistics.get<Convoy>(`/convoys/${created.id}`);
      return now.state === 'scheduled' || now.obstacles.length > 0 ? now : undefined;
    },
    60,
  );
  if (planned.state !== 'scheduled' || planned.obstacles.length > 0)
    throw new Error(planned.obstacles.map((o) => `${o.rule}: ${o.text.en}`).join('; '));
  tell(
    `${planned.reference} is scheduled`,
    `over ${planned.crossingId}, ${planned.departAt} – ${planned.arriveAt}`,
  );
  for (const journey of planned.journeys) {
    const rests = journey.legs.filter((leg) => leg.kind === 'rest').length;
    tell(
      `  ${journey.vehicle}`,
      `${journey.km} km, ${rests} rests, ${journey.consignmentIds.length} consignments`,
    );
  }
  await logistics.post(`/convoys/${planned.id}/confirm`);
  for (const { id } of consignments) await logistics.post(`/consignments/${id}/load`);
  await logistics.post(`/convoys/${planned.id}/depart`);
  await logistics.post(`/convoys/${planned.id}/border-events`, { kind: 'cleared' });
  await logistics.post(`/convoys/${planned.id}/arrive`);
  tell('The convoy departs, clears the border and arrives', 'vehicles and drivers booked, once each');
}

async function handOver(
  { malyn, logistics }: Cast,
  consignments: readonly Consignment[],
  tell: Tell,
): Promise<void> {
  for (const consignment of consignments) {
    await malyn.post(`/consignments/${consignment.id}/handover`, {
      at: new Date().toISOString(),
      giverSignatory: 'Konvoileitung Dortmund',
      receiverSignatory: 'Приймальна комісія Малин',
      lines: consignment.lines.map((line) => {
        const short = line.itemCode === 'CLO-BLANKET' ? 10 : 0;
        const damaged = line.itemCode === 'CLO-BLANKET' ? 5 : 0;
        return {
          consignmentLineId: line.id,
          accepted: line.quantity - short - damaged,
          damaged,
          missing: short,
          surplus: 0,
          ...(short > 0 ? { reason: 'Одну коробку пошкоджено, однієї бракує', reasonLanguage: 'uk' } : {}),
        };
      }),
    });
    const papers = await until('the papers', async () => {
      const { items } = await logistics.get<Page<{ id: string; kind: string; state: string }>>(
        `/consignments/${consignment.id}/documents`,
      );
      return items.length >= 2 && items.every((d) => d.state === 'ready') ? items : undefined;
    });
    for (const paper of papers) {
      const pdf = await logistics.bytes(`/documents/${paper.id}/content`);
      if (Buffer.from(pdf.subarray(0, 5)).toString() !== '%PDF-') throw new Error(`${paper.kind} is no PDF`);
    }
    tell(
      `${consignment.reference} is handed over and signed`,
      papers.map((p) => `${p.kind} as PDF`).join(', '),
    );
  }
  tell('Discrepancies', '10 blankets missing and 5 damaged, recorded line by line');
}

const matches = async (person: Person, needId: string, pledgeId: string): Promise<Match[]> =>
  (await person.get<Page<Match>>(`/matches?state=suggested&needId=${needId}&pledgeId=${pledgeId}`)).items;

const state = async (person: Person, id: string): Promise<string> =>
  (await person.get<Match>(`/matches/${id}`)).state;

function pick(found: readonly Match[], itemCode: string): Match {
  const match = found.find((m) => m.itemCode === itemCode);
  if (!match) throw new Error(`no suggestion for ${itemCode}`);
  return match;
}

function expectEqual(what: string, is: unknown, should: unknown): void {
  if (is !== should) throw new Error(`${what}: ${String(is)} instead of ${String(should)}`);
}
