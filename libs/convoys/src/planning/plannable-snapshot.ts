import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { ConvoyIsFixed } from '../domain/convoy.errors.js';
import type { ConvoyState } from '../domain/convoy.states.js';
import type { Snapshot } from './snapshot.js';
import { SnapshotQueries } from './snapshot.queries.js';

/** What a plan of a convoy depends on, for those who may plan it as long as it may be planned. */
@Injectable()
export class PlannableSnapshot {
  constructor(
    private readonly db: Database,
    private readonly snapshots: SnapshotQueries,
  ) {}

  /** @throws NotFound, Forbidden; ConvoyIsFixed in any other state. */
  async of(convoyId: string, states: readonly ConvoyState[]): Promise<Snapshot> {
    await this.snapshots.learnRoads(convoyId);
    return this.db.read(async (tx) => {
      const [root] = await tx.query<{ operatorId: string; state: ConvoyState }[]>(
        'select operator_id as "operatorId", state from convoy where id = $1',
        [convoyId],
      );
      if (!root) throw new NotFound();
      requireAt('convoy:plan', root.operatorId);
      if (!states.includes(root.state)) throw new ConvoyIsFixed({ state: root.state });
      const snapshot = await this.snapshots.of(convoyId);
      if (!snapshot) throw new NotFound();
      return snapshot;
    });
  }
}
