import { Id, Instant, Line, OneOf, OneOfLanguages, PageQuery, Whole, YesNo } from '#libs/http';
import type { Language } from '#libs/kernel';
import { SUBJECTS, type Subject } from '../domain/news.js';
import { NEWS_TOPICS, type NewsTopic } from '../domain/news.texts.js';

export class NotificationsQuery extends PageQuery {
  @YesNo({ optional: true, query: true, description: 'Only what the caller has not read.' }) unread?: boolean;
}

export class NotificationView {
  @Id() id: string;
  @Id({ description: 'Whose notification it is.' }) organisationId: string;
  @OneOf(NEWS_TOPICS, 'NewsTopic') topic: NewsTopic;
  @OneOf(SUBJECTS, 'NewsSubject') subject: Subject;
  @Id() subjectId: string;
  @Line(2000) text: string;
  @OneOfLanguages({ description: 'The language of the text: the best of `Accept-Language`.' }) lang: Language;
  @Instant() at: Date;
  @Instant({ nullable: true, description: 'When the caller read it.' }) readAt: Date | null;
}

export class ReadView {
  @Whole(0, 2 ** 31 - 1, { description: 'How many were unread.' }) read: number;
}
