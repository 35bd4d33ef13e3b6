import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Goods from hall to hall and goods of consignments may go to the same organisation in the same town, each on its own road. */
export class RoadsBetweenHalls1795219209220 implements MigrationInterface {
  readonly name = 'RoadsBetweenHalls1795219209220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index stock_place_virtual;
      create unique index stock_place_virtual on stock_place (kind, organisation_id, place_id, code)
        where kind in ('giver', 'transit', 'receiver');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
