import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When goods are loaded at their origin and unloaded at their destination, for those who take part in the consignment. */
export class HoursOfLoading1795219209966 implements MigrationInterface {
  readonly name = 'HoursOfLoading1795219209966';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- {"open": [{"weekdays": [1, 2], "from": "08:00", "until": "16:00"}], "closedOn": ["2026-12-24"]}, on the clock of
      -- the place, weekdays from Monday 1 to Sunday 7; at any hour where nothing is open.
      create function are_place_hours(hours jsonb) returns boolean language sql immutable as $$
        select jsonb_typeof(hours) = 'object'
          and jsonb_typeof(hours -> 'open') = 'array' and jsonb_array_length(hours -> 'open') <= 14
          and jsonb_typeof(hours -> 'closedOn') = 'array' and jsonb_array_length(hours -> 'closedOn') <= 60
          and (select coalesce(bool_and(jsonb_array_length(one -> 'weekdays') between 1 and 7
              and not jsonb_path_exists(one, '$.weekdays[*] ? (@ < 1 || @ > 7)')
              and one ->> 'from' ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
              and one ->> 'until' ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
              and one ->> 'from' < one ->> 'until'), true)
            from jsonb_array_elements(hours -> 'open') one)
          and not jsonb_path_exists(hours, '$.closedOn[*] ? (!(@ like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))')
      $$;

      alter table consignment
        add column loading_hours jsonb not null default '{"open": [], "closedOn": []}'
          check (coalesce(are_place_hours(loading_hours), false)),
        add column unloading_hours jsonb not null default '{"open": [], "closedOn": []}'
          check (coalesce(are_place_hours(unloading_hours), false));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
