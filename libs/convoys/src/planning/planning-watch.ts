import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import { PlanBoard } from '../schedule/plan-board.js';
import type { PlanWatch } from '../schedule/plan.js';

/** Often enough for somebody who watches. */
const LOOK_MS = 400;

interface Planned {
  readonly convoyId: string;
  readonly version: number;
}

/**
 * Writes down the best plan so far while a convoy is planned. Ends the planning when a convoy lead is content with that,
 * and gives it up when nobody waits for the plan any more.
 */
@Injectable()
export class PlanningWatch {
  constructor(private readonly db: Database) {}

  /** @throws what the work throws: an AbortError where it was given up. */
  async during<T>(planned: Planned, work: (watch: Required<PlanWatch>) => Promise<T>): Promise<T> {
    await this.begin(planned);
    const board = new PlanBoard();
    const stopping = new AbortController();
    let looking: Promise<void> | undefined;
    const timer = setInterval(() => {
      looking ??= this.look(planned, board, stopping)
        // What cannot be written down now is tried at the next look.
        .catch(() => undefined)
        .finally(() => (looking = undefined));
    }, LOOK_MS);
    try {
      return await work({ board, stop: stopping.signal });
    } finally {
      clearInterval(timer);
      await looking;
      await this.end(planned);
    }
  }

  private async begin({ convoyId, version }: Planned): Promise<void> {
    await this.db.transaction((tx) =>
      tx.query(
        `insert into convoy_planning (convoy_id, version) values ($1, $2) on conflict (convoy_id) do update
           set version = excluded.version, started_at = now(), vehicles = null, left_behind = null, km = null,
             is_to_finish = false`,
        [convoyId, version],
      ),
    );
  }

  private async look(
    { convoyId, version }: Planned,
    board: PlanBoard,
    stopping: AbortController,
  ): Promise<void> {
    const best = board.read();
    const [[row]] = await this.db.transaction((tx) =>
      tx.query<[{ isToFinish: boolean; isAwaited: boolean }[], number]>(
        `update convoy_planning p set vehicles = $3, left_behind = $4, km = $5
         from convoy c where c.id = p.convoy_id and p.convoy_id = $1 and p.version = $2
         returning p.is_to_finish as "isToFinish",
           c.version = p.version and c.schedule_requested_at is not null as "isAwaited"`,
        [convoyId, version, best?.vehicles ?? null, best?.unscheduled ?? null, best?.km ?? null],
      ),
    );
    if (!row?.isAwaited) stopping.abort();
    else if (row.isToFinish) board.finish();
  }

  private async end({ convoyId, version }: Planned): Promise<void> {
    await this.db.transaction((tx) =>
      tx.query('delete from convoy_planning where convoy_id = $1 and version = $2', [convoyId, version]),
    );
  }
}
