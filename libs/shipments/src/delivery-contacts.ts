import { logRead, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { Consignment } from './domain/consignment.entity.js';
import type { DeliveryContactDto } from './http/delivery-contact.dto.js';

/**
 * Who takes the goods over, and where exactly. Secret: row-level security shows it to the receiving side, to convoy
 * leads until the handover and to drivers under way; each read is logged.
 */
@Injectable()
export class DeliveryContacts {
  constructor(private readonly db: Database) {}

  /** Named, and named anew, by the receiving side. */
  name(consignmentId: string, { name, phone, address }: DeliveryContactDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await tx.findOneBy(Consignment, { id: consignmentId });
      if (!consignment) throw new NotFound();
      const { needOwnerId, recipientId, endUserId } = consignment;
      requireAt('delivery_contact:write', needOwnerId, recipientId, endUserId);
      await tx.query(
        `insert into delivery_contact (consignment_id, name, phone, address) values ($1, $2, $3, $4)
         on conflict (consignment_id) do update set name = $2, phone = $3, address = $4`,
        [consignmentId, name, phone, address],
      );
    });
  }

  /** @throws NotFound where none is named, or none may be seen. */
  of(consignmentId: string): Promise<DeliveryContactDto> {
    return this.db.transaction(async (tx) => {
      const [contact] = await tx.query<DeliveryContactDto[]>(
        'select name, phone, address from delivery_contact where consignment_id = $1',
        [consignmentId],
      );
      if (!contact) throw new NotFound();
      await logRead(tx, 'delivery_contact', [consignmentId]);
      return contact;
    });
  }
}
