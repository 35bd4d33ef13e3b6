import { currentPersonId, hashOf, newToken, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CalendarView } from './http/calendar.dto.js';

export interface MadeCalendar {
  /** Shown this one time; only a hash of it is kept. */
  readonly token: string;
  readonly madeAt: Date;
}

const OWN = 'convoy_id is null and person_id = $1';
const OF_CONVOY = 'convoy_id = $1';

/** The addresses of calendars: a person has one, a convoy has one. A new one voids the one before. */
@Injectable()
export class CalendarCommands {
  constructor(private readonly db: Database) {}

  own(): Promise<CalendarView> {
    return this.db.read((tx) => madeAt(tx, OWN, currentPersonId()));
  }

  makeOwn(): Promise<MadeCalendar> {
    return this.db.transaction((tx) => made(tx, null, '(person_id) where convoy_id is null'));
  }

  async endOwn(): Promise<void> {
    await this.db.transaction((tx) => ended(tx, OWN, currentPersonId()));
  }

  ofConvoy(convoyId: string): Promise<CalendarView> {
    return this.db.read(async (tx) => {
      await requireLead(tx, convoyId);
      return madeAt(tx, OF_CONVOY, convoyId);
    });
  }

  makeOfConvoy(convoyId: string): Promise<MadeCalendar> {
    return this.db.transaction(async (tx) => {
      await requireLead(tx, convoyId);
      return made(tx, convoyId, '(convoy_id)');
    });
  }

  async endOfConvoy(convoyId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await requireLead(tx, convoyId);
      await ended(tx, OF_CONVOY, convoyId);
    });
  }
}

async function requireLead(tx: EntityManager, convoyId: string): Promise<void> {
  const [convoy] = await tx.query<{ operatorId: string }[]>(
    'select operator_id as "operatorId" from convoy where id = $1',
    [convoyId],
  );
  if (!convoy) throw new NotFound();
  requireAt('convoy:lead', convoy.operatorId);
}

async function madeAt(tx: EntityManager, which: string, id: string): Promise<CalendarView> {
  const [feed] = await tx.query<CalendarView[]>(
    `select made_at as "madeAt" from calendar_feed where ${which}`,
    [id],
  );
  return feed ?? { madeAt: null };
}

async function made(tx: EntityManager, convoyId: string | null, unique: string): Promise<MadeCalendar> {
  const token = newToken();
  const [feed] = await tx.query<[{ madeAt: Date }]>(
    `insert into calendar_feed (id, person_id, convoy_id, token_hash) values ($1, $2, $3, $4)
     on conflict ${unique} do update set person_id = excluded.person_id, token_hash = excluded.token_hash,
       made_at = excluded.made_at returning made_at as "madeAt"`,
    [newId(), currentPersonId(), convoyId, hashOf(token)],
  );
  return { token, madeAt: feed.madeAt };
}

const ended = (tx: EntityManager, which: string, id: string): Promise<unknown> =>
  tx.query(`delete from calendar_feed where ${which}`, [id]);
