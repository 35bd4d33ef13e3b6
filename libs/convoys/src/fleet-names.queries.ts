import { Database } from '#libs/database';
import type { Text } from '#libs/kernel';
import { Injectable } from '@nestjs/common';

/** What the organisations and places of vehicles and drivers are called, by id. */
export type NamesById = ReadonlyMap<string, Text>;

/** The names that a list of vehicles or drivers carries instead of ids. */
@Injectable()
export class FleetNames {
  constructor(private readonly db: Database) {}

  async all(): Promise<NamesById> {
    const rows = await this.db.read((tx) =>
      tx.query<{ id: string; name: Text }[]>(
        'select id::text, name from organisation union all select id, name from place',
      ),
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
