import { createHash } from 'node:crypto';
import { Database } from '#libs/database';
import { type KeptBytes, Objects } from '#libs/files';
import { DomainError, type Language } from '#libs/kernel';
import { Handles, type Handler, Outbox, type OutboxMessage } from '#libs/outbox';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { audienceOf } from '../document-requests.js';
import type { DocumentKind } from '../domain/document.kinds.js';
import { handoverRecordOf, packingListOf } from '../paper-data.js';
import { paperFactsOf, type PaperIdentity } from '../paper-facts.js';
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

type Rendered =
  { readonly bytes: KeptBytes; readonly sha256: Buffer } | { readonly failure: string } | undefined;

/** Renders outside the transaction; a paper that cannot be made for a reason in its data is marked as failed. */
@Injectable()
@Handles('documents', 'document.requested')
export class RenderDocument implements Handler<'document.requested', Rendered> {
  constructor(
    private readonly db: Database,
    private readonly renderer: PaperRenderer,
    private readonly objects: Objects,
    private readonly outbox: Outbox,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async prepare({ payload }: OutboxMessage<'document.requested'>): Promise<Rendered> {
    const task = await this.db.read((tx) => this.task(tx, payload.documentId));
    if (!task) return undefined;
    try {
      const content = Buffer.from(await this.renderer.render(task));
      const sha256 = createHash('sha256').update(content).digest();
      return { bytes: await this.objects.keep(content), sha256 };
    } catch (error) {
      if (error instanceof DomainError && error.kind !== 'unavailable') return { failure: error.code };
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
    const { bytes, sha256 } = rendered;
    const [[stored]] = await tx.query<[{ kind: DocumentKind }[], number]>(
      `update document set state = 'ready', content = $2, sha256 = $3, object_key = $4, object_bytes = $5, ready_at = now(), version = version + 1
       where id = $1 and state = 'requested' returning kind`,
      [payload.documentId, bytes.content, sha256, bytes.objectKey, bytes.objectBytes],
    );
    if (!stored) return;
    await this.outbox.add(tx, {
      topic: 'document.ready',
      key: payload.documentId,
      payload,
      audience: (await audienceOf(tx, payload.consignmentId, stored.kind)) ?? [],
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
    return taskFor(tx, kind, languages, identity);
  }
}

async function taskFor(
  tx: EntityManager,
  kind: DocumentKind,
  languages: readonly Language[],
  identity: PaperIdentity,
): Promise<RenderTask> {
  const data = await paperFactsOf(tx, identity);
  if (kind === 'packing_list') return { paper: 'packing-list', languages, data: packingListOf(data) };
  if (kind === 'handover_record') {
    const record = await handoverRecordOf(tx, identity.consignmentId, data);
    return { paper: 'handover-record', languages, data: record };
  }
  return kind === 'cmr' ? { paper: 'cmr', languages, data } : { paper: 'sheet', kind, languages, data };
}
