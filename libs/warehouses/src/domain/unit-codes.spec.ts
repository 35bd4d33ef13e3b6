import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gs1CheckDigit, ownCode, readScanned, ssccCapacity, ssccOf } from './unit-codes.js';

const numbers = fc.integer({ min: 1, max: 99_999_999 });

describe('an own code', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const code = ownCode(number);
        for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.slice(2)} `])
          expect(readScanned(typed)).toEqual({ kind: 'code', value: code });
      }),
    );
  });

  it('with one digit mistyped or two neighbours swapped is no other code', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digits = ownCode(number).replaceAll(/\D/g, '');
        const place = at % digits.length;
        const wrong = (Number(digits[place]) + by) % 10;
        const mistyped = `U${digits.slice(0, place)}${wrong}${digits.slice(place + 1)}`;
        expect(readScanned(mistyped)).toEqual({ kind: 'mistyped' });
        const [a = '', b = ''] = digits.slice(place, place + 2);
        if (b !== '' && a !== b)
          expect(readScanned(`U${digits.slice(0, place)}${b}${a}${digits.slice(place + 2)}`)).toEqual({
            kind: 'mistyped',
          });
      }),
    );
  });
});

describe('an SSCC', () => {
  it('has the check digit of GS1', () => {
    expect(gs1CheckDigit('15703538141037517')).toBe(7);
    expect(readScanned('157035381410375177')).toEqual({ kind: 'sscc', value: '157035381410375177' });
    expect(readScanned('157035381410375178')).toEqual({ kind: 'mistyped' });
  });

  it('is read from a GS1-128 as scanners give it', () => {
    for (const given of [
      '(00)157035381410375177',
      '00157035381410375177',
      ']C100157035381410375177',
      '00 1 5703538 141037517 7',
    ])
      expect(readScanned(given)).toEqual({ kind: 'sscc', value: '157035381410375177' });
  });

  it('numbers units under a prefix of any length until the prefix is used up', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{4,12}$/), fc.nat(), (prefix, serial) => {
        const sscc = ssccOf(prefix, serial % ssccCapacity(prefix));
        expect(sscc).toMatch(new RegExp(`^0${prefix}[0-9]+$`));
        expect(readScanned(sscc)).toEqual({ kind: 'sscc', value: sscc });
      }),
    );
    expect(ssccOf('123456789012', 9_999)).toMatch(/^0123456789012/);
    expect(() => ssccOf('123456789012', 10_000)).toThrow(RangeError);
  });
});

describe('what is scanned', () => {
  it('is the token of a label, with or without the address around it', () => {
    const token = 'Qm3xPz_7-LkW9aBcDeFgHi';
    for (const given of [
      token,
      `https://poruch.example/u/${token}`,
      `http://10.0.0.5:3000/u/${token}?lang=uk`,
    ])
      expect(readScanned(given)).toEqual({ kind: 'token', value: token });
  });

  it.each(['', '4006381333931 ', 'hello', 'https://elsewhere.example/x'])(
    '%p is nothing of ours',
    (given) => {
      expect(readScanned(given).kind).not.toBe('code');
      expect(readScanned(given).kind).not.toBe('token');
    },
  );
});
