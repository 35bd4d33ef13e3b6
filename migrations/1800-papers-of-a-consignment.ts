import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, protect, replacePolicies } from './protect.js';

/** Every paper that we can make: what it says of an organisation, of the terms of a consignment and of its lines. */
export class PapersOfAConsignment1795219209000 implements MigrationInterface {
  readonly name = 'PapersOfAConsignment1795219209000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What stands at the head and the foot of the papers of an organisation, in its own spelling.
      create table letterhead (
        organisation_id uuid primary key references organisation,
        street text check (length(street) between 1 and 200),
        postal_code text check (length(postal_code) between 1 and 20),
        town text check (length(town) between 1 and 200),
        phone text check (phone ~ '^[+0-9 ()/-]{3,40}$'),
        email text check (length(email) between 3 and 200),
        eori text check (eori ~ '^[A-Z]{2}[A-Z0-9]{1,15}$'),
        signatory_name text check (length(signatory_name) between 1 and 200),
        signatory_position text check (length(signatory_position) between 1 and 200),
        -- On what the signature rests, such as a statute.
        signatory_basis text check (length(signatory_basis) between 1 and 200),
        version integer not null default 1
      );

      create table consignment_terms (
        consignment_id uuid primary key references consignment,
        -- Of the giver's own file; those of the pledges where it says nothing.
        file_number text check (length(file_number) between 1 and 100),
        decision_number text check (length(decision_number) between 1 and 100),
        decision_on date,
        decision_body text check (length(decision_body) between 1 and 200),
        cmr_model text not null default '2007' check (cmr_model in ('1976', '2007')),
        delivery_term text check (delivery_term in ('DAP', 'CPT', 'CIP', 'DDU', 'FCA', 'EXW')),
        delivery_place text check (length(delivery_place) between 1 and 200),
        -- Where somebody else than the operator carries the goods.
        carrier_name text check (length(carrier_name) between 1 and 200),
        carrier_address text check (length(carrier_address) between 1 and 300),
        instructions text check (length(instructions) between 1 and 500),
        agreements text check (length(agreements) between 1 and 500)
      );

      create table consignment_line_customs (
        consignment_line_id uuid primary key references consignment_line,
        -- Of the whole line; what the pledge says where it says nothing.
        value_cents bigint check (value_cents between 0 and 100000000000),
        wear_percent smallint check (wear_percent between 0 and 100),
        hs_code text check (hs_code ~ '^[0-9]{4,10}$'),
        origin char(2) check (origin ~ '^[A-Z]{2}$'),
        -- Of a vehicle; what was offered where it says nothing.
        make_model text check (length(make_model) between 1 and 200),
        built_year smallint check (built_year between 1900 and 2100),
        mileage_km integer check (mileage_km between 0 and 10000000),
        inventory_number text check (length(inventory_number) between 1 and 100),
        book_value_cents bigint check (book_value_cents between 0 and 100000000000)
      );
    `);

    await runner.query(`
      alter table document drop constraint document_kind_check;
      alter table document add constraint document_kind_check check (kind in ('packing_list', 'handover_record', 'cmr',
        'proforma_invoice', 'gift_letter', 'donor_offer', 'recipient_consent', 'need_letter', 'distribution_plan',
        'vehicle_handover', 'gift_contract', 'inventory_removal', 'export_pack'));
      alter table document alter column reference set expression as (
        case kind when 'packing_list' then 'PL-' when 'handover_record' then 'HR-' when 'cmr' then 'CMR-'
          when 'proforma_invoice' then 'PI-' when 'gift_letter' then 'GL-' when 'donor_offer' then 'OF-'
          when 'recipient_consent' then 'RC-' when 'need_letter' then 'NL-' when 'distribution_plan' then 'DP-'
          when 'vehicle_handover' then 'VH-' when 'gift_contract' then 'GC-' when 'inventory_removal' then 'IR-'
          else 'EX-' end || lpad(number::text, 6, '0'));
    `);

    const seesParty = `exists (select from consignment c
      where organisation_id in (c.giver_id, c.operator_id, c.need_owner_id, c.recipient_id, c.end_user_id))`;
    await protect(runner, 'letterhead', {
      class: 'partners',
      what: 'Address, register numbers and signatory of an organisation, as its papers print them: seen by its own people and by whoever sees a consignment that it takes part in.',
      policies: {
        see: `for select using (actor_is_of(organisation_id) or ${seesParty})`,
        keep: both(`actor_is_system() or actor_holds_at(organisation_id, 'admin')`),
      },
      audit: { key: 'organisation_id', hidden: ['signatory_name', 'phone', 'email'] },
    });
    await protect(runner, 'consignment_terms', {
      class: 'partners',
      what: 'What the papers of a consignment say beyond its goods: file, decision, delivery term, carrier.',
      policies: { work: both('exists (select from consignment c where c.id = consignment_id)') },
      audit: { key: 'consignment_id' },
    });
    await protect(runner, 'consignment_line_customs', {
      class: 'partners',
      what: 'Value, wear and codes of a line as customs ask for them; make, year and mileage of a vehicle.',
      policies: { work: both('exists (select from consignment_line l where l.id = consignment_line_id)') },
      audit: { key: 'consignment_line_id' },
    });
    // The giver's own files and the export belong to those who give and carry.
    await replacePolicies(runner, 'document', {
      work: both(`exists (select from consignment c where c.id = consignment_id
        and (kind not in ('inventory_removal', 'export_pack') or actor_is_of(c.giver_id, c.operator_id)))`),
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
