export type * from './consignment.events.js';
export type * from './convoy.events.js';
export type * from './document.events.js';
export type * from './events.js';
export type * from './match.events.js';
export type * from './need.events.js';
export type * from './pledge.events.js';
export type * from './warehouse.events.js';
export * from './routes.js';
