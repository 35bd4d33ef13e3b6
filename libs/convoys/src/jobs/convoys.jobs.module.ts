import { ShipmentsModule } from '#libs/shipments';
import { Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { DonatedVehicles } from '../donated-vehicles.js';
import { SCHEDULE_ENGINE, scheduleEngine } from '../planning/engine.js';
import { PlanStore } from '../planning/plan-store.js';
import { PlanningWatch } from '../planning/planning-watch.js';
import { configuredRouter, ROAD_ROUTER } from '../planning/roads/configured-router.js';
import { RoadTimes } from '../planning/roads/road-times.js';
import { SnapshotQueries } from '../planning/snapshot.queries.js';
import type { ScheduleEngine } from '../schedule/plan.js';
import { CompleteConvoyWhenConsignmentArrived } from './complete-convoy-when-consignment-arrived.job.js';
import { LetConsignmentLeaveWhenEnded } from './let-consignment-leave-when-ended.job.js';
import { RegisterDonatedVehicleWhenConsignmentPlanned } from './register-donated-vehicle-when-consignment-planned.job.js';
import { ScheduleConvoyWhenRequested } from './schedule-convoy-when-requested.job.js';

/** Plans that are stored are made here, in threads of the worker process. */
@Module({
  imports: [ShipmentsModule],
  providers: [
    scheduleEngine,
    RoadTimes,
    { provide: ROAD_ROUTER, useFactory: () => configuredRouter(process.env) },
    DonatedVehicles,
    PlanStore,
    PlanningWatch,
    SnapshotQueries,
    CompleteConvoyWhenConsignmentArrived,
    LetConsignmentLeaveWhenEnded,
    RegisterDonatedVehicleWhenConsignmentPlanned,
    ScheduleConvoyWhenRequested,
  ],
})
export class ConvoysJobsModule implements OnModuleDestroy {
  constructor(@Inject(SCHEDULE_ENGINE) private readonly engine: ScheduleEngine) {}

  async onModuleDestroy(): Promise<void> {
    await this.engine.close?.();
  }
}
