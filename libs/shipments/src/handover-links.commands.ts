import { currentPersonId, hashOf, mayAt, newToken, qrCode, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockConsignment } from './consignment.lock.js';
import { Consignment } from './domain/consignment.entity.js';
import { BEFORE_HANDOVER } from './domain/consignment.states.js';
import { NothingToReceive, TooManyHandoverLinks } from './domain/handover-link.errors.js';
import { SHIPMENT_RULES, type ShipmentRules } from './domain/shipment.rules.js';
import type { HandoverLinkView, MadeHandoverLinkView } from './http/handover-link.dto.js';

/** The address under which people reach us. */
export const HANDOVER_ADDRESS = Symbol('handover address');

/** For several vehicles and for lost phones. */
const MAX_OPEN = 10;

/** Links by which somebody without an account takes a consignment over: made, listed and revoked by those signed in. */
@Injectable()
export class HandoverLinksCommands {
  constructor(
    private readonly db: Database,
    @Inject(SHIPMENT_RULES) private readonly rules: ShipmentRules,
    @Inject(HANDOVER_ADDRESS) private readonly publicUrl: string,
  ) {}

  /** Those of a consignment, the newest first. */
  list(consignmentId: string): Promise<HandoverLinkView[]> {
    return this.db.read(async (tx) => {
      const consignment = await tx.findOneBy(Consignment, { id: consignmentId });
      if (!consignment) throw new NotFound();
      requireAt('handover_link:make', ...takingOver(consignment));
      return tx.query(
        `select l.id, o.name as "issuerName", p.name as "madeBy", l.made_at as "madeAt", l.expires_at as "expiresAt",
           l.opened_at as "openedAt", l.used_at as "usedAt",
           case when l.used_at is not null then 'used' when l.revoked_at is not null then 'revoked'
             when l.expires_at <= now() then 'expired' when l.opened_at is not null then 'opened' else 'waiting' end as state
         from handover_link l join organisation o on o.id = l.issuer_id left join person p on p.id = l.made_by
         where l.consignment_id = $1 order by l.made_at desc, l.id desc`,
        [consignmentId],
      );
    });
  }

  /**
   * Made by the receiving side or by whoever runs the transport, never by the giver alone: whoever may record the
   * handover may let somebody else record it. The token stands in the fragment, which browsers send to nobody.
   * @throws NothingToReceive once the consignment is handed over or ended; TooManyHandoverLinks
   */
  make(consignmentId: string, days = this.rules.handoverLink.days): Promise<MadeHandoverLinkView> {
    return this.db.transaction(async (tx) => {
      const consignment = await lockConsignment(tx, consignmentId);
      const parties = takingOver(consignment);
      requireAt('handover_link:make', ...parties);
      if (!BEFORE_HANDOVER.includes(consignment.state))
        throw new NothingToReceive({ reference: consignment.reference });
      await assertRoom(tx, consignmentId);
      const token = newToken();
      const [link] = await tx.query<[{ id: string; expiresAt: Date }]>(
        `insert into handover_link (id, consignment_id, issuer_id, made_by, token_hash, expires_at)
         values ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) returning id, expires_at as "expiresAt"`,
        [
          newId(),
          consignmentId,
          parties.find((party) => mayAt('handover_link:make', party)),
          currentPersonId(),
          hashOf(token),
          days,
        ],
      );
      const url = `${this.publicUrl}/handover#${token}`;
      return { ...link, url, qr: qrCode(url) };
    });
  }

  /** Nothing happens where it has been used or revoked already. */
  async revoke(id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [link] = await tx.query<{ consignmentId: string }[]>(
        'select consignment_id as "consignmentId" from handover_link where id = $1',
        [id],
      );
      if (!link) throw new NotFound();
      requireAt('handover_link:make', ...takingOver(await lockConsignment(tx, link.consignmentId)));
      await tx.query(
        'update handover_link set revoked_at = now() where id = $1 and used_at is null and revoked_at is null',
        [id],
      );
    });
  }
}

/** Who brings the goods and who takes them over; the first of them in whose name somebody may act. */
const takingOver = (consignment: Consignment): string[] => [
  consignment.operatorId,
  ...consignment.receivingSide,
];

async function assertRoom(tx: EntityManager, consignmentId: string): Promise<void> {
  const [{ open }] = await tx.query<[{ open: number }]>(
    `select count(*)::int as open from handover_link
     where consignment_id = $1 and used_at is null and revoked_at is null and expires_at > now()`,
    [consignmentId],
  );
  if (open >= MAX_OPEN) throw new TooManyHandoverLinks({ max: MAX_OPEN });
}
