import { randomBytes } from 'node:crypto';
import { newId, type Language } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { consignmentParties } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type DocumentKind, INTERNAL_KINDS } from './domain/document.kinds.js';

export interface DocumentRequest {
  readonly id?: string;
  readonly consignmentId: string;
  readonly kind: DocumentKind;
  /** In the order in which the paper prints them. */
  readonly languages: readonly Language[];
  /** Who is told when it is there. */
  readonly audience: readonly string[];
}

/** Who may know of a paper: everybody who takes part, of the giver's own files those who give and those who carry. */
export async function audienceOf(
  tx: EntityManager,
  consignmentId: string,
  kind: DocumentKind,
): Promise<string[] | undefined> {
  if (!INTERNAL_KINDS.includes(kind)) return consignmentParties(tx, consignmentId);
  const [own] = await tx.query<{ parties: string[] }[]>(
    'select array[giver_id, operator_id] as parties from consignment where id = $1',
    [consignmentId],
  );
  return own?.parties;
}

/** Asks for a paper: it is rendered by a job. Receives the caller's transaction. */
@Injectable()
export class DocumentRequests {
  constructor(private readonly outbox: Outbox) {}

  /** Answers the id. The token that the QR code carries is made here and is not guessable. */
  async add(tx: EntityManager, request: DocumentRequest): Promise<string> {
    const id = request.id ?? newId();
    await tx.query(
      `insert into document (id, kind, consignment_id, languages, state, token) values ($1, $2, $3, $4, 'requested', $5)`,
      [
        id,
        request.kind,
        request.consignmentId,
        [...new Set(request.languages)],
        randomBytes(32).toString('base64url'),
      ],
    );
    await this.outbox.add(tx, {
      topic: 'document.requested',
      key: id,
      payload: { documentId: id, consignmentId: request.consignmentId },
      audience: request.audience,
    });
    return id;
  }
}
