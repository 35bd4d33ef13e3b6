import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a vehicle costs, so that a plan weighs euro where they are known, and drivers who have left. Row-level security
 * of both tables stays as it is: who sees a vehicle or a driver sees this too.
 */
export class CostsOfVehicles1795219209958 implements MigrationInterface {
  readonly name = 'CostsOfVehicles1795219209958';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vehicle
        -- Cents: for using it at all, for each km, and for each hour of its journey; null where not known.
        add cost_use_cents integer check (cost_use_cents between 0 and 10000000),
        add cost_km_cents integer check (cost_km_cents between 0 and 100000),
        add cost_hour_cents integer check (cost_hour_cents between 0 and 1000000);
      -- From then on they drive no more; what they have driven stays.
      alter table driver add withdrawn_at timestamptz;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
