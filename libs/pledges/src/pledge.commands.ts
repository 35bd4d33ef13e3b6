import { currentPersonId, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PledgeLine } from './domain/pledge-line.entity.js';
import { Pledge } from './domain/pledge.entity.js';
import { refuseToLoseGoods } from './operator-names.js';
import { pledgeStates } from './domain/pledge.states.js';
import type {
  ChangePledgeDto,
  CreatePledgeDto,
  DecideApprovalDto,
  PledgeLineDto,
} from './http/pledge.dto.js';
import { approvalOf, fourEyes } from './four-eyes.js';
import { PledgeLines } from './pledge-lines.js';
import { lockPledge } from './pledge.lock.js';

@Injectable()
export class PledgeCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly lines: PledgeLines,
  ) {}

  /** Writes a draft that nobody else sees. Answers its id. */
  create(dto: CreatePledgeDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('pledge:write', dto.giverId);
      const pledge = tx.create(Pledge, {
        id: dto.id ?? newId(),
        giverId: dto.giverId,
        title: dto.title,
        titleLanguage: dto.titleLanguage,
        state: pledgeStates.initial,
        visibility: dto.visibility,
        approval: await approvalOf(tx, dto),
        firstCallId: dto.firstCallId ?? null,
        firstCallUntil: dto.firstCallUntil ? new Date(dto.firstCallUntil) : null,
        fileNumber: dto.fileNumber ?? null,
        dueOn: dto.dueOn ?? null,
        forNeedId: dto.forNeedId ?? null,
        createdBy: currentPersonId(),
      });
      pledge.nameOperators(dto.operatorIds ?? []);
      pledge.lines = await this.lines.of(tx, pledge, dto.lines);
      await tx.insert(Pledge, pledge);
      await tx.insert(PledgeLine, pledge.lines);
      return pledge.id;
    });
  }

  /** @throws PledgeIsFixed for anything but the operators once it is offered; OperatorHasGoods. */
  change(id: string, dto: ChangePledgeDto, version: number): Promise<void> {
    return this.onLocked(id, 'pledge:write', version, async (tx, pledge) => {
      const { lines, operatorIds, firstCallUntil, ...rest } = dto;
      const fields = definedOnly({ ...rest, firstCallUntil: firstCallUntil && new Date(firstCallUntil) });
      if (!operatorIds || lines || Object.keys(fields).length > 0) pledge.assertDraft();
      Object.assign(pledge, fields);
      if (operatorIds) pledge.nameOperators(operatorIds);
      if (lines) await this.replaceLines(tx, pledge, lines);
    }).catch(refuseToLoseGoods);
  }

  /** The partners see it from now on, and matching may suggest it. */
  offer(id: string, version: number | undefined): Promise<void> {
    return this.onLocked(id, 'pledge:write', version, async (tx, pledge) => {
      pledge.offer(await fourEyes(tx, pledge.giverId));
      await this.lines.assertComplete(tx, pledge.lines);
      await this.tell(tx, pledge, 'pledge.offered');
    });
  }

  decideApproval(id: string, dto: DecideApprovalDto, version: number | undefined): Promise<void> {
    return this.onLocked(id, 'pledge:approve', version, async (tx, pledge) => {
      pledge.decideApproval(dto.decision, currentPersonId(), dto.reference ?? null, new Date());
      if (pledge.state !== 'draft') await this.tell(tx, pledge, 'pledge.approval_decided');
    });
  }

  /** The offer becomes a pledge: what both sides agreed on can be allocated. */
  pledge(id: string, version: number | undefined): Promise<void> {
    return this.onLocked(id, 'pledge:write', version, async (tx, pledge) => {
      pledge.pledge();
      await this.tell(tx, pledge, 'pledge.pledged');
    });
  }

  withdraw(id: string, version: number | undefined): Promise<void> {
    return this.onLocked(id, 'pledge:write', version, async (tx, pledge) => {
      const wasVisible = pledge.state !== 'draft';
      pledge.end('withdrawn');
      if (wasVisible)
        await this.outbox.add(tx, {
          topic: 'pledge.withdrawn',
          key: pledge.id,
          payload: { pledgeId: pledge.id, giverId: pledge.giverId, outcome: 'withdrawn' },
          audience: [pledge.giverId],
        });
    });
  }

  /** New lines are inserted, so that the id of a line of another pledge is refused and does not move it here. */
  private async replaceLines(
    tx: EntityManager,
    pledge: Pledge,
    dtos: readonly PledgeLineDto[],
  ): Promise<void> {
    const before = new Set(pledge.lines.map((line) => line.id));
    pledge.write(await this.lines.of(tx, pledge, dtos), currentPersonId(), new Date());
    const added = pledge.lines.filter((line) => !before.has(line.id));
    if (added.length > 0) await tx.insert(PledgeLine, added);
  }

  private onLocked(
    id: string,
    action: 'pledge:write' | 'pledge:approve',
    version: number | undefined,
    work: (tx: EntityManager, pledge: Pledge) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      const pledge = await lockPledge(tx, id, action, version);
      await work(tx, pledge);
      await tx.save(pledge);
    });
  }

  private async tell(
    tx: EntityManager,
    pledge: Pledge,
    topic: 'pledge.offered' | 'pledge.pledged' | 'pledge.approval_decided',
  ): Promise<void> {
    await this.outbox.add(tx, {
      topic,
      key: pledge.id,
      payload: { pledgeId: pledge.id, giverId: pledge.giverId },
      audience: [pledge.giverId],
    });
  }
}

const definedOnly = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
