export * from './check-mixed.js';
export * from './mixed-problem.js';
export { loadMixedSolver, type Candidate, type MixedSolver } from './mixed-solver.js';
export { separate, type PartOfProblem } from './separate.js';
export { solveMixed, type MixedAnswer } from './solve-mixed.js';
