import { ThreadPool } from '#libs/kernel';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { MatchingSnapshot, Suggestion } from './domain/matching-plan.js';

/** Where matching is computed. The full engine replaces what is behind `plan`. */
@Injectable()
export class MatchingEngine implements OnModuleDestroy {
  private readonly threads = new ThreadPool<MatchingSnapshot, Suggestion[]>(
    new URL('./domain/matching-plan.worker.js', import.meta.url),
  );

  plan(snapshot: MatchingSnapshot): Promise<Suggestion[]> {
    return this.threads.run(snapshot);
  }

  onModuleDestroy(): Promise<void> {
    return this.threads.close();
  }
}
