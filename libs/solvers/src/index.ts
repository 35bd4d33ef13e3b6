export * from './flow/index.js';
export * from './routing/index.js';
