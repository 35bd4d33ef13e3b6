import { describe, expect, it } from '@jest/globals';
import { assertCounts, type HandoverCount } from './handover.check.js';

const sent = [
  { id: 'a', position: 1, quantity: 10 },
  { id: 'b', position: 2, quantity: 1 },
];
const all = (id: string, accepted: number): HandoverCount => ({
  consignmentLineId: id,
  accepted,
  damaged: 0,
  missing: 0,
  surplus: 0,
});
const refusal = (counts: HandoverCount[]) => {
  try {
    assertCounts(sent, counts);
    return 'none';
  } catch (error) {
    const { code, field } = error as { code: string; field: string };
    return `${code} ${field}`;
  }
};

describe('the counts of a handover', () => {
  it('may differ when the reason is there', () => {
    const short = { ...all('a', 7), damaged: 1, missing: 2, surplus: 4, reason: 'wet' };
    expect(refusal([all('b', 1), short])).toBe('none');
  });

  it('cover every line once', () => {
    expect(refusal([all('a', 10)])).toBe('handover_lines_differ /lines');
    expect(refusal([all('a', 10), all('a', 10)])).toBe('handover_lines_differ /lines');
    expect(refusal([all('a', 10), all('c', 1)])).toBe('handover_lines_differ /lines/1/consignmentLineId');
  });

  it('account for every piece', () => {
    expect(refusal([all('a', 9), all('b', 1)])).toBe('handover_does_not_add_up /lines/0');
    expect(refusal([{ ...all('a', 10), damaged: 1, reason: 'x' }, all('b', 1)])).toBe(
      'handover_does_not_add_up /lines/0',
    );
  });

  it.each(['damaged', 'missing', 'surplus'] as const)('say why something is %s', (what) => {
    const accepted = what === 'surplus' ? 10 : 9;
    const count = { ...all('a', accepted), [what]: 1 };
    expect(refusal([count, all('b', 1)])).toBe('discrepancy_needs_reason /lines/0/reason');
    expect(refusal([{ ...count, reason: '  ' }, all('b', 1)])).toBe(
      'discrepancy_needs_reason /lines/0/reason',
    );
  });
});
