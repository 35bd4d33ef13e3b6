export * from './ruin-and-recreate.js';
export * from './seeded-random.js';
