import { currentPersonId } from '#libs/accounts';
import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { type Parameter, tell } from './domain/news.js';
import { newsTexts } from './domain/news.texts.js';
import type { NotificationsQuery, NotificationView } from './http/notification.dto.js';

type Row = Omit<NotificationView, 'text' | 'lang'> & {
  readonly parameters: Readonly<Record<string, Parameter>>;
};

const SELECT_NOTIFICATION = `
  select n.id, n.organisation_id as "organisationId", n.topic, n.subject, n.subject_id as "subjectId", n.at,
    n.parameters, r.at as "readAt"
  from notification n left join notification_reading r on r.notification_id = n.id and r.person_id = $1`;

/** Reads; row-level security shows the notifications of the caller's organisations. Read is what this person has read. */
@Injectable()
export class NotificationQueries {
  constructor(private readonly db: Database) {}

  async one(id: string, language: Language): Promise<NotificationView> {
    const [row] = await this.db.read((tx) =>
      tx.query<Row[]>(`${SELECT_NOTIFICATION} where n.id = $2`, [currentPersonId(), id]),
    );
    if (!row) throw new NotFound();
    return view(row, language);
  }

  async list(query: NotificationsQuery, language: Language): Promise<Page<NotificationView>> {
    const { before, limit } = keyset(query);
    const rows = await this.db.read((tx) =>
      tx.query<Row[]>(
        `${SELECT_NOTIFICATION}
         where ($2::uuid is null or n.id < $2) and (not $3::boolean or r.at is null)
         order by n.id desc limit $4`,
        [currentPersonId(), before, query.unread ?? false, limit + 1],
      ),
    );
    return page(
      rows.map((row) => view(row, language)),
      limit,
    );
  }
}

function view({ parameters, ...row }: Row, language: Language): NotificationView {
  return { ...row, text: tell(newsTexts[row.topic], language, parameters), lang: language };
}
