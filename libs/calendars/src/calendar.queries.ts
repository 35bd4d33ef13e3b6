import { type Addressee, Addressees, hashOf, SignInThrottle } from '#libs/accounts';
import { Database, runAs } from '#libs/database';
import { domainError, system, type Text } from '#libs/kernel';
import { TaskQueries } from '#libs/overviews';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { convoyDeadlines, deadlineEntries } from './deadline.entries.js';
import type { Entry } from './domain/entry.js';
import { icsOf } from './domain/ics.js';
import { arrivalEntries, convoyEntries } from './movement.entries.js';

/** The address under which people reach us. */
export const CALENDAR_ADDRESS = Symbol('calendar address');

export const CalendarUnknown = domainError('calendar_unknown', 'not_found', {
  de: 'Unter dieser Adresse gibt es keinen Kalender mehr. Erstellen Sie in Poruch eine neue.',
  uk: 'За цією адресою календаря вже немає. Створіть нову в Poruch.',
  en: 'There is no calendar at this address any more. Make a new one in Poruch.',
});

const OWN_NAME: Text = { de: 'Poruch', uk: 'Poruch', en: 'Poruch' };
const CONVOY_NAME: Text = { de: 'Poruch: Konvoi', uk: 'Poruch: колона', en: 'Poruch: convoy' };

interface Feed {
  readonly personId: string;
  readonly convoyId: string | null;
}

/** Calendars by their address, without a sign-in: what whoever made the address may see now, and nothing else. */
@Injectable()
export class CalendarQueries {
  constructor(
    private readonly db: Database,
    private readonly addressees: Addressees,
    private readonly tasks: TaskQueries,
    private readonly throttle: SignInThrottle,
    @Inject(CALENDAR_ADDRESS) private readonly publicUrl: string,
  ) {}

  /** @throws CalendarUnknown for what was never there, was replaced or ended, or whose person may not sign in. */
  async read(token: string, address: string): Promise<string> {
    return this.throttle.tried(`calendar ${token.slice(0, 43)}`, address, async () => {
      const feed = await this.feedOf(token);
      const reader = feed && (await this.addressees.of(feed.personId));
      if (!feed || !reader) throw new CalendarUnknown();
      const { language } = reader;
      const name = (feed.convoyId === null ? OWN_NAME : CONVOY_NAME)[language];
      const entries = await runAs(reader.actor, () => this.entries(feed, reader));
      return icsOf(entries, { language, name, publicUrl: this.publicUrl });
    });
  }

  private async feedOf(token: string): Promise<Feed | undefined> {
    const [feed] = await runAs(system('calendars'), () =>
      this.db.read((tx) =>
        tx.query<Feed[]>(
          'select person_id as "personId", convoy_id as "convoyId" from calendar_feed where token_hash = $1',
          [hashOf(token)],
        ),
      ),
    );
    return feed;
  }

  private entries({ convoyId }: Feed, reader: Addressee): Promise<Entry[]> {
    return this.db.read((tx) =>
      convoyId === null ? this.ofPerson(tx, reader) : ofConvoy(tx, reader, convoyId),
    );
  }

  private async ofPerson(tx: EntityManager, { group }: Addressee): Promise<Entry[]> {
    const { items } = await this.tasks.own();
    return [
      ...(await convoyEntries(tx, group)),
      ...(await arrivalEntries(tx, group)),
      ...(await deadlineEntries(tx, group, items)),
    ];
  }
}

async function ofConvoy(tx: EntityManager, { group }: Addressee, convoyId: string): Promise<Entry[]> {
  return [...(await convoyEntries(tx, group, convoyId)), ...(await convoyDeadlines(tx, group, convoyId))];
}
