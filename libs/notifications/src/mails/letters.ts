import { Addressees, type Addressee } from '#libs/accounts';
import { arrivalEntries, convoyEntries, type Entry, icsOf } from '#libs/calendars';
import { Database, runAs } from '#libs/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ClaimedMail } from './mail.book.js';
import { MOST_LINES, newsMail, summaryMail, type ToldNews } from './mail.content.js';
import type { Letter } from './mail.post.js';

type Told = ToldNews & { readonly total: number };

/** What the reader has not read and was not written to about one by one. */
const SELECT_TOLD = `
  select n.topic, n.subject, n.subject_id as "subjectId", n.parameters, o.name as organisation,
    count(*) over ()::int as total
  from notification n join organisation o on o.id = n.organisation_id
  where not exists (select from notification_reading r where r.notification_id = n.id and r.person_id = $1)`;

/** Writes what a mail says, from what its reader may see at that moment. */
@Injectable()
export class Letters {
  constructor(
    private readonly db: Database,
    private readonly addressees: Addressees,
  ) {}

  /** Undefined where nobody wants it any more: switched off, read meanwhile, gone from the organisation. */
  async write(mail: ClaimedMail, publicUrl: string): Promise<Letter | undefined> {
    const reader = await this.addressees.of(mail.personId);
    const wish = mail.notificationId === null ? 'daily' : 'at_once';
    if (reader?.mails !== wish) return undefined;
    return runAs(reader.actor, () => this.db.read((tx) => written(tx, mail, reader, publicUrl)));
  }
}

async function written(
  tx: EntityManager,
  mail: ClaimedMail,
  reader: Addressee,
  publicUrl: string,
): Promise<Letter | undefined> {
  const told = await toldIn(tx, mail);
  const [first] = told;
  if (!first) return undefined;
  const endingUrl = `${publicUrl}/no-mail/${mail.endingToken}`;
  const addresses = { publicUrl, endingUrl };
  const isOne = mail.notificationId !== null;
  const entries = isOne ? await entriesOf(tx, first, reader) : [];
  return {
    id: mail.id,
    to: { name: reader.name, address: reader.email },
    content: isOne ? newsMail(reader, first, addresses) : summaryMail(reader, told, first.total, addresses),
    calendar: entries.length > 0 ? icsOf(entries, { language: reader.language, publicUrl }) : null,
    oneClickUrl: endingUrl,
  };
}

const toldIn = (
  tx: EntityManager,
  { personId, notificationId, toldFrom, toldUntil }: ClaimedMail,
): Promise<Told[]> =>
  notificationId === null
    ? tx.query<Told[]>(
        `${SELECT_TOLD} and n.at >= $2 and n.at < $3
           and not exists (select from mail m where m.notification_id = n.id and m.person_id = $1)
         order by n.id desc limit ${MOST_LINES}`,
        [personId, toldFrom, toldUntil],
      )
    : tx.query<Told[]>(`${SELECT_TOLD} and n.id = $2`, [personId, notificationId]);

/** The time of what the news is about, where it has one that the reader may know. */
async function entriesOf(
  tx: EntityManager,
  { subject, subjectId }: ToldNews,
  { group }: Addressee,
): Promise<Entry[]> {
  if (subject === 'convoy') return convoyEntries(tx, group, subjectId);
  return subject === 'consignment' ? arrivalEntries(tx, group, subjectId) : [];
}
