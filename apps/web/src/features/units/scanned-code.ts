/**
 * What a scanner or a person gave, compared with units that this device knows; so that counting works without any
 * connection. Free of imports.
 */

/** Of a unit, what its label says. */
export interface Labelled {
  readonly code: string;
  readonly sscc: string | null;
  readonly token: string | null;
  readonly revokedTokens: readonly string[];
}

export type Match<U> =
  | { readonly kind: 'unit'; readonly unit: U }
  /** By a label that is no longer valid. */
  | { readonly kind: 'revoked'; readonly unit: U }
  | { readonly kind: 'none' };

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** The token in the address of a label, or a bare one. */
const tokenIn = (text: string): string | undefined =>
  /^(?:https?:\/\/[^\s/]+\/u\/)?([A-Za-z0-9_-]{22})(?:[/?#].*)?$/.exec(text)?.[1];

/** The unit among these that was scanned: by the address on its label, its SSCC or its code, however it was typed. */
export function unitScanned<U extends Labelled>(scanned: string, units: readonly U[]): Match<U> {
  const text = scanned.trim();
  const token = tokenIn(text);
  const valid = units.find((unit) => token !== undefined && unit.token === token);
  if (valid) return { kind: 'unit', unit: valid };
  const revoked = units.find((unit) => token !== undefined && unit.revokedTokens.includes(token));
  if (revoked) return { kind: 'revoked', unit: revoked };
  // Scanners may put the name of the symbology before a GS1-128.
  const digits = digitsOf(text.replace(/^\]C1/, ''));
  const sscc = digits.length === 20 && digits.startsWith('00') ? digits.slice(2) : digits;
  const named =
    digits.length < 7
      ? undefined
      : units.find((unit) => unit.sscc === sscc || (unit.sscc !== digits && digitsOf(unit.code) === digits));
  return named ? { kind: 'unit', unit: named } : { kind: 'none' };
}

export type CountOutcome = 'counted' | 'double' | 'revoked' | 'inside' | 'unknown';

interface Countable extends Labelled {
  readonly id: string;
  readonly parentId: string | null;
}

export interface Counted<U> {
  readonly outcome: CountOutcome;
  readonly unit?: U;
}

/**
 * What a scan means for a count: the outermost units are counted, each once; what stands in another comes with it, and a
 * label that was revoked counts for nothing.
 */
export function count<U extends Countable>(
  scanned: string,
  units: readonly U[],
  counted: ReadonlySet<string>,
): Counted<U> {
  const match = unitScanned(scanned, units);
  if (match.kind === 'none') return { outcome: 'unknown' };
  const { unit } = match;
  if (match.kind === 'revoked') return { outcome: 'revoked', unit };
  if (unit.parentId !== null) return { outcome: 'inside', unit };
  return { outcome: counted.has(unit.id) ? 'double' : 'counted', unit };
}
