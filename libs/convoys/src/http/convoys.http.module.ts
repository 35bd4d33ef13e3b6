import { GeographyModule } from '#libs/geography';
import { ShipmentsModule } from '#libs/shipments';
import { WarehousesModule } from '#libs/warehouses';
import { Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { BorderEventCommands } from '../border-event.commands.js';
import { Bookings } from '../bookings.js';
import { ConvoyBinding } from '../convoy-binding.js';
import { ConvoyJourneyCommands } from '../convoy-journey.commands.js';
import { ConvoyMembers } from '../convoy-members.js';
import { ConvoyCommands } from '../convoy.commands.js';
import { ConvoyQueries } from '../convoy.queries.js';
import { DivisionCommands } from '../division.commands.js';
import { DriverCommands } from '../driver.commands.js';
import { DriverQueries } from '../driver.queries.js';
import { FleetNames } from '../fleet-names.queries.js';
import { LoadingCommands } from '../loading.commands.js';
import { LoadingModule } from '../loading.module.js';
import { OwnJourneysQueries } from '../own-journeys.queries.js';
import { PlanCommands } from '../plan.commands.js';
import { PlanQueries } from '../plan.queries.js';
import { SCHEDULE_ENGINE, scheduleEngine } from '../planning/engine.js';
import { HandPlanning } from '../planning/hand-planning.js';
import { PlanChecks } from '../planning/plan-checks.js';
import { Division } from '../planning/division.js';
import { PlannableSnapshot } from '../planning/plannable-snapshot.js';
import { PlanRepairs } from '../planning/plan-repairs.js';
import { PlanStore } from '../planning/plan-store.js';
import { configuredRouter, ROAD_ROUTER } from '../planning/roads/configured-router.js';
import { RoadTimes } from '../planning/roads/road-times.js';
import { SnapshotQueries } from '../planning/snapshot.queries.js';
import { WhatIf } from '../planning/what-if.js';
import type { ScheduleEngine } from '../schedule/plan.js';
import { VehicleCommands } from '../vehicle.commands.js';
import { VehicleQueries } from '../vehicle.queries.js';
import { ConvoyJourneyController } from './convoy-journey.controller.js';
import { ConvoyListController } from './convoy-list.controller.js';
import { ConvoyController } from './convoy.controller.js';
import { DriverListController } from './driver-list.controller.js';
import { DriverController } from './driver.controller.js';
import { LoadingController } from './loading.controller.js';
import { OwnJourneyController } from './own-journey.controller.js';
import { PlanController } from './plan.controller.js';
import { VehicleListController } from './vehicle-list.controller.js';
import { VehicleController } from './vehicle.controller.js';

/** Plans that are not stored are computed here too: by hand at once, alternatives in a thread of their own. */
@Module({
  imports: [GeographyModule, LoadingModule, ShipmentsModule, WarehousesModule],
  controllers: [
    VehicleListController,
    VehicleController,
    DriverListController,
    DriverController,
    ConvoyListController,
    ConvoyController,
    ConvoyJourneyController,
    LoadingController,
    OwnJourneyController,
    PlanController,
  ],
  providers: [
    Bookings,
    BorderEventCommands,
    ConvoyBinding,
    ConvoyCommands,
    ConvoyJourneyCommands,
    ConvoyMembers,
    ConvoyQueries,
    DriverCommands,
    DriverQueries,
    Division,
    DivisionCommands,
    FleetNames,
    HandPlanning,
    LoadingCommands,
    OwnJourneysQueries,
    PlanChecks,
    PlannableSnapshot,
    PlanRepairs,
    PlanCommands,
    PlanQueries,
    PlanStore,
    SnapshotQueries,
    WhatIf,
    scheduleEngine,
    RoadTimes,
    { provide: ROAD_ROUTER, useFactory: () => configuredRouter(process.env) },
    VehicleCommands,
    VehicleQueries,
  ],
})
export class ConvoysHttpModule implements OnModuleDestroy {
  constructor(@Inject(SCHEDULE_ENGINE) private readonly engine: ScheduleEngine) {}

  async onModuleDestroy(): Promise<void> {
    await this.engine.close?.();
  }
}
