import { mayAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { consignmentParties } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SELECT_DOCUMENT } from './document.queries.js';
import { DOCUMENT_KINDS, type DocumentKind, INTERNAL_KINDS, PAPERS } from './domain/document.kinds.js';
import { applies, type MissingFact, missingFor } from './domain/paper.requirements.js';
import type { DocumentView } from './http/document.dto.js';
import type { FolderPaperView, MissingFactView } from './http/paper-folder.dto.js';
import { paperFactsOf, UNNUMBERED } from './paper-facts.js';
import type { PaperFacts } from './render/paper.facts.js';

/** The folder of a consignment: every paper that it can have, what each still lacks, and the newest that was made. */
@Injectable()
export class PaperFolderQueries {
  constructor(private readonly db: Database) {}

  /** In the order of a print pack. @throws NotFound for a consignment that is unknown or not visible. */
  of(consignmentId: string): Promise<FolderPaperView[]> {
    return this.db.read(async (tx) => {
      if (!(await consignmentParties(tx, consignmentId))) throw new NotFound();
      const facts = await paperFactsOf(tx, { ...UNNUMBERED, consignmentId });
      const newest = await newestOf(tx, consignmentId);
      const { giver, operator } = facts.parties;
      const seesInternal = mayAt('document:read', giver.id, operator.id);
      return DOCUMENT_KINDS.filter(
        (kind) => applies(kind, facts) && (seesInternal || !INTERNAL_KINDS.includes(kind)),
      ).map((kind) => ({
        kind,
        group: PAPERS[kind].group,
        languages: [...PAPERS[kind].languages],
        copies: PAPERS[kind].copies,
        missing: missingFor(kind, facts).map((fact) => missingView(fact, facts)),
        newest: newest.get(kind) ?? null,
      }));
    });
  }
}

const missingView = (fact: MissingFact, { parties }: PaperFacts): MissingFactView => ({
  ...fact,
  organisationName: parties[fact.suppliedBy].name,
});

async function newestOf(tx: EntityManager, consignmentId: string): Promise<Map<DocumentKind, DocumentView>> {
  const rows = await tx.query<DocumentView[]>(
    `select distinct on (kind) * from (${SELECT_DOCUMENT} where d.consignment_id = $1) made order by kind, id desc`,
    [consignmentId],
  );
  return new Map(rows.map((row) => [row.kind, row]));
}
