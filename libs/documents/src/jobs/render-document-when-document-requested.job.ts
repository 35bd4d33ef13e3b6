import { createHash } from 'node:crypto';
import { Database } from '#libs/database';
import { DomainError, type Language } from '#libs/kernel';
import { Handles, type Handler, Outbox, type OutboxMessage } from '#libs/outbox';
import { consignmentParties } from '#libs/shipments';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DocumentKind } from '../domain/document.kinds.js';
import { handoverRecordOf, packingListOf, type PaperIdentity } from '../paper-data.js';
import { PaperRenderer } from '../paper-renderer.js';
import type { RenderTask } from '../render/render.worker.js';

/** The address under which people reach us, for QR codes. */
export const PUBLIC_URL = Symbol('public url');

interface Requested {
  readonly kind: DocumentKind;
  readonly languages: Language[];
  readonly reference: string;
  readonly consignmentId: string;
  readonly date: string;
  readonly token: string;
}

type Rendered = { readonly content: Buffer } | { readonly failure: string } | undefined;

/** Renders outside the transaction; a paper that cannot be made for a reason in its data is marked as failed. */
@Injectable()
@Handles('documents', 'document.requested')
export class RenderDocument implements Handler<'document.requested', Rendered> {
  constructor(
    private readonly db: Database,
    private readonly renderer: PaperRenderer,
    private readonly outbox: Outbox,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async prepare({ payload }: OutboxMessage<'document.requested'>): Promise<Rendered> {
    const task = await this.db.read((tx) => this.task(tx, payload.documentId));
    if (!task) return undefined;
    try {
      return { content: Buffer.from(await this.renderer.render(task)) };
    } catch (error) {
      if (error instanceof DomainError) return { failure: error.code };
      throw error;
    }
  }

  async handle(
    tx: EntityManager,
    { payload }: OutboxMessage<'document.requested'>,
    rendered: Rendered,
  ): Promise<void> {
    if (!rendered) return;
    if ('failure' in rendered) {
      await tx.query(
        `update document set state = 'failed', failure = $2, version = version + 1
         where id = $1 and state = 'requested'`,
        [payload.documentId, rendered.failure],
      );
      return;
    }
    const sha256 = createHash('sha256').update(rendered.content).digest();
    const [, stored] = await tx.query<[unknown[], number]>(
      `update document set state = 'ready', content = $2, sha256 = $3, ready_at = now(), version = version + 1
       where id = $1 and state = 'requested'`,
      [payload.documentId, rendered.content, sha256],
    );
    if (stored === 0) return;
    await this.outbox.add(tx, {
      topic: 'document.ready',
      key: payload.documentId,
      payload,
      audience: (await consignmentParties(tx, payload.consignmentId)) ?? [],
    });
  }

  private async task(tx: EntityManager, id: string): Promise<RenderTask | undefined> {
    const [document] = await tx.query<Requested[]>(
      `select kind, languages, reference, consignment_id as "consignmentId", token,
         (created_at at time zone 'Europe/Berlin')::date::text as date
       from document where id = $1 and state = 'requested'`,
      [id],
    );
    if (!document) return undefined;
    const { kind, languages, token, ...facts } = document;
    const identity: PaperIdentity = { ...facts, qrUrl: `${this.publicUrl}/verify/${token}` };
    return kind === 'packing_list'
      ? { paper: 'packing-list', languages, data: await packingListOf(tx, identity) }
      : { paper: 'handover-record', languages, data: await handoverRecordOf(tx, identity) };
  }
}
