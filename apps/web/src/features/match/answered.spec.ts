import { describe, expect, it } from '@jest/globals';
import { answered } from './answered.js';
import type { Match } from './side.js';

const KEPT_AT = Date.parse('2026-11-22T10:00:00Z');
const proposed = {
  state: 'proposed',
  quantity: 12,
  decisionDue: 'owner',
  yourTurn: true,
  undoUntil: null,
} as Match;
const answer = (key: string, body?: unknown) => ({ words: { key }, body, keptAt: KEPT_AT });

describe('a match while its answer waits on the phone', () => {
  it('is agreed, with the smaller quantity where one was named', () => {
    expect(answered(proposed, 'owner', answer('match.agree'))).toMatchObject({
      state: 'agreed',
      quantity: 12,
      yourTurn: false,
    });
    expect(answered(proposed, 'owner', answer('match.agree', { quantity: 5 })).quantity).toBe(5);
  });

  it('waits for the other side after a change', () => {
    expect(answered(proposed, 'owner', answer('match.counter', { quantity: 20 }))).toMatchObject({
      state: 'proposed',
      quantity: 20,
      decisionDue: 'giver',
      yourTurn: false,
    });
  });

  it('can be taken back for ten minutes after it was declined, and is then open again', () => {
    const declined = answered(proposed, 'owner', answer('match.decline'));
    expect(declined).toMatchObject({ state: 'declined', undoUntil: '2026-11-22T10:10:00.000Z' });
    expect(answered(declined, 'owner', answer('match.undoDecline'))).toMatchObject({
      state: 'proposed',
      yourTurn: true,
      undoUntil: null,
    });
  });

  it('is what it was after a message', () => {
    expect(answered(proposed, 'owner', answer('match.message', { text: 'Чи є кабель?' }))).toBe(proposed);
  });
});
