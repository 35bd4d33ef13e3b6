import type { Events } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { News } from '../domain/news.js';

/** Those who run the hall hear that its balances differ. */
export async function stockDiffers(
  tx: EntityManager,
  { siteId, operatorId, count }: Events['stock.differs'],
): Promise<News> {
  const [site] = await tx.query<[{ name: string }]>('select name from site where id = $1', [siteId]);
  return {
    organisationIds: [operatorId],
    subject: 'site',
    subjectId: siteId,
    parameters: { hall: site.name, count },
  };
}
