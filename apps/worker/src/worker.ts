import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { WorkerConfiguration } from './configuration.js';
import { WorkerModule } from './worker.module.js';

/** The queue side of the product: relay, handlers and recurring tasks, or what of these the configuration names. */
export const createWorker = (configuration: WorkerConfiguration): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(WorkerModule.of(configuration), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
