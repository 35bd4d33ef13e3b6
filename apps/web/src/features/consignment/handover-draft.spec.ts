import { describe, expect, it } from '@jest/globals';
import { allAsListed, gapsOf, type HandoverDraft, type LineDraft, recordOf } from './handover-draft.js';

const LINES = [
  { id: 'blankets', quantity: 480 },
  { id: 'bus', quantity: 1 },
];
const AT = new Date('2026-11-22T10:00:00Z');
const begun: HandoverDraft = {
  id: 'record',
  lines: {},
  giver: { name: '' },
  receiver: { name: '' },
  remarks: '',
  language: 'uk',
};
const signed = { ...begun, giver: { name: ' Konvoileitung ' }, receiver: { name: 'Комісія' } };
const differing = (line: Partial<LineDraft>): LineDraft => ({
  verdict: 'differs',
  damaged: '',
  missing: '',
  surplus: '',
  reason: 'Коробка мокра',
  ...line,
});

describe('a handover that is being recorded', () => {
  it('says what is still open: each line and both names', () => {
    expect(gapsOf(begun, LINES)).toEqual({
      lines: { blankets: 'undecided', bus: 'undecided' },
      giver: true,
      receiver: true,
    });
  });

  it.each<[string, LineDraft, string | undefined]>([
    ['five damaged with a reason', differing({ damaged: '5' }), undefined],
    ['one too many', differing({ surplus: '1' }), undefined],
    ['without a reason', differing({ damaged: '5', reason: '  ' }), 'reason'],
    ['without any difference', differing({}), 'nothing'],
    ['half a piece', differing({ damaged: '1.5' }), 'number'],
    ['less than none', differing({ missing: '-1' }), 'number'],
    ['words for a number', differing({ missing: 'all' }), 'number'],
    ['more than were listed', differing({ damaged: '400', missing: '81' }), 'tooMany'],
  ])('judges a line with %s', (_, blankets, error) => {
    const draft = { ...signed, lines: { blankets, bus: { ...blankets, verdict: 'asListed' as const } } };
    expect(gapsOf(draft, LINES)?.lines['blankets']).toBe(error);
  });

  it('takes the rest as listed without touching what differs', () => {
    const blankets = differing({ missing: '10' });
    const draft = allAsListed({ ...signed, lines: { blankets } }, LINES);
    expect(draft.lines['blankets']).toBe(blankets);
    expect(gapsOf(draft, LINES)).toBeUndefined();
  });

  it('is sent so that every piece is in one column, and a reason stands only where something differs', () => {
    const draft = allAsListed(
      { ...signed, lines: { blankets: differing({ missing: '10', damaged: '5' }) } },
      LINES,
    );
    expect(recordOf(draft, LINES, AT)).toEqual({
      id: 'record',
      at: '2026-11-22T10:00:00.000Z',
      giverSignatory: 'Konvoileitung',
      receiverSignatory: 'Комісія',
      lines: [
        {
          consignmentLineId: 'blankets',
          accepted: 465,
          damaged: 5,
          missing: 10,
          surplus: 0,
          reason: 'Коробка мокра',
          reasonLanguage: 'uk',
        },
        { consignmentLineId: 'bus', accepted: 1, damaged: 0, missing: 0, surplus: 0 },
      ],
    });
  });
});
