import { Database } from '#libs/database';
import { newId } from '#libs/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { currentPersonId } from './authorisation.js';
import type { LinkView } from './http/person.dto.js';
import { lockPerson, requireKeeper, revokeLink } from './person.access.js';
import { PersonDisabled } from './person.errors.js';
import { qrCode } from './qr-code.js';
import { hashOf, newToken } from './session.store.js';

/** The address under which people reach us. */
export const PUBLIC_URL = Symbol('public url');

const VALID_FOR = '72 hours';

/** Personal links: each opens one session, once. */
@Injectable()
export class LinkCommands {
  constructor(
    private readonly db: Database,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /**
   * Makes a link for oneself, or as the person's admin; the one that waited is void. The token stands in the fragment,
   * which browsers send to nobody.
   */
  async make(personId: string): Promise<LinkView> {
    const token = newToken();
    const expiresAt = await this.db.transaction(async (tx) => {
      await requireKeeper(tx, personId);
      const person = await lockPerson(tx, personId);
      if (person.disabled) throw new PersonDisabled();
      await revokeLink(tx, personId);
      const [link] = await tx.query<[{ expiresAt: Date }]>(
        `insert into sign_in_link (id, person_id, token_hash, made_by, expires_at)
         values ($1, $2, $3, $4, now() + $5::interval) returning expires_at as "expiresAt"`,
        [newId(), personId, hashOf(token), currentPersonId(), VALID_FOR],
      );
      return link.expiresAt;
    });
    const url = `${this.publicUrl}/link#${token}`;
    return { url, qr: qrCode(url), expiresAt };
  }

  /** Makes the link that waits void; nothing happens where none waits. */
  async revoke(personId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await requireKeeper(tx, personId);
      await revokeLink(tx, personId);
    });
  }
}
