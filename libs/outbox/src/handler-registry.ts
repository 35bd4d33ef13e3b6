import type { Topic } from '#libs/contracts';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { recurrence, type RecurringTask } from './every.js';
import { handledRoute, type Handler } from './handler.js';
import type { FoundHandler } from './route-check.js';

export interface FoundTask {
  readonly name: string;
  /** Rest between two runs, in seconds. */
  readonly seconds: number;
  readonly task: RecurringTask;
}

/** Finds the handlers and recurring tasks among the providers of the process. */
@Injectable()
export class HandlerRegistry {
  constructor(private readonly discovery: DiscoveryService) {}

  handlers(): readonly FoundHandler[] {
    return this.declared((type, instance) => {
      const route = handledRoute(type);
      return route && { name: type.name, route, handler: instance as Handler<Topic, unknown> };
    });
  }

  tasks(): readonly FoundTask[] {
    return this.declared((type, instance) => {
      const seconds = recurrence(type);
      return seconds === undefined
        ? undefined
        : { name: type.name, seconds, task: instance as RecurringTask };
    });
  }

  private declared<T>(
    read: (type: { readonly name: string }, instance: unknown) => T | undefined,
  ): readonly T[] {
    const instances = new Map<unknown, { readonly name: string }>();
    for (const { instance, metatype } of this.discovery.getProviders())
      if (instance && typeof metatype === 'function') instances.set(instance, metatype);
    return [...instances]
      .map(([instance, type]) => read(type, instance))
      .filter((found) => found !== undefined);
  }
}
