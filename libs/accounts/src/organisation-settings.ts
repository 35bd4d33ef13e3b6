import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { currentPersonId, requireAt } from './authorisation.js';
import type { OrganisationSettingsView } from './http/organisation-settings.dto.js';

/** The house rules of an organisation. */
@Injectable()
export class OrganisationSettings {
  constructor(private readonly db: Database) {}

  async of(organisationId: string): Promise<OrganisationSettingsView> {
    const [settings] = await this.db.read((tx) =>
      tx.query<OrganisationSettingsView[]>(
        `select id as "organisationId", four_eyes as "fourEyes", demands_four_eyes(id, $2) as "fourEyesForMe", version
         from organisation where id = $1`,
        [organisationId, currentPersonId()],
      ),
    );
    if (!settings) throw new NotFound();
    requireAt('organisation:settings', organisationId);
    return settings;
  }

  async set(organisationId: string, fourEyes: boolean | null, version: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [row] = await tx.query<{ version: number }[]>('select version from organisation where id = $1', [
        organisationId,
      ]);
      if (!row) throw new NotFound();
      requireAt('organisation:set', organisationId);
      const [seen] = await tx.query<[{ version: number }]>(
        'select version from organisation where id = $1 for update',
        [organisationId],
      );
      requireVersion(seen, version);
      await tx.query('update organisation set four_eyes = $2, version = version + 1 where id = $1', [
        organisationId,
        fourEyes,
      ]);
    });
  }
}
