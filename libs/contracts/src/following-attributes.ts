/** What the fields of a pledge line say that attributes of an item may ask for too. */
export interface SaidByFields {
  readonly quantity: number;
  readonly condition: string;
  readonly bestBefore?: string | null;
  readonly lotNumber?: string | null;
  readonly palletPlaces?: number | null;
  readonly vehicle?: { readonly seats: number } | null;
}

/** Attributes, by key, that say the same as a field of the line; they are typed once, in the field. */
export const FOLLOWING: Readonly<Record<string, (line: SaidByFields) => string | number | null | undefined>> =
  {
    quantity: ({ quantity }) => quantity,
    units: ({ quantity }) => quantity,
    condition: ({ condition }) => (condition === 'new' ? 'new' : 'used'),
    best_before: ({ bestBefore }) => bestBefore,
    expiry: ({ bestBefore }) => bestBefore,
    lot: ({ lotNumber }) => lotNumber,
    pallets: ({ palletPlaces }) => palletPlaces,
    seats: ({ vehicle }) => vehicle?.seats,
  };
