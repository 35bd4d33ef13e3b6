import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import type { Language } from '#libs/kernel';
import { consignmentParties } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import { DocumentRequests } from './document-requests.js';
import { NothingHandedOver, TooManyPapers } from './domain/document.errors.js';
import type { DocumentKind } from './domain/document.kinds.js';

/** Of one consignment: every paper costs a printing thread its time, and everybody shares the thread. */
const MOST_IN_AN_HOUR = 30;

@Injectable()
export class DocumentCommands {
  constructor(
    private readonly db: Database,
    private readonly requests: DocumentRequests,
  ) {}

  /** Asks for a paper of a consignment. Answers its id. @throws NothingHandedOver for a record of nothing; TooManyPapers. */
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
      const [made] = await tx.query<[{ count: number }]>(
        `select count(*)::int from document where consignment_id = $1 and created_at > now() - interval '1 hour'`,
        [consignmentId],
      );
      if (made.count >= MOST_IN_AN_HOUR) throw new TooManyPapers({ count: made.count });
      return this.requests.add(tx, { ...asked, consignmentId, audience });
    });
  }
}
