import { describe, expect, it } from '@jest/globals';
import { count, unitScanned } from './scanned-code';

const unit = (id: string, more: object = {}) => ({
  id,
  code: `U-00012${id}-4`,
  sscc: null,
  token: `${id.repeat(21)}A`,
  revokedTokens: [] as string[],
  parentId: null,
  ...more,
});
const UNITS = [
  unit('1', { sscc: '157035381410375177', revokedTokens: ['abcdefghijklmnopqrstuv'] }),
  unit('2'),
  unit('3', { parentId: '2' }),
];

describe('a scan', () => {
  it.each([
    ['https://poruch.example/u/111111111111111111111A', '1'],
    ['111111111111111111111A', '1'],
    ['U-000122-4', '2'],
    [' u 0001224 ', '2'],
    ['0001224', '2'],
    ['(00)157035381410375177', '1'],
    [']C100157035381410375177', '1'],
  ])('%s is found on this device', (scanned, id) => {
    expect(unitScanned(scanned, UNITS)).toMatchObject({ kind: 'unit', unit: { id } });
  });

  it.each(['', '12', 'https://elsewhere.example/u/short', 'U-000999-4', '00157035381410375170'])(
    '%p is none of them',
    (scanned) => expect(unitScanned(scanned, UNITS)).toEqual({ kind: 'none' }),
  );
});

describe('a count', () => {
  it('tells at once what a scan is', () => {
    const counted = new Set(['1']);
    expect(count('U-000122-4', UNITS, counted)).toMatchObject({ outcome: 'counted', unit: { id: '2' } });
    expect(count('U-000121-4', UNITS, counted).outcome).toBe('double');
    expect(count('abcdefghijklmnopqrstuv', UNITS, counted).outcome).toBe('revoked');
    expect(count('U-000123-4', UNITS, counted).outcome).toBe('inside');
    expect(count('4006381333931', UNITS, counted)).toEqual({ outcome: 'unknown' });
  });
});
