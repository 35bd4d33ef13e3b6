import type { Topic } from '#libs/contracts';
import { type Handler, Handles, type OutboxMessage } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MatchingRuns } from '../matching-runs.js';

type Reason =
  | 'need.published'
  | 'need.changed'
  | 'need.confirmed'
  | 'pledge.approval_decided'
  | 'lots.entered'
  | 'stock.changed'
  | 'match.proposed'
  | 'match.declined'
  | 'match.released'
  | 'match.hold_expired'
  | 'match.countered'
  | 'match.reopened'
  | 'consignment.handed_over'
  | 'consignment.ended';

/** Whatever changes what is open or available asks for a new run. */
@Injectable()
@Handles(
  'matching',
  'need.published',
  'need.changed',
  'need.confirmed',
  'pledge.approval_decided',
  'lots.entered',
  'stock.changed',
  'match.proposed',
  'match.declined',
  'match.released',
  'match.hold_expired',
  'match.countered',
  'match.reopened',
  'consignment.handed_over',
  'consignment.ended',
)
export class RequestRunWhenSupplyOrDemandChanged implements Handler<Reason> {
  constructor(private readonly runs: MatchingRuns) {}

  async handle(tx: EntityManager, { topic }: OutboxMessage<Extract<Topic, Reason>>): Promise<void> {
    await this.runs.request(tx, topic);
  }
}
