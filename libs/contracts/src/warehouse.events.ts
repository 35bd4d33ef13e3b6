export interface WarehouseEvents {
  /** Goods can be matched: they are in the ledger as available. */
  'lots.entered': { readonly lotIds: readonly string[]; readonly giverId: string };
}
