const EVERY = Symbol('every');

/** A task that is due again and again, such as expiring holds. Every worker runs it, so it must be safe twice. */
export interface RecurringTask {
  run(): Promise<void>;
}

/** Declares a {@link RecurringTask}: it runs as the system actor, that many seconds after it last ended. */
export function Every(seconds: number): ClassDecorator {
  return (target) => Reflect.defineMetadata(EVERY, seconds, target);
}

export const recurrence = (target: object): number | undefined =>
  Reflect.getMetadata(EVERY, target) as number | undefined;
