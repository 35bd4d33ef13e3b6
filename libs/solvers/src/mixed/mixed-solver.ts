import type { Highs } from 'highs';
import { integerProgramOf } from './mixed-model.js';
import type { MixedProblem } from './mixed-problem.js';

/** An answer that nobody has checked yet. */
export interface Candidate {
  /** Units of the demand on each arc. */
  readonly quantities: Float64Array;
  /** What the solver says that no plan falls below. */
  readonly bound: number;
}

export interface MixedSolver {
  /** The best plan found within the time; undefined where there is none. Blocks the thread. */
  solve(problem: MixedProblem, seconds: number): Candidate | undefined;
}

/** Loads the WebAssembly of HiGHS: only who needs it pays for it. */
export async function loadMixedSolver(): Promise<MixedSolver> {
  const { default: module } = await import('highs');
  // The package types its CommonJS build; its ES module exports the loader itself.
  const highs = await (module as unknown as typeof module.default)();
  return { solve: (problem, seconds) => solveByHighs(highs, problem, seconds) };
}

function solveByHighs(highs: Highs, problem: MixedProblem, seconds: number): Candidate | undefined {
  return highs.withModel((model) => {
    model.options.set('output_flag', false);
    model.options.set('time_limit', seconds);
    model.options.set('mip_rel_gap', 0);
    model.options.set('mip_abs_gap', 0.5);
    model.passModel(integerProgramOf(problem));
    const { modelStatus } = model.run();
    const { optimal, timeLimit } = highs.constants.modelStatus;
    if (modelStatus !== optimal && modelStatus !== timeLimit) return undefined;
    const { colValue } = model.getSolution();
    const bound = Number(model.info.get('mip_dual_bound'));
    if (colValue.length < problem.arcs.length) return undefined;
    return { quantities: Float64Array.from(colValue.slice(0, problem.arcs.length), whole), bound };
  });
}

/** A whole number where the solver means one; what is too far from it is left for the check to refuse. */
function whole(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value - rounded) <= 1e-5 ? rounded : value;
}
