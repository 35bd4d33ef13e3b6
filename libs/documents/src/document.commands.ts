import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import type { Language } from '#libs/kernel';
import { consignmentParties } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import { DocumentRequests } from './document-requests.js';
import { NothingHandedOver } from './domain/document.errors.js';
import type { DocumentKind } from './domain/document.kinds.js';

@Injectable()
export class DocumentCommands {
  constructor(
    private readonly db: Database,
    private readonly requests: DocumentRequests,
  ) {}

  /** Asks for a paper of a consignment. Answers its id. @throws NothingHandedOver for a record of nothing. */
  request(
    consignmentId: string,
    asked: { id?: string; kind: DocumentKind; languages: readonly Language[] },
  ): Promise<string> {
    return this.db.transaction(async (tx) => {
      const audience = await consignmentParties(tx, consignmentId);
      if (!audience) throw new NotFound();
      requireAt('document:render', ...audience);
      const handedOver = await tx.query<unknown[]>('select from handover where consignment_id = $1', [
        consignmentId,
      ]);
      if (asked.kind === 'handover_record' && handedOver.length === 0)
        throw new NothingHandedOver({}, '/kind');
      return this.requests.add(tx, { ...asked, consignmentId, audience });
    });
  }
}
