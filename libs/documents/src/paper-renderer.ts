import { ThreadPool } from '#libs/kernel';
import type { OnModuleDestroy } from '@nestjs/common';
import type { RenderTask } from './render/render.worker.js';

/** Makes the file of a paper. */
export abstract class PaperRenderer {
  abstract render(task: RenderTask): Promise<Uint8Array>;
}

/** A paper takes about a second; one that takes longer than this never ends. */
const LONGEST_RENDER_MS = 60_000;

/** Renders in a worker thread, so that the event loop stays free. */
export class ThreadedPaperRenderer extends PaperRenderer implements OnModuleDestroy {
  private readonly threads = new ThreadPool<RenderTask, Uint8Array>(
    new URL('./render/render.worker.js', import.meta.url),
  );

  render(task: RenderTask): Promise<Uint8Array> {
    return this.threads.run(task, LONGEST_RENDER_MS);
  }

  onModuleDestroy(): Promise<void> {
    return this.threads.close();
  }
}
