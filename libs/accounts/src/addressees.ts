import { Database, runAs } from '#libs/database';
import { type Actor, type Language, system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { type Group, groupOf, type Seat } from './group.js';
import type { MailWish } from './mail-wish.js';
import { personActor, REACH, type Reach } from './person.reach.js';

/** A person for whom something is made while they are not there: a mail, a calendar. */
export interface Addressee {
  /** Whoever reads for the person reads as this actor: nothing goes out that the person could not see. */
  readonly actor: Actor & { kind: 'person' };
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly group: Group;
  readonly mails: MailWish;
}

@Injectable()
export class Addressees {
  constructor(private readonly db: Database) {}

  /** Undefined for somebody who cannot sign in any more. */
  async of(personId: string): Promise<Addressee | undefined> {
    const [row] = await runAs(system('addressees'), () =>
      this.db.read((tx) =>
        tx.query<(Reach & Omit<Addressee, 'actor' | 'group'> & { seats: Seat[] })[]>(
          `select ${REACH}, p.name, p.email, p.language, p.mails,
             coalesce((select jsonb_agg(jsonb_build_object('kind', o.kind, 'country', o.country, 'role', m.role))
               from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id), '[]') as seats
           from person p where p.id = $1 and p.disabled_at is null`,
          [personId],
        ),
      ),
    );
    if (!row) return undefined;
    const { name, email, language, mails, seats } = row;
    return { actor: personActor(row), name, email, language, mails, group: groupOf(seats) };
  }
}
