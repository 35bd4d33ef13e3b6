import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of some numbers more is better, of others less: noise is limited from above, power from below. */
export class DirectionOfLimits1795219208300 implements MigrationInterface {
  readonly name = 'DirectionOfLimits1795219208300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attribute add column direction text
        check (direction is null or (kind = 'number' and direction in ('at_least', 'at_most', 'exactly', 'range')));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
