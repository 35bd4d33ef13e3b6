import { describe, expect, it } from '@jest/globals';
import { DomainError } from './errors.js';
import { stateTable } from './states.js';

const door = stateTable<'open' | 'closed' | 'removed'>('Door', 'open', {
  open: ['closed'],
  closed: ['open', 'removed'],
  removed: [],
});

describe('A state table', () => {
  it('moves along what it lists', () => {
    expect(door.move('open', 'closed')).toBe('closed');
  });

  it('refuses everything else, in words for people and with what is possible for programs', () => {
    try {
      door.move('open', 'removed');
      throw new Error('it should have refused');
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      const refused = error as DomainError;
      expect(refused.code).toBe('illegal_transition');
      expect(refused.parameters).toEqual({
        aggregate: 'Door',
        from: 'open',
        to: 'removed',
        allowed: ['closed'],
      });
      for (const language of ['de', 'uk', 'en'] as const)
        expect(refused.in(language)).not.toMatch(/open|closed|removed|Door/);
    }
  });

  it('does not load with a state that cannot be reached', () => {
    expect(() => stateTable<'a' | 'b'>('Broken', 'a', { a: [], b: [] })).toThrow(/unreachable.*b/);
  });
});
