import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** People are kept by the admins of their organisation, sign in by personal links, and see their own sessions. */
export class PeopleAndLinks1795219207100 implements MigrationInterface {
  readonly name = 'PeopleAndLinks1795219207100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add contact_line text check (length(contact_line) between 1 and 300);
      alter table membership add contact boolean not null default false;
      -- Whoever comes by links alone has none.
      alter table person alter password_hash drop not null;

      create table sign_in_link (
        id uuid primary key,
        person_id uuid not null references person,
        token_hash bytea not null unique,
        made_by uuid not null references person,
        made_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        -- Of the key of the device that used it: that device alone may ask for the lost answer again.
        used_with bytea,
        revoked_at timestamptz,
        check (expires_at > made_at)
      );
      create unique index sign_in_link_open on sign_in_link (person_id) where used_at is null and revoked_at is null;
      create index sign_in_link_expires on sign_in_link (expires_at);

      alter table session
        add id uuid not null default uuidv7() unique,
        add idle interval not null default '30 minutes',
        add device text check (length(device) <= 60),
        add link_id uuid unique references sign_in_link;

      -- Admin at every organisation of the person; answers as the system, since other organisations are not seen.
      create function actor_administers(person uuid) returns boolean language plpgsql stable as $$
      declare
        scope text := actor_scope();
        answer boolean;
      begin
        if scope = 'system' then
          return true;
        end if;
        if not 'admin' = any(actor_roles()) then
          return false;
        end if;
        perform set_config('poruch.scope', 'system', true);
        select count(*) > 0 and bool_and(exists (select from membership mine
            where mine.person_id = actor_person() and mine.organisation_id = m.organisation_id and mine.role = 'admin'))
          into answer from membership m where m.person_id = $1;
        perform set_config('poruch.scope', scope, true);
        return answer;
      end $$;

      -- Roles that see beyond the own organisation are given only where that is the organisation's work.
      create function actor_may_grant(organisation uuid, role text) returns boolean language sql stable as $$
        select actor_holds_at($1, 'admin') and case
          when $2 = 'coordinator' then exists (select from organisation o where o.id = $1 and o.kind = 'network_office')
          when $2 in ('warehouse', 'convoy_lead') then exists (select from organisation o where o.id = $1
            and o.kind in ('association', 'foundation', 'company', 'network_office'))
          else true end
      $$;

      -- Whom partners may turn to: names and roles, and nothing else of a person.
      create function contacts_of(organisation uuid)
        returns table (id uuid, name text, language text, roles text[], version integer) language plpgsql stable as $$
      declare
        scope text := actor_scope();
      begin
        if not actor_is_of(organisation) and not actor_is_partner_of(organisation) then
          return;
        end if;
        perform set_config('poruch.scope', 'system', true);
        return query select p.id, p.name, p.language, array_agg(m.role order by m.role), p.version
          from membership m join person p on p.id = m.person_id
          where m.organisation_id = organisation and m.contact and p.disabled_at is null
          group by p.id order by p.name, p.id;
        perform set_config('poruch.scope', scope, true);
      end $$;

      create policy admit on person for insert with check ((select actor_holds('admin')));
      create policy administer on person for update using (actor_administers(id));
      create policy admit on membership for insert with check (actor_may_grant(organisation_id, role));
      create policy name_contact on membership for update
        using (actor_holds_at(organisation_id, 'admin')) with check (actor_holds_at(organisation_id, 'admin'));
      create policy dismiss on membership for delete using (actor_holds_at(organisation_id, 'admin'));
      create policy own on session for select
        using ((select actor_is_system()) or person_id = (select actor_person()) or actor_administers(person_id));
      create policy finish on session for delete
        using ((select actor_is_system()) or person_id = (select actor_person()) or actor_administers(person_id));
    `);
    await protect(runner, 'sign_in_link', {
      class: 'secret',
      what: 'Personal links that open one session each; only a hash of the token is stored.',
      policies: {
        keep: both('actor_is_system() or person_id = actor_person() or actor_administers(person_id)'),
      },
      audit: { key: 'id', hidden: ['token_hash', 'used_with'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
