import type { HandlingUnitView } from '#libs/warehouses';

type Content = HandlingUnitView['contents'][number];

/** A unit with what stands in it, however deep. */
export function unitWithInside(
  unit: HandlingUnitView,
  units: readonly HandlingUnitView[],
): HandlingUnitView[] {
  const inside = units.filter(({ parentId }) => parentId === unit.id);
  return [unit, ...inside.flatMap((child) => unitWithInside(child, units))];
}

/** What lies in units, a lot once with the sum of its quantities. */
export function contentsOf(units: readonly HandlingUnitView[]): Content[] {
  const byLot = new Map<string, Content>();
  for (const content of units.flatMap(({ contents }) => contents)) {
    const quantity = (byLot.get(content.lotId)?.quantity ?? 0) + content.quantity;
    byLot.set(content.lotId, { ...content, quantity });
  }
  return [...byLot.values()];
}
