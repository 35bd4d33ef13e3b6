import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** Ways by road as a router gave them, so that each is asked for once and all programs plan with the same. */
export class RoadTimes1795219209955 implements MigrationInterface {
  readonly name = 'RoadTimes1795219209955';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table road_time (
        router text not null check (router in ('osrm', 'valhalla')),
        -- A place or a border crossing.
        from_id text not null,
        to_id text not null,
        km real check (km >= 0),
        minutes real check (minutes >= 0),
        asked_at timestamptz not null default now(),
        primary key (router, from_id, to_id),
        -- Without both the router knows no way.
        check ((km is null) = (minutes is null)),
        check (from_id <> to_id)
      );
    `);
    await protect(runner, 'road_time', {
      class: 'restricted',
      what: 'Distance and time by road between places that convoys have needed; no row says which convoy.',
      policies: {
        read: `for select using (actor_is_system() or actor_holds('convoy_lead'))`,
        work: both('actor_is_system()'),
      },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
