export * from './flow/index.js';
export * from './mixed/index.js';
export * from './routing/index.js';
