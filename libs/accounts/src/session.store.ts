import { createHash, randomBytes } from 'node:crypto';
import { Database, runAs } from '#libs/database';
import { NotFound } from '#libs/http';
import { type Actor, ANYONE, system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { currentPersonId } from './authorisation.js';
import { personActor, REACH, type Reach } from './person.reach.js';
import type { OwnSessionView } from './http/session.dto.js';

/** When a session ends: after so long without a request, and after so long in any case. */
interface Limits {
  readonly idle: string;
  readonly absolute: string;
}

const AT_A_DESK: Limits = { idle: '30 minutes', absolute: '12 hours' };
/** On one's own device: outlives a week without power. */
const REMEMBERED: Limits = { idle: '14 days', absolute: '30 days' };

export interface Opening {
  readonly remember?: boolean;
  /** What its holder will know it by. */
  readonly device?: string | null;
}

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** What is stored of a secret that others hold. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
export const newToken = (): string => randomBytes(32).toString('base64url');

const LIVING = 'expires_at > now() and last_seen_at > now() - idle';

/** Opaque sessions: the token is random, only its hash is stored, and who may do what is read anew each time. */
@Injectable()
export class SessionStore {
  constructor(private readonly db: Database) {}

  async open(personId: string, { remember = false, device = null }: Opening = {}): Promise<OpenedSession> {
    const { idle, absolute } = remember ? REMEMBERED : AT_A_DESK;
    const token = newToken();
    const [row] = await this.asSystem((tx) =>
      tx.query<[{ expiresAt: Date }]>(
        `insert into session (token_hash, person_id, idle, expires_at, device)
         values ($1, $2, $3::interval, now() + $4::interval, $5) returning expires_at as "expiresAt"`,
        [hashOf(token), personId, idle, absolute, device],
      ),
    );
    return { token, expiresAt: row.expiresAt };
  }

  /**
   * Opens the one session of a personal link, undefined where the link is unknown, over, or its person disabled. The
   * device that used it may ask once more with the same key within an hour: its answer was lost on the way. A session
   * that has lived or was ended does not come back so.
   */
  async openByLink(
    link: string,
    key: string | undefined,
    device: string | null,
  ): Promise<OpenedSession | undefined> {
    const usedWith = key === undefined ? null : hashOf(key);
    const first = await this.opened((tx, token) =>
      tx.query(
        `with used as (
           update sign_in_link l set used_at = now(), used_with = $2 from person p
           where p.id = l.person_id and p.disabled_at is null and l.token_hash = $1
             and l.used_at is null and l.revoked_at is null and l.expires_at > now()
           returning l.id, l.person_id)
         insert into session (token_hash, person_id, link_id, idle, expires_at, device)
         select $3, person_id, id, $4::interval, now() + $5::interval, $6 from used
         returning expires_at as "expiresAt"`,
        [hashOf(link), usedWith, hashOf(token), REMEMBERED.idle, REMEMBERED.absolute, device],
      ),
    );
    return first ?? (usedWith ? this.openAgain(link, usedWith) : undefined);
  }

  /** Ends the session of the token. */
  async close(token: string): Promise<void> {
    await this.db.transaction((tx) => tx.query('delete from session where token_hash = $1', [hashOf(token)]));
  }

  /** The open sessions of the signed-in person, the latest used first. */
  own(token: string | undefined): Promise<OwnSessionView[]> {
    return this.db.read((tx) =>
      tx.query(
        `select id, case when link_id is null then 'password' else 'link' end as "openedBy", device,
           created_at as "createdAt", last_seen_at as "lastSeenAt",
           least(expires_at, last_seen_at + idle) as "endsAt", token_hash is not distinct from $2 as current
         from session where person_id = $1 and ${LIVING} order by last_seen_at desc, id desc`,
        [currentPersonId(), token === undefined ? null : hashOf(token)],
      ),
    );
  }

  /** Ends one of the signed-in person's sessions. @throws NotFound where it is none of theirs. */
  async end(id: string): Promise<void> {
    const [, ended] = await this.db.transaction((tx) =>
      tx.query<[unknown, number]>('delete from session where id = $1 and person_id = $2', [
        id,
        currentPersonId(),
      ]),
    );
    if (ended === 0) throw new NotFound();
  }

  /**
   * Who holds this token; nobody when it is unknown, over, or its person disabled. Without `touch` the question does
   * not count as a sign of life.
   */
  async actor(token: string, { touch = true } = {}): Promise<Actor> {
    const rows = await this.asSystem((tx) =>
      tx.query<(Reach & { stale: boolean })[]>(
        `select s.last_seen_at < now() - interval '1 minute'
             or s.link_id is not null and s.last_seen_at = s.created_at as stale,
           ${REACH}
         from session s join person p on p.id = s.person_id
         where s.token_hash = $1 and s.expires_at > now() and s.last_seen_at > now() - s.idle
           and p.disabled_at is null`,
        [hashOf(token)],
      ),
    );
    const row = rows[0];
    if (!row) return ANYONE;
    if (row.stale && touch)
      await this.asSystem((tx) =>
        tx.query('update session set last_seen_at = now() where token_hash = $1', [hashOf(token)]),
      );
    return personActor(row);
  }

  private openAgain(link: string, usedWith: Buffer): Promise<OpenedSession | undefined> {
    return this.opened(async (tx, token) => {
      const [rows] = await tx.query<[{ expiresAt: Date }[], number]>(
        `update session s set token_hash = $3 from sign_in_link l
         where l.id = s.link_id and l.token_hash = $1 and l.used_with = $2
           and l.used_at > now() - interval '1 hour' and s.last_seen_at = s.created_at
         returning s.expires_at as "expiresAt"`,
        [hashOf(link), usedWith, hashOf(token)],
      );
      return rows;
    });
  }

  private async opened(
    write: (tx: EntityManager, token: string) => Promise<{ expiresAt: Date }[]>,
  ): Promise<OpenedSession | undefined> {
    const token = newToken();
    const [row] = await this.asSystem((tx) => write(tx, token));
    return row && { token, expiresAt: row.expiresAt };
  }

  private asSystem<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return runAs(system('sessions'), () => this.db.transaction(work));
  }
}
