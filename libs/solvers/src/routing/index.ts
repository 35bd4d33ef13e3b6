export * from './check-routing-plan.js';
export * from './errors.js';
export * from './problem.js';
export * from './seeded-random.js';
export * from './solve-routing.js';
export { explainUnserved, type Unserved, type UnservedReason } from './unserved.js';
