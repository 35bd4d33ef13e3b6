export * from './actor.js';
export { dayText, kyivDay } from './day.js';
export * from './errors.js';
export * from './ids.js';
export * from './quantity.js';
export * from './states.js';
export * from './text.js';
export { supervised } from './supervised.js';
export { ThreadPool } from './thread-pool.js';
