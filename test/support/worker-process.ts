import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = join(
  fileURLToPath(new URL('../..', import.meta.url)),
  'dist',
  'apps',
  'worker',
  'src',
  'main.js',
);

export interface WorkerProcess {
  stop(): Promise<void>;
}

/** The built worker in a process of its own, with its queue and its threads, once it is ready. */
export async function startWorkerProcess(databaseUrl: string): Promise<WorkerProcess> {
  const said: string[] = [];
  const child = fork(MAIN, {
    env: { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: '', NODE_OPTIONS: '' },
    execArgv: [],
    silent: true,
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  await ready(child, said);
  return {
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function ready(child: ChildProcess, said: readonly string[]): Promise<void> {
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the worker ended: ${said.join('')}`);
  });
  await Promise.race([once(child, 'message'), ended]);
}
