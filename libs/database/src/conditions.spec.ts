import { describe, expect, it } from '@jest/globals';
import { conditions } from './conditions.js';

describe('the conditions of a list', () => {
  it('are those that were asked for, each with its own value', () => {
    expect(
      conditions([
        ['n.id < $value', null],
        ['n.state = $value', 'published'],
        ['n.title = $value or n.file = $value', 'x'],
        ['n.owner_id = $value', undefined],
        ['n.open = $value', false],
      ]),
    ).toEqual({
      sql: '(n.state = $1) and (n.title = $2 or n.file = $2) and (n.open = $3)',
      values: ['published', 'x', false],
    });
  });

  it('hold for every row where nothing was asked for', () => {
    expect(conditions([['n.id < $value', null]])).toEqual({ sql: 'true', values: [] });
  });
});
