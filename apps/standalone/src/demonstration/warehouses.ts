import type { ItemFacts, Part } from './demonstration.js';
import {
  demonstrationId,
  hoursAfter,
  organisationOf,
  personWith,
  SITES,
  STOCK,
  type StockData,
} from './demonstration-data.js';
import { bestBefore, facts, specificationOf } from './specification.js';

/** The one place that stands for everything outside the ledger; the schema brings it along. */
export const OUTSIDE = '00000000-0000-7000-8000-000000000001';

/** Halls and hubs, and the goods in them, entered by one receipt a lot: outside −q, storage +q. */
export function warehouses(items: ReadonlyMap<string, ItemFacts>, now: Date): Part {
  const sites = SITES.map((site) => ({
    id: demonstrationId('site', site.slug),
    operator_id: organisationOf(site.operator),
    place_id: site.placeId,
    name: site.name,
    floor_area_m2: site.floorAreaM2,
  }));
  const places = SITES.flatMap((site) =>
    site.places.map((code) => ({
      id: placeId(site.slug, code),
      kind: 'storage',
      site_id: demonstrationId('site', site.slug),
      organisation_id: organisationOf(site.operator),
      place_id: site.placeId,
      code,
    })),
  );
  const lots = STOCK.map((stock, index) => lotRow(stock, index, facts(items, stock.item)));
  const movements = STOCK.map((stock, index) => ({
    id: movementId(index),
    kind: 'receipt',
    cause: 'demonstration',
    cause_id: lotId(index),
    actor: personWith('warehouse', SITES.find((site) => site.slug === stock.site)?.operator ?? ''),
    at: hoursAfter(now, -72 + index),
  }));
  const entries = STOCK.flatMap((stock, index) => {
    const common = { movement_id: movementId(index), lot_id: lotId(index), disposition: 'available' };
    return [
      { ...common, position: 1, place_id: OUTSIDE, place_kind: 'outside', quantity: -stock.quantity },
      {
        ...common,
        position: 2,
        place_id: placeId(stock.site, stock.place),
        place_kind: 'storage',
        quantity: stock.quantity,
      },
    ];
  });
  return {
    tables: [
      { table: 'site', rows: sites },
      { table: 'stock_place', rows: places },
      { table: 'lot', rows: lots },
      { table: 'stock_movement', rows: movements },
      { table: 'stock_entry', rows: entries },
    ],
    events: STOCK.map((stock, index) => ({
      topic: 'lots.entered',
      key: lotId(index),
      payload: { lotIds: [lotId(index)], giverId: organisationOf(stock.giver) },
      audience: [organisationOf(stock.giver)],
    })),
  };
}

const lotId = (index: number) => demonstrationId('lot', String(index));
const movementId = (index: number) => demonstrationId('receipt', String(index));
const placeId = (site: string, code: string) => demonstrationId('stock place', `${site}/${code}`);

function lotRow(stock: StockData, index: number, item: ItemFacts): object {
  const { unitWeightG, unitVolumeCm3 } = item;
  const { quantity, palletPlaces } = stock;
  const specification = specificationOf(item, {
    quantity,
    unitWeightG,
    unitVolumeCm3,
    palletPlaces,
    vin: null,
  });
  return {
    id: lotId(index),
    item_code: stock.item,
    giver_id: organisationOf(stock.giver),
    best_before: bestBefore(specification),
    pack_size: stock.packSize,
    specification,
    condition: stock.condition,
    unit_weight_g: unitWeightG,
    unit_volume_cm3: unitVolumeCm3,
    pallet_places: palletPlaces,
    total_quantity: quantity,
  };
}
