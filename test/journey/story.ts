import { type Cast, expectEqual, pick, stateOfMatch, suggestionsFor, type Tell } from './cast.js';
import { until } from './client.js';
import { convoy } from './convoy.act.js';
import { consign } from './consignments.act.js';
import {
  busLine,
  blanketLine,
  generatorLine,
  generatorNeedLine,
  blanketNeedLine,
  busNeedLine,
} from './goods.js';
import { handOver } from './handover.act.js';
import type { Coverage, Match, Pledge, Versioned } from './views.js';
import { withdrawnAfterAllocation } from './withdrawal.act.js';

/** The main job from the need to the handover, with what goes wrong on the way. Answers the need's id. */
export async function mainJob(cast: Cast, tell: Tell): Promise<string> {
  const { malyn, billerbeck, approver, logistics } = cast;
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
    operatorIds: [logistics.organisationId],
    lines: [busLine(), generatorLine(6), blanketLine(480)],
  });
  await billerbeck.post(`/pledges/${pledge.id}/offer`);
  const suggestions = await until('a suggestion for each line', async () => {
    const found = await suggestionsFor(billerbeck, need.id, pledge.id);
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
    (await stateOfMatch(malyn, hasty.id)) === 'hold_expired' ? true : undefined,
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
    await until('the allocation', async () =>
      (await stateOfMatch(malyn, id)) === 'allocated' ? true : undefined,
    );
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
