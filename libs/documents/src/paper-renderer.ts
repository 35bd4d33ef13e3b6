import type { OnModuleDestroy } from '@nestjs/common';
import { Piscina } from 'piscina';
import type { RenderTask } from './render/render.worker.js';

/** Makes the file of a paper. */
export abstract class PaperRenderer {
  abstract render(task: RenderTask): Promise<Uint8Array>;
}

/** A paper takes about a second; one that takes longer than this never ends. */
const LONGEST_RENDER_MS = 60_000;

/** Renders in a worker thread, so that the event loop stays free. Needs the built files: a thread loads no TypeScript. */
export class ThreadedPaperRenderer extends PaperRenderer implements OnModuleDestroy {
  private readonly threads: Piscina<RenderTask, Uint8Array>;

  constructor(worker = new URL('./render/render.worker.js', import.meta.url)) {
    super();
    this.threads = new Piscina({ filename: worker.href, minThreads: 0, maxThreads: 1, idleTimeout: 30_000 });
  }

  render(task: RenderTask): Promise<Uint8Array> {
    return this.threads.run(task, { signal: AbortSignal.timeout(LONGEST_RENDER_MS) });
  }

  onModuleDestroy(): Promise<void> {
    return this.threads.destroy();
  }
}
