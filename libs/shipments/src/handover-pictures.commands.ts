import { currentPersonId, mayAt, mayOnlyAs, requireAt } from '#libs/accounts';
import { runAs } from '#libs/database';
import { NotFound } from '#libs/http';
import { system } from '#libs/kernel';
import { PictureStore } from '#libs/pictures';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Consignment } from './domain/consignment.entity.js';
import { NoHandoverYet, PictureWithoutDifference } from './domain/handover.errors.js';
import { assertCarries } from './handover.commands.js';
import { HandoverByLinkCommands } from './handover-by-link.commands.js';
import type { HandoverPictureQuery } from './http/handover-link.dto.js';

interface Line {
  readonly consignmentId: string;
  readonly differs: boolean | null;
}

/** Pictures of what was short, damaged or surplus. They follow the record, which nobody has to add any to. */
@Injectable()
export class HandoverPicturesCommands {
  constructor(
    private readonly pictures: PictureStore,
    private readonly byLink: HandoverByLinkCommands,
  ) {}

  /** By whoever may record the handover. @throws NoHandoverYet, PictureWithoutDifference; as `PictureStore.add` */
  add({ lineId, pictureId }: HandoverPictureQuery, sent: Buffer): Promise<string> {
    const by = { personId: currentPersonId() };
    return this.pictures.add({ subject: 'handover_line', of: lineId, pictureId, by }, sent, async (tx) => {
      const line = await lineOf(tx, lineId);
      const consignment = await tx.findOneByOrFail(Consignment, { id: line.consignmentId });
      const parties = [consignment.operatorId, ...consignment.receivingSide];
      requireAt('consignment:hand_over', ...parties);
      if (mayOnlyAs('driver', 'consignment:hand_over', ...parties)) await assertCarries(tx, consignment.id);
      assertShowsDifference(line);
      return parties.find((party) => mayAt('consignment:hand_over', party))!;
    });
  }

  /** By the holder of the link that the record came by; counted for whoever issued it. @throws as `add` */
  async addByLink(
    token: string | undefined,
    { lineId, pictureId }: HandoverPictureQuery,
    sent: Buffer,
    address: string,
  ): Promise<string> {
    const link = await this.byLink.recordedBy(token, address);
    const picture = { subject: 'handover_line', of: lineId, pictureId, by: { linkId: link.id } } as const;
    return runAs(system('handover-link'), () =>
      this.pictures.add(picture, sent, async (tx) => {
        const line = await lineOf(tx, lineId);
        if (line.consignmentId !== link.consignmentId) throw new NotFound();
        assertShowsDifference(line);
        return link.issuerId;
      }),
    );
  }
}

/** @throws NotFound for a line that is unknown or not visible */
async function lineOf(tx: EntityManager, lineId: string): Promise<Line> {
  const [line] = await tx.query<Line[]>(
    `select l.consignment_id as "consignmentId", h.damaged + h.missing + h.surplus > 0 as differs
     from consignment_line l left join handover_line h on h.consignment_line_id = l.id where l.id = $1`,
    [lineId],
  );
  if (!line) throw new NotFound();
  return line;
}

/** @throws NoHandoverYet, PictureWithoutDifference */
function assertShowsDifference({ differs }: Line): void {
  if (differs === null) throw new NoHandoverYet();
  if (!differs) throw new PictureWithoutDifference({}, 'lineId');
}
