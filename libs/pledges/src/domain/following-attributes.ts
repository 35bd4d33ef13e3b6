import { type Attribute, type Specification, suits } from '#libs/catalogue';
import { FOLLOWING, type SaidByFields } from '#libs/contracts';

interface Said extends SaidByFields {
  readonly specification?: Specification;
}

/** The specification with what the fields of the line say already; what it says itself stands. */
export function withFollowing(line: Said, attributes: readonly Attribute[]): Specification {
  const followed = attributes
    .map((attribute) => [attribute, FOLLOWING[attribute.key]?.(line)] as const)
    .filter(([attribute, value]) => value !== null && value !== undefined && suits(attribute, value))
    .map(([{ key }, value]) => [key, value]);
  return { ...Object.fromEntries(followed), ...line.specification } as Specification;
}
