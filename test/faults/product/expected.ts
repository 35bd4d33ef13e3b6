import type { Acknowledged, MatchFacts } from './record.js';

export interface EventCount {
  readonly topic: string;
  readonly key: string;
}

/** The states in which a match may be when the queue has nothing left to do. */
export function expectedMatchStates(match: MatchFacts, facts: Acknowledged): readonly string[] {
  if (match.declined) return ['declined'];
  if (match.released) return ['released'];
  const need = facts.needs.find(({ id }) => id === match.needId);
  const pledge = facts.pledges.find(({ id }) => id === match.pledgeId);
  if (need?.state === 'withdrawn' || pledge?.state === 'withdrawn')
    return match.fleeting && !match.agreed ? ['released', 'hold_expired'] : ['released'];
  if (!match.agreed) return [match.fleeting ? 'hold_expired' : 'proposed'];
  return [pledge?.state === 'offered' ? 'agreed' : 'allocated'];
}

/** How often each thing must have been told. Where an end may have come before the allocation, both counts are right. */
export function expectedEvents(facts: Acknowledged): (EventCount & { times: readonly number[] })[] {
  const told = (topic: string, key: string, ...times: number[]) => ({ topic, key, times });
  const has = (yes: boolean): number => (yes ? 1 : 0);
  return [
    ...facts.needs.flatMap(({ id, state }) => [
      told('need.published', id, has(state !== 'draft')),
      told('need.closed', id, has(state === 'withdrawn')),
    ]),
    ...facts.pledges.flatMap(({ id, state }) => [
      told('pledge.offered', id, has(state !== 'draft')),
      told('pledge.withdrawn', id, has(state === 'withdrawn')),
    ]),
    ...facts.receipts.map(({ lotId }) => told('lots.entered', lotId, 1)),
    ...facts.matches.flatMap((match) => {
      const states = expectedMatchStates(match, facts);
      const ended = states.includes('released');
      return [
        told('match.proposed', match.id, 1),
        told('match.agreed', match.id, has(match.agreed)),
        told('match.declined', match.id, has(match.declined)),
        told(
          'match.allocated',
          match.id,
          ...(match.agreed && ended ? [0, 1] : [has(states.includes('allocated'))]),
        ),
        ...(states.length > 1 ? [] : [told('match.released', match.id, has(ended))]),
      ];
    }),
  ];
}

/** Cause of each lot (line of the pledge, or the lot itself) → what it has, reckoned from `open` matches alone. */
export function expectedBalances(
  facts: Acknowledged,
  open: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const reserved = new Map<string, number>();
  for (const match of facts.matches.filter(({ id }) => open.has(id))) {
    const cause = facts.pledges.find(({ id }) => id === match.pledgeId)?.lineId ?? match.lotId;
    reserved.set(cause, (reserved.get(cause) ?? 0) + match.quantity);
  }
  const sources = [
    ...facts.pledges.map((p) => ({ cause: p.lineId, quantity: p.state === 'withdrawn' ? 0 : p.quantity })),
    ...facts.receipts.map((r) => ({ cause: r.lotId, quantity: r.reversals > 0 ? 0 : r.quantity })),
  ];
  return new Map(
    sources.map(({ cause, quantity }) => {
      const held = reserved.get(cause) ?? 0;
      const at = [
        ...(quantity - held === 0 ? [] : [`available ${quantity - held}`]),
        ...(held === 0 ? [] : [`reserved ${held}`]),
      ];
      return [cause, at.join(', ') || 'nothing'];
    }),
  );
}
