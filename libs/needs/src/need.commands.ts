import { currentPersonId, requireAt } from '#libs/accounts';
import { CatalogueQueries } from '#libs/catalogue';
import { Database, violatedConstraint } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NeedLine } from './domain/need-line.entity.js';
import { Need } from './domain/need.entity.js';
import { LineIsAgreed, NeedBelongsToUkrainianSide } from './domain/need.errors.js';
import { needStates } from './domain/need.states.js';
import type { ChangeNeedDto, CreateNeedDto, NeedLineDto } from './http/need.dto.js';

@Injectable()
export class NeedCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly catalogue: CatalogueQueries,
  ) {}

  /** Writes a draft that nobody else sees. Answers its id. */
  create(dto: CreateNeedDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('need:write', dto.ownerId);
      await assertUkrainian(tx, dto.ownerId);
      const need = tx.create(Need, {
        id: dto.id ?? newId(),
        ownerId: dto.ownerId,
        title: dto.title,
        titleLanguage: dto.titleLanguage,
        state: needStates.initial,
        createdBy: currentPersonId(),
      });
      need.lines = await this.lines(tx, need, dto.lines);
      await tx.insert(Need, need);
      await tx.insert(NeedLine, need.lines);
      return need.id;
    });
  }

  /** Changes title and lines. A line keeps its id, and with it everything already agreed for it. */
  change(id: string, dto: ChangeNeedDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const need = await lockNeed(tx, id);
      requireVersion(need, version);
      need.assertOpen();
      need.title = dto.title ?? need.title;
      need.titleLanguage = dto.titleLanguage ?? need.titleLanguage;
      if (dto.lines) await this.replaceLines(tx, need, dto.lines);
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

  /** New lines are inserted, so that the id of a line of another need is refused and does not move it here. */
  private async replaceLines(tx: EntityManager, need: Need, dtos: readonly NeedLineDto[]): Promise<void> {
    const before = new Set(need.lines.map((line) => line.id));
    need.lines = await this.lines(tx, need, dtos);
    const added = need.lines.filter((line) => !before.has(line.id));
    if (added.length > 0) await tx.insert(NeedLine, added);
  }

  private async lines(tx: EntityManager, need: Need, dtos: readonly NeedLineDto[]): Promise<NeedLine[]> {
    await this.catalogue.assertLimits(
      tx,
      dtos.map((dto) => ({ itemCode: dto.itemCode, limits: dto.limits ?? [] })),
    );
    return dtos.map((dto, index) =>
      tx.create(NeedLine, {
        ...dto,
        id: dto.id?.toLowerCase() ?? newId(),
        need,
        ownerId: need.ownerId,
        position: index + 1,
        packSize: dto.packSize ?? 1,
        limits: dto.limits ?? [],
        usefulFrom: dto.usefulFrom ?? null,
        latest: dto.latest ?? null,
        ownWords: dto.ownWords ?? null,
        ownWordsLanguage: dto.ownWordsLanguage ?? null,
      }),
    );
  }

  private async tell(
    tx: EntityManager,
    need: Need,
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

/** The database keeps what both sides have agreed on: see the trigger need_line_keeps_agreed. */
function translated(error: unknown): never {
  throw violatedConstraint(error) === 'need_line_keeps_agreed' ? new LineIsAgreed({}, '/lines') : error;
}

/** The root first, then its lines; only its owner's people go further. */
async function lockNeed(tx: EntityManager, id: string): Promise<Need> {
  const need = await tx.findOne(Need, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!need) throw new NotFound();
  requireAt('need:write', need.ownerId);
  need.lines = await tx.find(NeedLine, { where: { need: { id } }, order: { position: 'asc' } });
  return need;
}

async function assertUkrainian(tx: EntityManager, organisationId: string): Promise<void> {
  const rows = await tx.query<{ country: string }[]>('select country from organisation where id = $1', [
    organisationId,
  ]);
  if (rows[0]?.country !== 'UA') throw new NeedBelongsToUkrainianSide({}, '/ownerId');
}
