import { Database, runAs } from '#libs/database';
import { Objects, type StoredBytes } from '#libs/files';
import { keyset, NotFound, page, type Page, type PageQuery } from '#libs/http';
import { system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { DocumentNotReady } from './domain/document.errors.js';
import type { DocumentState } from './domain/document.kinds.js';
import type { DocumentView, VerifiedDocumentView } from './http/document.dto.js';

export interface DocumentContent {
  readonly fileName: string;
  readonly content: Buffer;
}

export const SELECT_DOCUMENT = `
  select d.id, d.consignment_id as "consignmentId", d.kind, d.reference, d.languages, d.state,
    encode(d.sha256, 'hex') as sha256, coalesce(d.object_bytes, octet_length(d.content)) as bytes, d.created_at as "createdAt",
    d.ready_at as "readyAt", d.version
  from document d`;

/** Reads; row-level security shows the papers of a consignment to those who take part in it. */
@Injectable()
export class DocumentQueries {
  constructor(
    private readonly db: Database,
    private readonly objects: Objects,
  ) {}

  async one(id: string): Promise<DocumentView> {
    const [document] = await this.db.read((tx) =>
      tx.query<DocumentView[]>(`${SELECT_DOCUMENT} where d.id = $1`, [id]),
    );
    if (!document) throw new NotFound();
    return document;
  }

  /** @throws NotFound for a consignment that is unknown or not visible. */
  ofConsignment(consignmentId: string, query: PageQuery): Promise<Page<DocumentView>> {
    const { before, limit } = keyset(query);
    return this.db.read(async (tx) => {
      const visible = await tx.query<unknown[]>('select from consignment where id = $1', [consignmentId]);
      if (visible.length === 0) throw new NotFound();
      const rows = await tx.query<DocumentView[]>(
        `${SELECT_DOCUMENT} where d.consignment_id = $1 and ($2::uuid is null or d.id < $2)
         order by d.id desc limit $3`,
        [consignmentId, before, limit + 1],
      );
      return page(rows, limit);
    });
  }

  /** @throws DocumentNotReady while there is no file; FileIsMissing, FilesUnavailable */
  async content(id: string): Promise<DocumentContent> {
    const [document] = await this.db.read((tx) =>
      tx.query<(StoredBytes & { state: DocumentState; reference: string })[]>(
        'select state, reference, content, object_key as "objectKey" from document where id = $1',
        [id],
      ),
    );
    if (!document) throw new NotFound();
    if (document.state !== 'ready') throw new DocumentNotReady({ state: document.state });
    return { fileName: `${document.reference}.pdf`, content: await this.objects.read(document) };
  }

  /** Whether a paper is genuine, for whoever holds it: its token is known, and nothing else is told. */
  async verified(token: string): Promise<VerifiedDocumentView> {
    const [document] = await runAs(system('verification'), () =>
      this.db.read((tx) =>
        tx.query<VerifiedDocumentView[]>(
          `select kind, reference, encode(sha256, 'hex') as sha256,
             (ready_at at time zone 'Europe/Berlin')::date::text as date
           from document where token = $1 and state = 'ready' and token_revoked_at is null`,
          [token],
        ),
      ),
    );
    if (!document) throw new NotFound();
    return document;
  }
}
