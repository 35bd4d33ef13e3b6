import { Addressees, SignInThrottle } from '#libs/accounts';
import { TaskQueries } from '#libs/overviews';
import { ShipmentsModule } from '#libs/shipments';
import { type DynamicModule, Module } from '@nestjs/common';
import { CalendarCommands } from '../calendar.commands.js';
import { CALENDAR_ADDRESS, CalendarQueries } from '../calendar.queries.js';
import { CalendarController } from './calendar.controller.js';

@Module({
  imports: [ShipmentsModule],
  controllers: [CalendarController],
  providers: [Addressees, CalendarCommands, CalendarQueries, SignInThrottle, TaskQueries],
})
export class CalendarsHttpModule {
  /** `publicUrl` is the address under which people reach us. */
  static of({ publicUrl }: { publicUrl: string }): DynamicModule {
    return {
      module: CalendarsHttpModule,
      providers: [{ provide: CALENDAR_ADDRESS, useValue: publicUrl }],
    };
  }
}
