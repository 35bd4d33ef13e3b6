import { type FactoryProvider, Logger } from '@nestjs/common';
import { ThreadedScheduleEngine } from '../schedule/schedule-engine.js';
import type { ScheduleEngine } from '../schedule/plan.js';
import { VroomScheduleEngine } from '../schedule/vroom/vroom-engine.js';
import { configuredVroom } from '../schedule/vroom/vroom-program.js';

/** The engine of the process: provide it to plan in another way. */
export const SCHEDULE_ENGINE = Symbol('schedule engine');

export const scheduleEngine: FactoryProvider<ScheduleEngine> = {
  provide: SCHEDULE_ENGINE,
  useFactory: () => {
    const own = new ThreadedScheduleEngine();
    const vroom = configuredVroom(process.env);
    const log = new Logger('VROOM');
    return vroom
      ? new VroomScheduleEngine(vroom, own, ({ message }) => log.warn(`planned without it: ${message}`))
      : own;
  },
};
