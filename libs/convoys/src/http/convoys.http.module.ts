import { ShipmentsModule } from '#libs/shipments';
import { Module } from '@nestjs/common';
import { BorderEventCommands } from '../border-event.commands.js';
import { Bookings } from '../bookings.js';
import { ConvoyJourneyCommands } from '../convoy-journey.commands.js';
import { ConvoyMembers } from '../convoy-members.js';
import { ConvoyCommands } from '../convoy.commands.js';
import { ConvoyQueries } from '../convoy.queries.js';
import { DriverCommands } from '../driver.commands.js';
import { DriverQueries } from '../driver.queries.js';
import { VehicleCommands } from '../vehicle.commands.js';
import { VehicleQueries } from '../vehicle.queries.js';
import { ConvoyJourneyController } from './convoy-journey.controller.js';
import { ConvoyController } from './convoy.controller.js';
import { DriverController } from './driver.controller.js';
import { VehicleController } from './vehicle.controller.js';

@Module({
  imports: [ShipmentsModule],
  controllers: [VehicleController, DriverController, ConvoyController, ConvoyJourneyController],
  providers: [
    Bookings,
    BorderEventCommands,
    ConvoyCommands,
    ConvoyJourneyCommands,
    ConvoyMembers,
    ConvoyQueries,
    DriverCommands,
    DriverQueries,
    VehicleCommands,
    VehicleQueries,
  ],
})
export class ConvoysHttpModule {}
