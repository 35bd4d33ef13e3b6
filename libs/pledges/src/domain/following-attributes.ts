import { type Attribute, type Specification, type SpecificationValue, suits } from '#libs/catalogue';

/** What fields of a line say that attributes may say too. */
interface Said {
  readonly quantity: number;
  readonly condition: string;
  readonly bestBefore?: string | null;
  readonly lotNumber?: string | null;
  readonly palletPlaces?: number | null;
  readonly vehicle?: { readonly seats: number } | null;
  readonly specification?: Specification;
}

const FOLLOWING: Readonly<Record<string, (line: Said) => SpecificationValue | null | undefined>> = {
  quantity: ({ quantity }) => quantity,
  units: ({ quantity }) => quantity,
  condition: ({ condition }) => (condition === 'new' ? 'new' : 'used'),
  best_before: ({ bestBefore }) => bestBefore,
  expiry: ({ bestBefore }) => bestBefore,
  lot: ({ lotNumber }) => lotNumber,
  pallets: ({ palletPlaces }) => palletPlaces,
  seats: ({ vehicle }) => vehicle?.seats,
};

/** The specification with what the fields of the line say already; what it says itself stands. */
export function withFollowing(line: Said, attributes: readonly Attribute[]): Specification {
  const followed = attributes
    .map((attribute) => [attribute, FOLLOWING[attribute.key]?.(line)] as const)
    .filter(([attribute, value]) => value !== null && value !== undefined && suits(attribute, value))
    .map(([{ key }, value]) => [key, value]);
  return { ...Object.fromEntries(followed), ...line.specification } as Specification;
}
