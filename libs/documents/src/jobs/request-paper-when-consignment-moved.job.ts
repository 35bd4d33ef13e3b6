import { Handles, type Handler, type OutboxMessage } from '#libs/outbox';
import type { Language } from '#libs/kernel';
import { consignmentParties } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentRequests } from '../document-requests.js';

type Topic = 'consignment.packed' | 'consignment.handed_over';

/** Both sides read the same paper. */
const BOTH_LANGUAGES: readonly Language[] = ['de', 'uk'];

/** A packed consignment gets its packing list, a handed over one its record. */
@Injectable()
@Handles('documents', 'consignment.packed', 'consignment.handed_over')
export class RequestPaper implements Handler<Topic> {
  constructor(private readonly requests: DocumentRequests) {}

  async handle(tx: EntityManager, { topic, payload }: OutboxMessage<Topic>): Promise<void> {
    await this.requests.add(tx, {
      kind: topic === 'consignment.packed' ? 'packing_list' : 'handover_record',
      consignmentId: payload.consignmentId,
      languages: BOTH_LANGUAGES,
      audience: (await consignmentParties(tx, payload.consignmentId)) ?? [],
    });
  }
}
