import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Piscina } from 'piscina';
import { planMatches, type MatchingSnapshot, type Suggestion } from './domain/matching-plan.js';

/** Where matching is computed. The full engine replaces what is behind `plan`. */
@Injectable()
export class MatchingEngine implements OnModuleDestroy {
  private pool: Piscina | undefined;

  async plan(snapshot: MatchingSnapshot): Promise<Suggestion[]> {
    // Worker threads load built files; the sources, as in tests, run in place.
    if (import.meta.url.endsWith('.ts')) return planMatches(snapshot);
    this.pool ??= new Piscina({
      filename: new URL('./domain/matching-plan.worker.js', import.meta.url).href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 30_000,
    });
    return (await this.pool.run(snapshot)) as Suggestion[];
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool?.destroy();
  }
}
