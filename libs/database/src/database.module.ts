import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dataSource, type DatabaseOptions } from './data-source.js';
import { Database } from './database.js';
import { assertRestrictedRole } from './restricted-role.js';
import { whyUnreachable } from './unreachable.js';

/** One pool a process. It is the last to close: queue workers end in `onModuleDestroy`, before it. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    const source = {
      provide: DataSource,
      useFactory: async () => {
        const connected = await initialised(options);
        try {
          await assertRestrictedRole(connected);
        } catch (error) {
          await connected.destroy();
          throw error;
        }
        return connected;
      },
    };
    const database = {
      provide: Database,
      inject: [DataSource],
      useFactory: (ds: DataSource) => new Database(ds),
    };
    return { module: DatabaseModule, providers: [source, database], exports: [Database, DataSource] };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** @throws Error that says in one sentence why the server cannot be reached. */
async function initialised(options: DatabaseOptions): Promise<DataSource> {
  try {
    return await dataSource(options).initialize();
  } catch (error) {
    const why = whyUnreachable(error, options.url);
    throw why ? new Error(why, { cause: error }) : error;
  }
}
