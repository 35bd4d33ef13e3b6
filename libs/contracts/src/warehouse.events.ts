export interface WarehouseEvents {
  /** Goods can be matched: they are in the ledger as available. */
  'lots.entered': { readonly lotIds: readonly string[]; readonly giverId: string };
  /** Something lies elsewhere in a hall, or a count of it went on. */
  'stock.changed': { readonly siteId: string };
  /** Balances of a hall are not what their movements add up to. */
  'stock.differs': { readonly siteId: string; readonly operatorId: string; readonly count: number };
}
