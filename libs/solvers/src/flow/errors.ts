/** The input of a flow or transport solve is wrong; `where` names the offending entry. */
export abstract class FlowInputError extends Error {
  constructor(
    readonly where: string,
    message: string,
  ) {
    super(`${where}: ${message}`);
    this.name = new.target.name;
  }
}

/** A quantity or cost is not an integer that a double holds exactly (NaN and infinities included). */
export class NotAnExactInteger extends FlowInputError {
  constructor(where: string, value: unknown) {
    super(where, `${String(value)} is not an integer within ±(2^53 − 1)`);
  }
}

export class NegativeQuantity extends FlowInputError {
  constructor(where: string, value: number) {
    super(where, `${value} is negative`);
  }
}

/** An arc points at a node, supply or demand that does not exist. */
export class UnknownIndex extends FlowInputError {
  constructor(where: string, index: unknown, count: number) {
    super(where, `${String(index)} is not an index below ${count}`);
  }
}

export class DuplicateId extends FlowInputError {
  constructor(where: string, id: string) {
    super(where, `the id ${id} is used twice`);
  }
}

/** Arrays that describe the same nodes or arcs have different lengths. */
export class LengthMismatch extends FlowInputError {
  constructor(where: string, length: number, expected: number) {
    super(where, `has ${length} entries instead of ${expected}`);
  }
}

/** The supplies of a flow problem do not add up to zero. */
export class UnbalancedSupply extends FlowInputError {
  constructor(readonly surplus: number) {
    super('supply', `adds up to ${surplus} instead of 0`);
  }
}

/** A unit of a later shortfall segment must cost at least as much as one of an earlier segment. */
export class ShortfallNotConvex extends FlowInputError {
  constructor(where: string) {
    super(where, 'costs less per unit than the segment before it');
  }
}

/** The shortfall segments of a demand must cover its whole quantity, so that a plan always exists. */
export class ShortfallNotCovered extends FlowInputError {
  constructor(where: string, covered: number, quantity: number) {
    super(where, `the shortfall segments cover ${covered} of ${quantity}`);
  }
}

/** Quantities, prices or the total cost could leave the integers that a double holds exactly (2^53 − 1). */
export class BeyondExactIntegers extends FlowInputError {
  constructor(where: string) {
    super(where, 'does not fit into the exact integers of a double');
  }
}

/** What one node could not send or did not get. */
export interface UnservedNode {
  readonly node: number;
  readonly quantity: number;
}

/**
 * No flow respects all supplies and capacities. The total that stays unserved is the least possible.
 * `bottleneck` is the proof: the nodes of this set supply more than all arcs that leave it can carry.
 */
export class FlowInfeasible extends Error {
  override readonly name = 'FlowInfeasible';

  constructor(
    /** Nodes whose supply cannot be sent, with the quantity that stays. */
    readonly undeliverable: readonly UnservedNode[],
    /** Nodes whose demand cannot be met, with the quantity that is missing. */
    readonly unserved: readonly UnservedNode[],
    readonly bottleneck: readonly number[],
  ) {
    super(
      `no feasible flow: ${named(undeliverable)} cannot send their supply, ${named(unserved)} cannot be served`,
    );
  }
}

/** A solution failed the independent check: a defect of the solver, never of the input. */
export class UncertifiedFlow extends Error {
  override readonly name = 'UncertifiedFlow';
}

function named(nodes: readonly UnservedNode[]): string {
  const first = nodes.slice(0, 5).map(({ node, quantity }) => `node ${node} (${quantity})`);
  return nodes.length > 5 ? `${first.join(', ')} and ${nodes.length - 5} more` : first.join(', ');
}
