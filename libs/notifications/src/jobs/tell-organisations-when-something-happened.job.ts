import { newId } from '#libs/kernel';
import { Handles, type Handler, type OutboxMessage } from '#libs/outbox';
import { Injectable, Optional } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NEWS_TOPICS, type NewsTopic } from '../domain/news.texts.js';
import { MailBook } from '../mails/mail.book.js';
import { newsOf } from '../news/newsroom.js';

/** Writes one notification for each organisation that should know, once for each message, and enters its mails. */
@Injectable()
@Handles('notifications', ...NEWS_TOPICS)
export class TellOrganisations implements Handler<NewsTopic> {
  /** `mails` is there where the installation sends mail. */
  constructor(@Optional() private readonly mails?: MailBook) {}

  async handle(tx: EntityManager, { id, topic, payload }: OutboxMessage<NewsTopic>): Promise<void> {
    for (const { organisationIds, subject, subjectId, parameters } of await newsOf(tx, topic, payload))
      for (const organisationId of new Set(organisationIds)) {
        const notificationId = newId();
        await tx.query(
          `insert into notification (id, organisation_id, message_id, topic, subject, subject_id, parameters)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict (organisation_id, message_id) do nothing`,
          [notificationId, organisationId, id, topic, subject, subjectId, parameters],
        );
        await this.mails?.enterAtOnce(tx, notificationId);
      }
  }
}
