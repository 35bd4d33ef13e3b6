import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { type Language, listText } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { audienceOf, DocumentRequests } from './document-requests.js';
import {
  NothingHandedOver,
  PaperDoesNotApply,
  PaperIncomplete,
  TooManyPapers,
} from './domain/document.errors.js';
import { type DocumentKind, PAPERS } from './domain/document.kinds.js';
import { applies, missingFor } from './domain/paper.requirements.js';
import { paperFactsOf, UNNUMBERED } from './paper-facts.js';
import type { PaperFacts } from './render/paper.facts.js';
import { paperTexts } from './render/paper.texts.js';
import { PAPER_TITLES } from './render/paper.titles.js';

/** Of one consignment: every paper costs a printing thread its time, and everybody shares the thread. */
const MOST_IN_AN_HOUR = 60;

interface PaperAsked {
  readonly id?: string;
  readonly kind: DocumentKind;
  /** In the order in which the paper prints them; those that its readers need unless said. */
  readonly languages?: readonly Language[];
}

@Injectable()
export class DocumentCommands {
  constructor(
    private readonly db: Database,
    private readonly requests: DocumentRequests,
  ) {}

  /**
   * Asks for a paper of a consignment. Answers its id.
   * @throws NothingHandedOver for a record of nothing; PaperDoesNotApply, PaperIncomplete; TooManyPapers.
   */
  request(
    consignmentId: string,
    { kind, languages = PAPERS[kind].languages, id }: PaperAsked,
  ): Promise<string> {
    return this.db.transaction(async (tx) => {
      const audience = await audienceOf(tx, consignmentId, kind);
      if (!audience) throw new NotFound();
      requireAt('document:render', ...audience);
      const facts = await paperFactsOf(tx, { ...UNNUMBERED, consignmentId });
      assertComplete(kind, facts);
      const [made] = await tx.query<[{ count: number }]>(
        `select count(*)::int from document where consignment_id = $1 and created_at > now() - interval '1 hour'`,
        [consignmentId],
      );
      if (made.count >= MOST_IN_AN_HOUR) throw new TooManyPapers({ count: made.count });
      const asked = { kind, languages, ...(id === undefined ? {} : { id }) };
      return this.requests.add(tx, { ...asked, consignmentId, audience });
    });
  }
}

function assertComplete(kind: DocumentKind, facts: PaperFacts): void {
  const paper = paperTexts[PAPER_TITLES[kind]];
  if (!applies(kind, facts)) throw new PaperDoesNotApply({ paper }, '/kind');
  if (kind === 'handover_record' && !facts.isHandedOver) throw new NothingHandedOver({}, '/kind');
  const points = missingFor(kind, facts);
  if (points.length === 0) return;
  const missing = listText(
    points.map(({ text }) => text),
    ' ',
  );
  throw new PaperIncomplete({ paper, missing, points }, '/kind');
}
