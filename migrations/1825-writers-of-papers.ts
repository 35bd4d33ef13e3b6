import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, replacePolicies } from './protect.js';

/** What the papers of a consignment say is written by those who take part in it, not by everybody who sees it. */
export class WritersOfPapers1795219209250 implements MigrationInterface {
  readonly name = 'WritersOfPapers1795219209250';

  async up(runner: QueryRunner): Promise<void> {
    const party = `actor_is_of(c.giver_id, c.operator_id, c.need_owner_id, c.recipient_id, c.end_user_id)`;
    await replacePolicies(runner, 'consignment_terms', {
      see: 'for select using (exists (select from consignment c where c.id = consignment_id))',
      work: both(`exists (select from consignment c where c.id = consignment_id and ${party})`),
    });
    await replacePolicies(runner, 'consignment_line_customs', {
      see: 'for select using (exists (select from consignment_line l where l.id = consignment_line_id))',
      work: both(`exists (select from consignment_line l join consignment c on c.id = l.consignment_id
        where l.id = consignment_line_id and ${party})`),
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
