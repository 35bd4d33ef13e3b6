import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { CurrentRunView, MatchingRunView } from './http/matching-run.dto.js';

const SELECT_RUN = `select id, state, requested_at as "requestedAt", finished_at as "finishedAt",
  case when state = 'running' then phase end as phase, parts_done as "partsDone", parts_total as "partsTotal", failure,
  (outcome ->> 'suggestions')::int as suggestions,
  nullif(outcome -> 'integers', 'null') as integers from matching_run`;

@Injectable()
export class MatchingRunQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<MatchingRunView> {
    const [run] = await this.db.read((tx) =>
      tx.query<MatchingRunView[]>(`${SELECT_RUN} where id = $1`, [id]),
    );
    if (!run) throw new NotFound();
    return run;
  }

  /** The run that is under way, one that waits for it, or the last that ended. */
  current(): Promise<CurrentRunView> {
    return this.db.read(async (tx) => {
      const [run] = await tx.query<MatchingRunView[]>(
        `${SELECT_RUN} order by state = 'running' desc, state = 'requested' desc, requested_at desc limit 1`,
      );
      const [{ renewedAt }] = await tx.query<[{ renewedAt: Date | null }]>(
        `select max(finished_at) as "renewedAt" from matching_run where state = 'done'`,
      );
      return { run: run ?? null, renewedAt };
    });
  }
}
