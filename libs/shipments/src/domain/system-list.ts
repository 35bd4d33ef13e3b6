import { LANGUAGES } from '#libs/kernel';
import type { PackedLine, SystemLine } from './readiness.js';

export const DIFFERENCES = ['name', 'quantity', 'weight', 'not_listed', 'not_packed'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** One line of both lists side by side; a side that has no such line is null. */
export interface ComparedLine<P extends PackedLine = PackedLine> {
  readonly position: number;
  readonly packed: P | null;
  readonly listed: SystemLine | null;
  readonly differences: readonly Difference[];
}

/** The packed list beside the one of the Ukrainian system, by position; then what is listed and not packed. */
export function compareLists<P extends PackedLine>(
  packed: readonly P[],
  listed: readonly SystemLine[],
): ComparedLine<P>[] {
  const byPosition = new Map<number, SystemLine>();
  const extra: SystemLine[] = [];
  const known = new Set(packed.map(({ position }) => position));
  for (const line of listed)
    if (known.has(line.position) && !byPosition.has(line.position)) byPosition.set(line.position, line);
    else extra.push(line);
  return [
    ...packed.map((line) => {
      const beside = byPosition.get(line.position) ?? null;
      return {
        position: line.position,
        packed: line,
        listed: beside,
        differences: differences(line, beside),
      };
    }),
    ...extra.map((line): ComparedLine<P> => {
      return { position: line.position, packed: null, listed: line, differences: ['not_packed'] };
    }),
  ];
}

/**
 * The listed lines in the positions of the packed ones that they mean: of the same name, else of the same number, as
 * the system may number and order its list otherwise.
 */
export function aligned(packed: readonly PackedLine[], listed: readonly SystemLine[]): SystemLine[] {
  const free = new Map(packed.map((line) => [line.position, line]));
  const found = new Map<SystemLine, number>();
  const take = (line: SystemLine, position: number | undefined): void => {
    if (position === undefined || !free.delete(position)) return;
    found.set(line, position);
  };
  const sameNamed = (line: SystemLine): PackedLine[] =>
    [...free.values()].filter((one) => hasName(one, line.name));
  const rest = (): SystemLine[] => listed.filter((line) => !found.has(line));
  for (const line of rest())
    take(
      line,
      sameNamed(line).find((one) => sameQuantity(one, line) && one.weightG === line.weightG)?.position,
    );
  for (const line of rest()) take(line, sameNamed(line).find((one) => sameQuantity(one, line))?.position);
  for (const line of rest()) take(line, sameNamed(line)[0]?.position);
  for (const line of rest()) take(line, line.position);
  let next = Math.max(0, ...packed.map(({ position }) => position));
  return listed
    .map((line) => ({ ...line, position: found.get(line) ?? ++next }))
    .sort((a, b) => a.position - b.position);
}

function differences(packed: PackedLine, listed: SystemLine | null): Difference[] {
  if (!listed) return ['not_listed'];
  return [
    ...(hasName(packed, listed.name) ? [] : (['name'] as const)),
    ...(packed.quantity === listed.quantity ? [] : (['quantity'] as const)),
    ...(packed.weightG === listed.weightG ? [] : (['weight'] as const)),
  ];
}

const sameQuantity = (packed: PackedLine, listed: SystemLine): boolean => packed.quantity === listed.quantity;

const hasName = ({ name }: PackedLine, listed: string): boolean =>
  LANGUAGES.some((language) => plain(name[language]) === plain(listed));

/** Case, spacing and the shape of an apostrophe make no other name. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLocaleLowerCase('uk')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
