import { describe, expect, it } from '@jest/globals';
import { draftLine, EMPTY_DRAFT, gapsOf, withLines } from './need-draft.js';

const TODAY = '2026-11-22';
const whole = { ...withLines(EMPTY_DRAFT, draftLine('GEN-75', { quantity: '3' })), placeId: 'malyn' };

describe('what a draft still lacks', () => {
  it('is nothing once things, numbers and a place are said', () => {
    expect(gapsOf(whole, TODAY)).toEqual([]);
    expect(gapsOf({ ...whole, latest: TODAY }, TODAY)).toEqual([]);
  });

  it('names the line and the step that asks for it', () => {
    const none = draftLine('GEN-75', { quantity: '0' });
    const wordless = draftLine(null, { ownWords: '  ', quantity: '1' });
    expect(gapsOf({ ...whole, lines: [...whole.lines, none, wordless] }, TODAY)).toEqual([
      { step: 'amount', line: none },
      { step: 'which', line: wordless },
    ]);
  });

  it('names what holds for all lines last', () => {
    expect(gapsOf({ ...whole, placeId: undefined, latest: '2026-11-21' }, TODAY)).toEqual([
      { step: 'where' },
      { step: 'when' },
    ]);
  });
});
