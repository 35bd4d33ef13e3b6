import { currentPersonId, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { requireVersion } from '#libs/http';
import { kyivDay, newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NeedLine } from './domain/need-line.entity.js';
import { Need } from './domain/need.entity.js';
import { NeedBelongsToUkrainianSide, OrderNamesOthers } from './domain/need.errors.js';
import { needStates } from './domain/need.states.js';
import type { ChangeNeedDto, CreateNeedDto } from './http/need.dto.js';
import { NeedLines } from './need-lines.js';
import { lockNeed, translated } from './need.lock.js';

@Injectable()
export class NeedCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly lines: NeedLines,
  ) {}

  /** Writes a draft that nobody else sees. Answers its id. */
  create(dto: CreateNeedDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('need:write', dto.ownerId);
      await assertUkrainian(tx, dto.ownerId);
      const need = draft(tx, dto);
      need.lines = await this.lines.of(tx, need, dto.lines);
      return insert(tx, need);
    });
  }

  /** The same as last time: a new draft with the lines of an old need, without the dates that have passed. */
  repeat(id: string, newNeedId: string | undefined): Promise<string> {
    return this.db.transaction(async (tx) => {
      const old = await lockNeed(tx, id);
      const need = draft(tx, { ...old, id: newNeedId });
      need.lines = old.lines
        .filter((line) => line.withdrawnAt === null)
        .map((line, index) =>
          tx.create(NeedLine, { ...line, ...coming(line), id: newId(), need, position: index + 1 }),
        );
      return insert(tx, need);
    });
  }

  /** Sets the owner's own order of needs; those not named have none. Earlier ones count more when goods are scarce. */
  order(ownerId: string, needIds: readonly string[]): Promise<void> {
    return this.db.transaction(async (tx) => {
      requireAt('need:write', ownerId);
      const [known] = await tx.query<[{ n: number }]>(
        'select count(*)::int as n from need where owner_id = $1 and id = any($2)',
        [ownerId, needIds],
      );
      if (known.n !== needIds.length) throw new OrderNamesOthers({}, '/needIds');
      const [changed] = await tx.query<[Pick<Need, 'id' | 'ownerId' | 'state'>[]]>(
        `update need n set own_position = place.position
         from (select id, array_position($2::uuid[], id) as position from need where owner_id = $1) place
         where n.id = place.id and n.own_position is distinct from place.position
         returning n.id, n.owner_id as "ownerId", n.state`,
        [ownerId, needIds],
      );
      for (const need of changed) if (need.state === 'published') await this.tell(tx, need, 'need.changed');
    });
  }

  /** Changes title and lines. A line keeps its id, and with it everything already agreed for it. */
  change(id: string, dto: ChangeNeedDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const need = await lockNeed(tx, id);
      requireVersion(need, version);
      need.change(new Date());
      need.title = dto.title ?? need.title;
      need.titleLanguage = dto.titleLanguage ?? need.titleLanguage;
      if (dto.lines) await this.lines.replace(tx, need, dto.lines);
      await tx.save(need).catch(translated);
      if (need.state === 'published') await this.tell(tx, need, 'need.changed');
    });
  }

  publish(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const need = await lockNeed(tx, id);
      requireVersion(need, version);
      need.publish(new Date());
      await tx.save(need);
      await this.tell(tx, need, 'need.published');
    });
  }

  confirm(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const need = await lockNeed(tx, id);
      requireVersion(need, version);
      need.confirm(new Date());
      await tx.save(need);
      await this.tell(tx, need, 'need.confirmed');
    });
  }

  close(id: string, outcome: 'fulfilled' | 'withdrawn', version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const need = await lockNeed(tx, id);
      requireVersion(need, version);
      need.close(outcome, new Date());
      await tx.save(need);
      await this.outbox.add(tx, {
        topic: 'need.closed',
        key: need.id,
        payload: { needId: need.id, ownerId: need.ownerId, outcome },
        audience: [need.ownerId],
      });
    });
  }

  private async tell(
    tx: EntityManager,
    need: Pick<Need, 'id' | 'ownerId'>,
    topic: 'need.published' | 'need.changed' | 'need.confirmed',
  ): Promise<void> {
    await this.outbox.add(tx, {
      topic,
      key: need.id,
      payload: { needId: need.id, ownerId: need.ownerId },
      audience: [need.ownerId],
    });
  }
}

function draft(
  tx: EntityManager,
  {
    id = newId(),
    ownerId,
    title,
    titleLanguage,
  }: Pick<CreateNeedDto, 'id' | 'ownerId' | 'title' | 'titleLanguage'>,
): Need {
  const state = needStates.initial;
  const createdBy = currentPersonId();
  return tx.create(Need, { id, ownerId, title, titleLanguage, state, createdBy, changedAt: new Date() });
}

async function insert(tx: EntityManager, need: Need): Promise<string> {
  await tx.insert(Need, need);
  await tx.insert(NeedLine, need.lines);
  return need.id;
}

/** The dates of a line that have not passed. */
function coming({ usefulFrom, latest }: NeedLine): Pick<NeedLine, 'usefulFrom' | 'latest'> {
  const today = kyivDay(new Date());
  const still = (day: string | null): string | null => (day !== null && day >= today ? day : null);
  return { usefulFrom: still(usefulFrom), latest: still(latest) };
}

async function assertUkrainian(tx: EntityManager, organisationId: string): Promise<void> {
  const rows = await tx.query<{ country: string }[]>('select country from organisation where id = $1', [
    organisationId,
  ]);
  if (rows[0]?.country !== 'UA') throw new NeedBelongsToUkrainianSide({}, '/ownerId');
}
