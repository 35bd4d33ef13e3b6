import { type Cast, expectEqual, stateOfMatch, suggestionsFor, type Tell } from './cast.js';
import { until } from './client.js';
import { generatorLine, generatorNeedLine } from './goods.js';
import type { Coverage, Pledge, Versioned } from './views.js';

/** A pledge whose goods are allocated already is withdrawn; the need is open again. */
export async function withdrawnAfterAllocation({ malyn, billerbeck }: Cast, tell: Tell): Promise<void> {
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
  const match = await until(
    'the suggestion',
    async () => (await suggestionsFor(billerbeck, need.id, pledge.id))[0],
  );
  await billerbeck.post(`/matches/${match.id}/propose`);
  await malyn.post(`/matches/${match.id}/agree`);
  await until('the allocation', async () =>
    (await stateOfMatch(malyn, match.id)) === 'allocated' ? true : undefined,
  );
  await billerbeck.post(`/pledges/${pledge.id}/withdraw`);
  await until('the release', async () =>
    (await stateOfMatch(malyn, match.id)) === 'released' ? true : undefined,
  );
  const { lines } = await malyn.get<Coverage>(`/needs/${need.id}/coverage`);
  expectEqual('reserved after the withdrawal', lines[0]?.reserved, 0);
  await malyn.post(`/needs/${need.id}/close`, { outcome: 'withdrawn' });
  tell(
    'A pledge is withdrawn after allocation',
    'released; its need is open again, then closed by its owner',
  );
}
