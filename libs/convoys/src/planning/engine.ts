import type { FactoryProvider } from '@nestjs/common';
import { ThreadedScheduleEngine } from '../schedule/schedule-engine.js';
import type { ScheduleEngine } from '../schedule/plan.js';

/** The engine of the process: provide it to plan in another way. */
export const SCHEDULE_ENGINE = Symbol('schedule engine');

export const scheduleEngine: FactoryProvider<ScheduleEngine> = {
  provide: SCHEDULE_ENGINE,
  useFactory: () => new ThreadedScheduleEngine(),
};
