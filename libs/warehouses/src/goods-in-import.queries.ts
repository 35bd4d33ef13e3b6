import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UNTOUCHED } from './goods-in-import.commands.js';
import { ownHall } from './halls.js';
import type { GoodsInImportView } from './http/goods-in-import.dto.js';

const SHOWN = 20;

/** Tables by which goods came into a hall. */
@Injectable()
export class GoodsInImportQueries {
  constructor(private readonly db: Database) {}

  /** The latest first. @throws NotFound for a hall of others */
  ofHall(siteId: string): Promise<GoodsInImportView[]> {
    return this.db.read((tx) => importsWhere(tx, siteId, 'true'));
  }

  async one(siteId: string, importId: string): Promise<GoodsInImportView> {
    const [view] = await this.db.read((tx) => importsWhere(tx, siteId, 't.id = $2', importId));
    if (!view) throw new NotFound();
    return view;
  }
}

async function importsWhere(
  tx: EntityManager,
  siteId: string,
  condition: string,
  ...values: readonly unknown[]
): Promise<GoodsInImportView[]> {
  await ownHall(tx, siteId);
  return tx.query(
    `select t.id, t.site_id as "siteId", cardinality(t.lot_ids) as lots, t.created_at as at, t.undone_at as "undoneAt",
       t.undone_at is null and ${UNTOUCHED} as "mayUndo"
     from goods_in_import t where t.site_id = $1 and ${condition} order by t.created_at desc, t.id desc limit ${SHOWN}`,
    [siteId, ...values],
  );
}
