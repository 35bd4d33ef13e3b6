import 'reflect-metadata';
import { supervised } from '#libs/kernel';
import { workerConfiguration } from './configuration.js';
import { createWorker } from './worker.js';

try {
  const worker = await createWorker(workerConfiguration(process.env));
  supervised(() => worker.close()).ready({});
} catch (error) {
  console.error(`The worker could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
