import { currentPersonId, requireRole } from '#libs/accounts';
import { currentActor, Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { LineHasItem, NeedIsClosed } from './domain/need.errors.js';
import type { NeedState } from './domain/need.states.js';
import type { TieLineDto } from './http/need.dto.js';
import { NeedLines } from './need-lines.js';
import { lockNeed } from './need.lock.js';

/** Lines in own words become lines of the catalogue: the owner ties them, a coordinator may propose to what. */
@Injectable()
export class NeedLineCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly lines: NeedLines,
  ) {}

  /** From now on the line is matched. The own words stay. */
  tie(needId: string, lineId: string, dto: TieLineDto, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const need = await lockNeed(tx, needId);
      requireVersion(need, version);
      need.change(new Date());
      const line = need.line(lineId);
      if (line.itemCode !== null) throw new LineHasItem();
      const limits = dto.limits ?? [];
      await this.lines.assertItem(tx, { itemCode: dto.itemCode, limits });
      line.tie(dto.itemCode, limits);
      await tx.save(need);
      await tx.query('delete from item_proposal where need_line_id = $1', [lineId]);
      if (need.state === 'published')
        await this.outbox.add(tx, {
          topic: 'need.changed',
          key: need.id,
          payload: { needId: need.id, ownerId: need.ownerId },
          audience: [need.ownerId],
        });
    });
  }

  /** A coordinator says to which item the line could be tied; nothing changes before its owner agrees. */
  proposeItem(needId: string, lineId: string, itemCode: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      requireRole(currentActor(), 'need:propose_item');
      const [line] = await tx.query<{ ownerId: string; itemCode: string | null; state: NeedState }[]>(
        `select n.owner_id as "ownerId", l.item_code as "itemCode", n.state
         from need n join need_line l on l.need_id = n.id
         where n.id = $1 and l.id = $2 and l.withdrawn_at is null`,
        [needId, lineId],
      );
      if (!line) throw new NotFound();
      if (line.state !== 'published') throw new NeedIsClosed({ state: line.state });
      if (line.itemCode !== null) throw new LineHasItem();
      await this.lines.assertItem(tx, { itemCode, limits: [] });
      await tx.query(
        `insert into item_proposal (need_line_id, item_code, proposed_by) values ($1, $2, $3)
         on conflict (need_line_id) do update
           set item_code = excluded.item_code, proposed_by = excluded.proposed_by, at = now()`,
        [lineId, itemCode, currentPersonId()],
      );
      await this.outbox.add(tx, {
        topic: 'need.item_proposed',
        key: needId,
        payload: { needId, ownerId: line.ownerId, needLineId: lineId },
        audience: [line.ownerId],
      });
    });
  }
}
