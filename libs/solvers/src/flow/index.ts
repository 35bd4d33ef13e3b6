export * from './assignment.js';
export * from './certificate.js';
export * from './errors.js';
export * from './flow.js';
export { NetworkSimplex } from './network-simplex.js';
