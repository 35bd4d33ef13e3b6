import { Addressees, hashOf, mayAt, SignInThrottle } from '#libs/accounts';
import { Database, runAs } from '#libs/database';
import { system, type Text } from '#libs/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockConsignment } from './consignment.lock.js';
import { ConsignmentQueries } from './consignment.queries.js';
import { BEFORE_HANDOVER } from './domain/consignment.states.js';
import {
  ArrivalNotReported,
  HandoverLinkExpired,
  HandoverLinkRevoked,
  HandoverLinkUnknown,
  HandoverLinkUsed,
  NothingToReceive,
} from './domain/handover-link.errors.js';
import { NoHandoverYet } from './domain/handover.errors.js';
import { SHIPMENT_RULES, type ShipmentRules } from './domain/shipment.rules.js';
import { HandoverBook, type HandoverDetails, isRecorded } from './handover.book.js';
import type { HandoverReceiptView, ReceivableView } from './http/handover-link.dto.js';

/** A link as its holder's token finds it. */
export interface HeldLink {
  readonly id: string;
  readonly consignmentId: string;
  readonly issuerId: string;
  readonly issuerName: Text;
  readonly madeBy: string;
  readonly expiresAt: Date;
  readonly openedAt: Date | null;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

const DAY_MS = 86_400_000;
const HELD = `
  select l.id, l.consignment_id as "consignmentId", l.issuer_id as "issuerId", o.name as "issuerName",
    l.made_by as "madeBy", l.expires_at as "expiresAt", l.opened_at as "openedAt", l.used_at as "usedAt",
    l.revoked_at as "revokedAt"
  from handover_link l join organisation o on o.id = l.issuer_id
    join consignment c on c.id = l.consignment_id
      and l.issuer_id in (c.operator_id, c.need_owner_id, c.recipient_id, c.end_user_id)`;

/**
 * What the holder of a link may do without an account: see what comes, and record that it was handed over. Reads and
 * writes as the system, of the one consignment of the link and of nothing else, as long as the link holds and whoever
 * made it could still record the handover.
 */
@Injectable()
export class HandoverByLinkCommands {
  constructor(
    private readonly db: Database,
    private readonly throttle: SignInThrottle,
    private readonly addressees: Addressees,
    private readonly book: HandoverBook,
    private readonly queries: ConsignmentQueries,
    @Inject(SHIPMENT_RULES) private readonly rules: ShipmentRules,
  ) {}

  /**
   * What comes: the goods, who sends and who brings them, the hromada. No person, no telephone, no address.
   * @throws HandoverLinkUnknown, HandoverLinkUsed, HandoverLinkRevoked, HandoverLinkExpired, NothingToReceive
   */
  async open(token: string | undefined, address: string): Promise<ReceivableView> {
    const link = await this.held(token, address);
    assertHolds(link);
    if (link.expiresAt <= new Date()) throw expired(link);
    return asHolder(async () => {
      const receivable = await this.receivable(link);
      await this.db.transaction((tx) =>
        tx.query('update handover_link set opened_at = now() where id = $1 and opened_at is null', [link.id]),
      );
      return receivable;
    });
  }

  /**
   * Records the handover, once. The same record of the same device, known by its id, gets the same answer again. What
   * was recorded while the link held may arrive later; nothing arrives by a link that was revoked.
   * @throws as `open`; ArrivalNotReported; the errors of the counts and of the time
   */
  async record(
    token: string | undefined,
    details: HandoverDetails & { readonly id: string },
    address: string,
  ): Promise<HandoverReceiptView> {
    const { id: linkId } = await this.held(token, address);
    return asHolder(() =>
      this.db.transaction(async (tx) => {
        const link = await lockLink(tx, linkId);
        const consignment = await lockConsignment(tx, link.consignmentId);
        const { reference } = consignment;
        if (link.usedAt && (await isRecorded(tx, consignment.id, details.id))) return receipt(tx, details.id);
        assertHolds(link);
        this.assertInTime(link, details.at);
        if (consignment.state === 'dispatched') throw new ArrivalNotReported({ reference });
        if (consignment.state !== 'arrived') throw new NothingToReceive({ reference });
        await this.book.enter(tx, consignment, details, { linkId, issuerId: link.issuerId });
        await tx.query('update handover_link set used_at = now() where id = $1', [linkId]);
        return receipt(tx, details.id);
      }),
    );
  }

