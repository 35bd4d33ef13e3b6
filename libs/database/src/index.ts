export { dataSource, type DatabaseOptions } from './data-source.js';
export { type Condition, conditions } from './conditions.js';
export { ConnectionLost, Database, sqlState, violatedConstraint } from './database.js';
export { EnduringClient } from './enduring-client.js';
export { DatabaseModule } from './database.module.js';
export { currentActor, currentScope, runAs } from './scope.js';
export { TODAY } from './today.js';
export { whyUnreachable } from './unreachable.js';
export { upsert } from './upsert.js';
