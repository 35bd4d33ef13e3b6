import { mayOnlyAs, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockConsignment } from './consignment.lock.js';
import { consignmentStates } from './domain/consignment.states.js';
import { NotOnOwnJourney } from './domain/handover.errors.js';
import { HandoverBook, type HandoverDetails, isRecorded } from './handover.book.js';

/** The record that both sides sign. It is written once and never changes. */
@Injectable()
export class HandoverCommands {
  constructor(
    private readonly db: Database,
    private readonly book: HandoverBook,
  ) {}

  /**
   * Recorded by those who stand at the ramp: who brings the goods or who takes them over, never by the giver alone,
   * and by a driver for what the own journey carries.
   * A record made offline may arrive again under its id; it has its effect once.
   * @throws IllegalTransition before the arrival or when it has been recorded; the errors of the counts and of the time.
   */
  record(consignmentId: string, details: HandoverDetails): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await lockConsignment(tx, consignmentId);
      const { operatorId, needOwnerId, recipientId, endUserId } = consignment;
      requireAt('consignment:hand_over', operatorId, needOwnerId, recipientId, endUserId);
      if (details.id && (await isRecorded(tx, consignmentId, details.id))) return;
      consignmentStates.move(consignment.state, 'handed_over');
      if (mayOnlyAs('driver', 'consignment:hand_over', operatorId, needOwnerId, recipientId, endUserId))
        await assertCarries(tx, consignmentId);
      await this.book.enter(tx, consignment, details, null);
    });
  }
}

/** @throws NotOnOwnJourney when no journey of the driver who is signed in carries the consignment. */
export async function assertCarries(tx: EntityManager, consignmentId: string): Promise<void> {
  const [{ carries }] = await tx.query<[{ carries: boolean }]>(
    'select $1::uuid in (select actor_carries(true)) as carries',
    [consignmentId],
  );
  if (!carries) throw new NotOnOwnJourney();
}
