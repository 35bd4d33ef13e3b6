import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { EnduringClient } from './enduring-client.js';

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  /** Connections of this process. */
  readonly poolSize?: number;
  readonly applicationName?: string;
}

/** The connection pool of one process, with every wait bounded: a dead server costs seconds, never a hang. */
export function dataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities] as DataSource['options']['entities'],
    applicationName: options.applicationName ?? 'poruch',
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: 5_000,
    parseInt8: true,
    extra: {
      Client: EnduringClient,
      query_timeout: 20_000,
      statement_timeout: 15_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 30_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      // Our statements name their tables in the order in which they are found: to try all orders of a dozen tables
      // takes longer than to read them.
      options: '-c join_collapse_limit=4',
    },
  });
}