  /**
   * The link that a handover was recorded by, for what follows the record, for as long as a record could arrive late.
   * @throws as `open`; NoHandoverYet before the record has arrived
   */
  async recordedBy(token: string | undefined, address: string): Promise<HeldLink> {
    const link = await this.held(token, address);
    if (!link.usedAt) throw new NoHandoverYet();
    if (Date.now() >= this.latest(link)) throw expired(link);
    return link;
  }

  /**
   * The link of a token, tried seldom enough that nobody finds one by guessing. Call it outside of any transaction.
   * @throws HandoverLinkUnknown; HandoverLinkRevoked where whoever made it may record no handover there any more
   */
  private async held(token: string | undefined, address: string): Promise<HeldLink> {
    const link = await this.throttle.tried(`handover ${token}`, address, async () => {
      const [found] = await asHolder(() =>
        this.db.read((tx) => tx.query<HeldLink[]>(`${HELD} where l.token_hash = $1`, [hashOf(token ?? '')])),
      );
      if (!found) throw new HandoverLinkUnknown();
      return found;
    });
    const maker = await this.addressees.of(link.madeBy);
    if (!maker || !runAs(maker.actor, () => mayAt('handover_link:make', link.issuerId)))
      throw new HandoverLinkRevoked({ issuer: link.issuerName });
    return link;
  }

  private async receivable(link: HeldLink): Promise<ReceivableView> {
    const consignment = await this.queries.one(link.consignmentId);
    const { reference, state } = consignment;
    if (!BEFORE_HANDOVER.includes(state)) throw new NothingToReceive({ reference });
    return {
      linkId: link.id,
      reference,
      state,
      expiresAt: link.expiresAt,
      issuerName: link.issuerName,
      giverName: consignment.giverName,
      operatorName: consignment.operatorName,
      recipientName: consignment.recipientName,
      placeName: consignment.destinationPlaceName,
      lines: consignment.lines.map(({ id, position, itemName, icon, unitName, quantity, vin }) => {
        return { id, position, itemName, icon, unitName, quantity, vin };
      }),
    };
  }

  /** After this moment nothing arrives by the link any more. */
  private latest({ expiresAt }: HeldLink): number {
    return expiresAt.getTime() + this.rules.handoverLate.days * DAY_MS;
  }

  /** @throws HandoverLinkExpired */
  private assertInTime(link: HeldLink, at: Date): void {
    const now = Date.now();
    const end = link.expiresAt.getTime();
    const isLate = link.openedAt !== null && at.getTime() <= end;
    if (now >= end && !(isLate && now < this.latest(link))) throw expired(link);
  }
}

const expired = ({ issuerName }: HeldLink): Error => new HandoverLinkExpired({ issuer: issuerName });

const asHolder = <T>(work: () => Promise<T>): Promise<T> => runAs(system('handover-link'), work);

/** @throws HandoverLinkUsed, HandoverLinkRevoked */
function assertHolds({ usedAt, revokedAt, issuerName }: HeldLink): void {
  if (usedAt) throw new HandoverLinkUsed();
  if (revokedAt) throw new HandoverLinkRevoked({ issuer: issuerName });
}

/** The link first, then its consignment: of two devices one records. @throws HandoverLinkUnknown */
async function lockLink(tx: EntityManager, id: string): Promise<HeldLink> {
  const [link] = await tx.query<HeldLink[]>(`${HELD} where l.id = $1 for update of l`, [id]);
  if (!link) throw new HandoverLinkUnknown();
  return link;
}

async function receipt(tx: EntityManager, handoverId: string): Promise<HandoverReceiptView> {
  const [handover] = await tx.query<[HandoverReceiptView]>(
    `select h.id, h.at, c.reference from handover h join consignment c on c.id = h.consignment_id where h.id = $1`,
    [handoverId],
  );
  return handover;
}
