import { createHash, randomBytes } from 'node:crypto';
import { Database, runAs } from '#libs/database';
import { type Actor, ANYONE, type Membership, system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Sessions end after 30 minutes without a request and after 12 hours in any case. */
const IDLE = '30 minutes';
const ABSOLUTE = '12 hours';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opaque sessions: the token is random, only its hash is stored, and who may do what is read anew each time. */
@Injectable()
export class SessionStore {
  constructor(private readonly db: Database) {}

  async open(personId: string): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    return this.asSystem(async (tx) => {
      const [row] = await tx.query<[{ expires_at: Date }]>(
        `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + $3::interval) returning expires_at`,
        [hashOf(token), personId, ABSOLUTE],
      );
      return { token, expiresAt: row.expires_at };
    });
  }

  async close(token: string): Promise<void> {
    await this.asSystem((tx) => tx.query('delete from session where token_hash = $1', [hashOf(token)]));
  }

  /**
   * Who holds this token; nobody when it is unknown, over, or its person disabled. Without `touch` the question does
   * not count as a sign of life.
   */
  async actor(token: string, { touch = true } = {}): Promise<Actor> {
    const rows = await this.asSystem((tx) =>
      tx.query<{ person_id: string; stale: boolean; memberships: Membership[]; partners: string[] }[]>(
        `select s.person_id, s.last_seen_at < now() - interval '1 minute' as stale,
           coalesce((select jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'role', m.role))
             from membership m where m.person_id = s.person_id), '[]') as memberships,
           array(select distinct other.organisation_id from membership m
             join partnership_member mine on mine.organisation_id = m.organisation_id
             join partnership_member other on other.partnership_id = mine.partnership_id
               and other.organisation_id <> mine.organisation_id
             where m.person_id = s.person_id) as partners
         from session s join person p on p.id = s.person_id
         where s.token_hash = $1 and s.expires_at > now() and s.last_seen_at > now() - $2::interval
           and p.disabled_at is null`,
        [hashOf(token), IDLE],
      ),
    );
    const row = rows[0];
    if (!row) return ANYONE;
    if (row.stale && touch)
      await this.asSystem((tx) =>
        tx.query('update session set last_seen_at = now() where token_hash = $1', [hashOf(token)]),
      );
    return {
      kind: 'person',
      personId: row.person_id,
      memberships: row.memberships,
      partnerIds: row.partners,
    };
  }

  private asSystem<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return runAs(system('sessions'), () => this.db.transaction(work));
  }
}
