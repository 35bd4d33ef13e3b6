import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { requireAt } from './authorisation.js';
import type { ChangeOrganisationDto } from './http/organisation.dto.js';

@Injectable()
export class OrganisationCommands {
  constructor(private readonly db: Database) {}

  /** Sets how an organisation is called and how partners reach it; null takes the contact line away. */
  async change(id: string, { name, contactLine }: ChangeOrganisationDto, version: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [seen] = await tx.query<unknown[]>('select from organisation where id = $1', [id]);
      if (!seen) throw new NotFound();
      requireAt('organisation:change', id);
      const [organisation] = await tx.query<[{ version: number }]>(
        'select version from organisation where id = $1 for update',
        [id],
      );
      requireVersion(organisation, version);
      await tx.query(
        `update organisation set name = coalesce($2, name),
           contact_line = case when $3 then $4 else contact_line end, version = version + 1 where id = $1`,
        [id, name ? JSON.stringify(name) : null, contactLine !== undefined, contactLine ?? null],
      );
    });
  }
}
