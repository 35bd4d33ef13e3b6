import type { DataSource } from 'typeorm';
// Straight to the loaders: the public faces of these libs bring their HTTP side along, a second of every start.
import { loadCatalogue } from '../libs/catalogue/src/reference.js';
import { loadGeography } from '../libs/geography/src/reference.js';
import { loadPartnerships } from '../libs/partnerships/src/reference.js';

/**
 * Brings the facts that every installation shares up to date: places, crossings, the catalogue, partnerships.
 * Only rows that differ from the data files are written, so that it may run at every start.
 */
export async function loadReference(source: DataSource): Promise<void> {
  await source.transaction(async (tx) => {
    await tx.query(`select set_config('poruch.scope', 'system', true)`);
    await loadGeography(tx);
    await loadCatalogue(tx);
    await loadPartnerships(tx);
  });
}
