import { readFileSync } from 'node:fs';

/** From the smallest to the largest; a unit holds smaller kinds alone. */
export const UNIT_KINDS = ['box', 'crate', 'pallet'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** No side of a unit is longer. */
export const MAX_SIDE_MM = 20_000;

/** Pictograms of ISO 780. */
export const HANDLING_MARKS = ['this_way_up', 'fragile', 'keep_dry'] as const;
export type HandlingMark = (typeof HANDLING_MARKS)[number];

interface Usual {
  readonly tareWeightG: number;
  readonly palletPlaces: number;
  readonly lengthMm?: number;
  readonly widthMm?: number;
}

interface UnitsFile {
  readonly kinds: Readonly<Record<UnitKind, Usual>>;
  readonly marks: { readonly by_attribute_set: Readonly<Record<string, readonly HandlingMark[]>> };
}

const file = JSON.parse(
  readFileSync(new URL('../../data/handling-units.json', import.meta.url), 'utf8'),
) as UnitsFile;

/** With which measures a unit of a kind begins: configuration, to be corrected on the unit itself. */
export const usualMeasures = (kind: UnitKind): Usual => file.kinds[kind];

/** How goods of these attribute sets want to be handled: configuration, no rule of any law. */
export const marksOf = (attributeSets: readonly string[]): HandlingMark[] =>
  HANDLING_MARKS.filter((mark) =>
    attributeSets.some((set) => file.marks.by_attribute_set[set]?.includes(mark)),
  );
