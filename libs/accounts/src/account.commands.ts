import { Database } from '#libs/database';
import { requireVersion } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { currentPersonId } from './authorisation.js';

@Injectable()
export class AccountCommands {
  constructor(private readonly db: Database) {}

  /** Sets the language in which the signed-in person is written to. */
  async speak(language: Language, version: number): Promise<void> {
    const personId = currentPersonId();
    await this.db.transaction(async (tx) => {
      const [person] = await tx.query<[{ version: number }]>(
        'select version from person where id = $1 for update',
        [personId],
      );
      requireVersion(person, version);
      await tx.query('update person set language = $2, version = version + 1 where id = $1', [
        personId,
        language,
      ]);
    });
  }
}
