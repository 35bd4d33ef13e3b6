import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { requireVersion } from '#libs/http';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConsignmentEnd, type Reason } from './consignment-end.js';
import { type ConsignmentPlan, ConsignmentPlanning } from './consignment-planning.js';
import { ConsignmentProgress } from './consignment-progress.js';
import { consignmentEvent } from './consignment.events.js';
import type { Consignment } from './domain/consignment.entity.js';
import { LeavesWithConvoy } from './domain/consignment.errors.js';

/** What the staff of the operator does with a consignment. */
@Injectable()
export class ConsignmentCommands {
  constructor(
    private readonly db: Database,
    private readonly planning: ConsignmentPlanning,
    private readonly progress: ConsignmentProgress,
    private readonly ending: ConsignmentEnd,
    private readonly outbox: Outbox,
  ) {}

  /** Answers the id. */
  plan(plan: ConsignmentPlan): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('consignment:plan', plan.operatorId);
      const consignment = await this.planning.plan(tx, plan);
      await this.outbox.add(tx, {
        topic: 'consignment.planned',
        key: consignment.id,
        payload: consignmentEvent(consignment),
        audience: consignment.parties,
      });
      return consignment.id;
    });
  }

  pack(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, (tx, consignment) => this.progress.pack(tx, consignment));
  }

  seal(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, (tx, consignment) => this.progress.seal(tx, consignment));
  }

  papersReady(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, (tx, consignment) => this.progress.papersReady(tx, consignment));
  }

  load(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, (tx, consignment) => this.progress.load(tx, consignment));
  }

  /** @throws LeavesWithConvoy while one carries it: the departure of the convoy is that of all its consignments. */
  dispatch(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, async (tx, consignment) => {
      const [carrier] = await tx.query<{ reference: string }[]>(
        `select k.reference from convoy_consignment x join convoy k on k.id = x.convoy_id
         where x.consignment_id = $1 and x.left_at is null`,
        [id],
      );
      if (carrier) throw new LeavesWithConvoy({ convoy: carrier.reference });
      await this.progress.dispatch(tx, consignment, new Date());
    });
  }

  arrive(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, (tx, consignment) => this.progress.arrive(tx, consignment, new Date()));
  }

  close(id: string, version: number | undefined): Promise<void> {
    return this.with(id, version, async (tx, consignment) => {
      consignment.to('closed');
      await tx.save(consignment);
    });
  }

  cancel(
    id: string,
    how: Partial<Reason> & { releaseMatches?: boolean },
    version: number | undefined,
  ): Promise<void> {
    return this.with(id, version, (tx, consignment) =>
      this.ending.cancel(tx, consignment, { ...how, releaseMatches: how.releaseMatches ?? false }),
    );
  }

  giveBack(id: string, why: Reason, version: number | undefined): Promise<void> {
    return this.with(id, version, (tx, consignment) => this.ending.giveBack(tx, consignment, why));
  }

  lose(id: string, why: Reason, version: number | undefined): Promise<void> {
    return this.with(id, version, (tx, consignment) => this.ending.lose(tx, consignment, why));
  }

  divert(
    id: string,
    to: Reason & { organisationId: string; placeId: string },
    version: number | undefined,
  ): Promise<void> {
    return this.with(id, version, (tx, consignment) => this.ending.divert(tx, consignment, to));
  }

  private with(
    id: string,
    version: number | undefined,
    work: (tx: EntityManager, consignment: Consignment) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      for (const consignment of await this.progress.lock(tx, [id])) {
        requireVersion(consignment, version);
        await work(tx, consignment);
      }
    });
  }
}
