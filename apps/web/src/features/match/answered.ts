import type { Match, Side } from './side';

/** What a write of the outbox says about a match: as much of it as is needed here. */
interface Answer {
  readonly words: { readonly key: string };
  readonly body?: unknown;
  readonly keptAt: number;
}

/** How long a refusal can be taken back, as the API counts it. */
const UNDO_MS = 10 * 60_000;

const nobody = { decisionDue: null, yourTurn: false } as const;

/** What the match will be once this answer of one's own side has arrived; other writes leave it as it is. */
export function answered(match: Match, side: Side, { words, body, keptAt }: Answer): Match {
  const { quantity = match.quantity } = (body ?? {}) as { readonly quantity?: number };
  const held = { quantity, covers: quantity / match.unitsPerUnit };
  switch (words.key) {
    case 'match.agree':
      return { ...match, ...nobody, state: 'agreed', ...held };
    case 'match.propose':
    case 'match.counter':
      return {
        ...match,
        state: 'proposed',
        ...held,
        decisionDue: side === 'owner' ? 'giver' : 'owner',
        yourTurn: false,
      };
    case 'match.decline':
      return {
        ...match,
        ...nobody,
        state: 'declined',
        undoUntil: new Date(keptAt + UNDO_MS).toISOString(),
      };
    case 'match.undoDecline':
      return { ...match, state: 'proposed', decisionDue: side, yourTurn: true, undoUntil: null };
    case 'match.release':
      return { ...match, ...nobody, state: 'released' };
    default:
      return match;
  }
}
