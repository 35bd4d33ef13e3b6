import { AccountsJobsModule } from '#libs/accounts';
import { CONVOY_ENTITIES, ConvoysJobsModule } from '#libs/convoys';
import { DatabaseModule } from '#libs/database';
import { DocumentsJobsModule } from '#libs/documents';
import { FilesJobsModule } from '#libs/files';
import { MATCHING_ENTITIES, MatchingJobsModule } from '#libs/matching';
import { NEED_ENTITIES, NeedsJobsModule } from '#libs/needs';
import { NotificationsJobsModule } from '#libs/notifications';
import { OutboxModule, QueueModule } from '#libs/outbox';
import { PLEDGE_ENTITIES, PledgesJobsModule } from '#libs/pledges';
import { SHIPMENT_ENTITIES, ShipmentsJobsModule } from '#libs/shipments';
import { WarehousesJobsModule } from '#libs/warehouses';
import { type DynamicModule, Module } from '@nestjs/common';
import type { WorkerConfiguration } from './configuration.js';

const ENTITIES = [
  ...NEED_ENTITIES,
  ...PLEDGE_ENTITIES,
  ...MATCHING_ENTITIES,
  ...SHIPMENT_ENTITIES,
  ...CONVOY_ENTITIES,
];

@Module({})
export class WorkerModule {
  static of(configuration: WorkerConfiguration): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot({
          url: configuration.databaseUrl,
          entities: ENTITIES,
          applicationName: 'poruch-worker',
        }),
        OutboxModule,
        QueueModule.forRoot({
          databaseUrl: configuration.databaseUrl,
          redisUrl: configuration.redisUrl,
          duties: configuration.duties,
        }),
        AccountsJobsModule,
        FilesJobsModule,
        NeedsJobsModule,
        PledgesJobsModule,
        WarehousesJobsModule,
        MatchingJobsModule,
        ShipmentsJobsModule,
        ConvoysJobsModule,
        DocumentsJobsModule.of({ publicUrl: configuration.publicUrl }),
        NotificationsJobsModule.of({ mail: configuration.mail }),
      ],
    };
  }
}
