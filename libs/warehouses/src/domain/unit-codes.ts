/** Damm's quasigroup of order 10: finds every mistyped digit and every two that changed places. */
const DAMM: readonly (readonly number[])[] = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

const damm = (digits: string): number =>
  [...digits].reduce((interim, digit) => DAMM[interim]?.[Number(digit)] ?? 0, 0);

const OWN_DIGITS = 6;

/** The own code of a unit: `U-000123-` and a check digit. */
export function ownCode(number: number): string {
  const digits = String(number).padStart(OWN_DIGITS, '0');
  return `U-${digits}-${damm(digits)}`;
}

/** The check digit of GS1: weights 3 and 1 in turn, from the right. */
export function gs1CheckDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, n) => total + Number(digit) * (n % 2 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}

/** 17 digits before the check digit: an extension digit, the prefix, the serial number. */
const SSCC_BODY = 17;

/** How many units a prefix can number. */
export const ssccCapacity = (prefix: string): number => 10 ** (SSCC_BODY - 1 - prefix.length);

/** The serial shipping container code of 18 digits. @throws RangeError where the prefix has no such number left. */
export function ssccOf(prefix: string, serial: number): string {
  if (serial >= ssccCapacity(prefix)) throw new RangeError(`The prefix ${prefix} is used up`);
  const body = `0${prefix}${String(serial).padStart(SSCC_BODY - 1 - prefix.length, '0')}`;
  return `${body}${gs1CheckDigit(body)}`;
}

/** What a scanner or a person gave, as what it can only be. */
export type Scanned =
  | { readonly kind: 'token' | 'code' | 'sscc'; readonly value: string }
  /** It looks like a code, and its check digit does not fit. */
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'unknown' };

/** Reads the address or token of a label, an SSCC with or without its `(00)`, or an own code however it is typed. */
export function readScanned(text: string): Scanned {
  const trimmed = text.trim();
  const token = /^(?:https?:\/\/[^\s/]+\/u\/)?([A-Za-z0-9_-]{22})(?:[/?#].*)?$/.exec(trimmed)?.[1];
  if (token !== undefined && !/^\d+$/.test(token)) return { kind: 'token', value: token };
  // Scanners may put the name of the symbology or a group separator before what they read.
  const plain = trimmed
    .replace(/^\]C1/, '')
    .replace(/[^0-9A-Za-zА-Яа-яІіЇїЄєҐґ]/g, '')
    .toUpperCase();
  const sscc = /^(?:00)?(\d{18})$/.exec(plain)?.[1];
  if (sscc !== undefined)
    return gs1CheckDigit(sscc.slice(0, -1)) === Number(sscc.at(-1))
      ? { kind: 'sscc', value: sscc }
      : MISTYPED;
  const digits = /^U?(\d{7,16})$/.exec(plain)?.[1];
  if (digits === undefined) return { kind: 'unknown' };
  return damm(digits) === 0
    ? { kind: 'code', value: `U-${digits.slice(0, -1)}-${digits.slice(-1)}` }
    : MISTYPED;
}

const MISTYPED: Scanned = { kind: 'mistyped' };
