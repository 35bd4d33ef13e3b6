import { AccountsHttpModule } from '#libs/accounts';
import { CalendarsHttpModule } from '#libs/calendars';
import { CatalogueHttpModule } from '#libs/catalogue';
import { CONVOY_ENTITIES, ConvoysHttpModule } from '#libs/convoys';
import { DatabaseModule } from '#libs/database';
import { DocumentsHttpModule, LabelsHttpModule } from '#libs/documents';
import { GeographyHttpModule } from '#libs/geography';
import { inputPipe, StorableTextPipe } from '#libs/http';
import { MATCHING_ENTITIES, MatchingHttpModule } from '#libs/matching';
import { NEED_ENTITIES, NeedsHttpModule } from '#libs/needs';
import { NotificationsHttpModule } from '#libs/notifications';
import { OutboxModule } from '#libs/outbox';
import { dataLicence, OverviewsHttpModule } from '#libs/overviews';
import { PartnershipsHttpModule } from '#libs/partnerships';
import { PicturesHttpModule } from '#libs/pictures';
import { PLEDGE_ENTITIES, PledgesHttpModule } from '#libs/pledges';
import { SHIPMENT_ENTITIES, ShipmentsHttpModule } from '#libs/shipments';
import { WarehousesHttpModule } from '#libs/warehouses';
import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ActorMiddleware } from './actor.middleware.js';
import type { ApiConfiguration } from './configuration.js';
import { ConnectionLifetime } from './connection-lifetime.js';
import { EventController } from './event.controller.js';
import { EventStream } from './event.stream.js';
import { MediaMiddleware } from './media.middleware.js';
import { PolicyGuard } from './policy.guard.js';
import { ProblemFilter } from './problem.filter.js';
import { SystemController } from './system.controller.js';
import { UnitOfWorkInterceptor } from './unit-of-work.interceptor.js';

const ENTITIES = [
  ...NEED_ENTITIES,
  ...PLEDGE_ENTITIES,
  ...MATCHING_ENTITIES,
  ...SHIPMENT_ENTITIES,
  ...CONVOY_ENTITIES,
];

@Module({})
export class ApiModule implements NestModule {
  static of(configuration: ApiConfiguration): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot({
          url: configuration.databaseUrl,
          entities: ENTITIES,
          applicationName: 'poruch-api',
        }),
        OutboxModule,
        AccountsHttpModule.of({
          publicUrl: configuration.publicUrl,
          mailFrom: configuration.mailFrom,
        }),
        CatalogueHttpModule,
        GeographyHttpModule,
        PartnershipsHttpModule,
        NeedsHttpModule,
        PicturesHttpModule,
        PledgesHttpModule,
        WarehousesHttpModule,
        MatchingHttpModule,
        ShipmentsHttpModule.of({ publicUrl: configuration.publicUrl }),
        ConvoysHttpModule,
        DocumentsHttpModule,
        LabelsHttpModule.of({ publicUrl: configuration.publicUrl }),
        CalendarsHttpModule.of({ publicUrl: configuration.publicUrl }),
        NotificationsHttpModule,
        OverviewsHttpModule.of({ licence: configuration.dataLicence ?? dataLicence({}) }),
      ],
      controllers: [SystemController, EventController],
      providers: [
        ConnectionLifetime,
        EventStream,
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: UnitOfWorkInterceptor },
        { provide: APP_PIPE, useClass: StorableTextPipe },
        { provide: APP_PIPE, useFactory: inputPipe },
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(MediaMiddleware, ActorMiddleware).forRoutes('{*path}');
  }
}
