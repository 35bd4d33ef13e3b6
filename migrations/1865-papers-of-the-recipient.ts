import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registration of the receiving side in the Ukrainian system, and the consent to hand a vehicle on to a carrier. */
export class PapersOfTheRecipient1795219209650 implements MigrationInterface {
  readonly name = 'PapersOfTheRecipient1795219209650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table official_paper
        drop constraint official_paper_kind_check,
        drop constraint official_paper_check,
        add constraint official_paper_kind_check check (kind in ('unique_code', 'declaration', 'export_declaration',
          'export_control', 'veterinary_certificate', 'insurance_card', 'export_plates', 'recipient_registration',
          'onward_transfer_consent')),
        add constraint official_paper_of_a_vehicle check (
          (kind in ('insurance_card', 'export_plates', 'onward_transfer_consent')) = (consignment_line_id is not null))
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
