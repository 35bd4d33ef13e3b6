import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect } from './protect.js';

/** Links by which a consignment is taken over without an account, once. */
export class HandoverLinks1795219209700 implements MigrationInterface {
  readonly name = 'HandoverLinks1795219209700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table handover_link (
        id uuid primary key,
        consignment_id uuid not null references consignment,
        -- In whose name it was made: one of those who may record the handover themselves.
        issuer_id uuid not null references organisation,
        made_by uuid not null references person,
        made_at timestamptz not null default now(),
        expires_at timestamptz not null,
        -- When it was first opened; only what was opened in time may arrive late.
        opened_at timestamptz,
        used_at timestamptz,
        revoked_at timestamptz,
        token_hash bytea not null unique,
        check (expires_at > made_at)
      );
      create index handover_link_consignment on handover_link (consignment_id, made_at);

      -- The link that a handover was recorded by, and who had issued it; null where somebody was signed in.
      alter table handover
        add link_id uuid unique references handover_link,
        add issuer_id uuid references organisation,
        add check ((link_id is null) = (issuer_id is null));

      -- Whoever may record the handover of a consignment for the receiving side or the operator.
      create function actor_lets_receive(uuid) returns boolean language sql stable as $$
        select exists (select from consignment c,
            unnest(array[c.operator_id, c.need_owner_id, c.recipient_id, c.end_user_id]) party
          where c.id = $1 and actor_holds_at(party, 'editor', 'warehouse', 'convoy_lead'))
      $$;
    `);
    await protect(runner, 'handover_link', {
      class: 'secret',
      what: 'Links by which a consignment is taken over without an account; only a hash of the token is stored.',
      policies: { keep: both('actor_lets_receive(consignment_id)') },
      audit: { key: 'id', hidden: ['token_hash'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
