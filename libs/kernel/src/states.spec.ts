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

  it('refuses everything else and says what is possible, in three languages', () => {
    try {
      door.move('open', 'removed');
      throw new Error('it should have refused');
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      const refused = error as DomainError;
      expect(refused.code).toBe('illegal_transition');
      for (const language of ['de', 'uk', 'en'] as const) expect(refused.in(language)).toContain('closed');
    }
  });

  it('does not load with a state that cannot be reached', () => {
    expect(() => stateTable<'a' | 'b'>('Broken', 'a', { a: [], b: [] })).toThrow(/unreachable.*b/);
  });
});
