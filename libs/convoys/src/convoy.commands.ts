import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { ConvoyMembers } from './convoy-members.js';
import { tell } from './convoy.events.js';
import { consignmentIdsOf, lockConvoy } from './convoy.lock.js';
import { Convoy } from './domain/convoy.entity.js';
import { ConvoyCarriesNothing, NothingIsPlanned } from './domain/convoy.errors.js';
import { convoyStates } from './domain/convoy.states.js';
import type { ChangeConvoyDto, CreateConvoyDto, LeadConvoyDto } from './http/convoy.dto.js';

/** What happens to a convoy before anybody relies on it. */
@Injectable()
export class ConvoyCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly members: ConvoyMembers,
  ) {}

  /** Writes a draft. Answers its id. */
  create(dto: CreateConvoyDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('convoy:plan', dto.operatorId);
      const convoy = tx.create(Convoy, {
        id: dto.id ?? newId(),
        operatorId: dto.operatorId,
        name: dto.name,
        state: convoyStates.initial,
        keepsTogether: dto.keepsTogether ?? true,
      });
      convoy.leaveBetween(new Date(dto.earliestDeparture), new Date(dto.latestDeparture));
      await tx.insert(Convoy, convoy);
      await this.members.replace(tx, convoy, dto);
      await tx.save(convoy);
      return convoy.id;
    });
  }

  /** Changes a convoy that nobody has confirmed. A plan made before is dropped: ask for a new one. */
  change(id: string, dto: ChangeConvoyDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      requireVersion(convoy, version);
      convoy.change({
        name: dto.name ?? undefined,
        earliestDeparture: dto.earliestDeparture ? new Date(dto.earliestDeparture) : undefined,
        latestDeparture: dto.latestDeparture ? new Date(dto.latestDeparture) : undefined,
        keepsTogether: dto.keepsTogether,
      });
      await tx.query('delete from journey where convoy_id = $1', [id]);
      await this.members.replace(tx, convoy, dto);
      await tx.save(convoy);
      // A change of members alone is a new version too: a plan under way for the old one is dropped.
      if (convoy.version === version)
        await tx.query('update convoy set version = version + 1 where id = $1', [id]);
    });
  }

  /** Asks the queue for a plan, once at a time: it answers with `convoy.scheduled` or `convoy.not_scheduled`. */
  requestSchedule(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      requireVersion(convoy, version);
      if ((await consignmentIdsOf(tx, id)).length === 0) throw new ConvoyCarriesNothing();
      if (!convoy.requestSchedule(new Date())) return;
      await tx.save(convoy);
      await tell(this.outbox, tx, convoy, 'convoy.schedule_requested');
    });
  }

  /** Somebody who drives in its plan leads it on the road, or nobody. @throws NotFound; ConvoyIsFixed once it has ended. */
  lead(id: string, { leaderId }: LeadConvoyDto, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      requireVersion(convoy, version);
      const [drives] = await tx.query<unknown[]>(
        `select 1 from journey j join journey_driver d on d.journey_id = j.id where j.convoy_id = $1 and d.driver_id = $2`,
        [id, leaderId],
      );
      if (leaderId !== null && !drives) throw new NotFound({}, '/leaderId');
      convoy.beLedBy(leaderId);
      await tx.save(convoy);
    });
  }

  /** The best plan found so far will do: it is there in a moment. @throws NothingIsPlanned before the planning has begun. */
  finishSchedule(id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockConvoy(tx, id);
      const [, begun] = await tx.query<[unknown[], number]>(
        'update convoy_planning set is_to_finish = true where convoy_id = $1',
        [id],
      );
      if (begun === 0) throw new NothingIsPlanned();
    });
  }

  /** Nobody waits for the plan any more; what was planned before still holds. @throws NothingIsPlanned */
  withdrawSchedule(id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      convoy.withdrawSchedule();
      await tx.save(convoy);
    });
  }
}
