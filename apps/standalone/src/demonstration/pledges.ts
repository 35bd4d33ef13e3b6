import type { DemonstrationEvent, ItemFacts, Part } from './demonstration.js';
import {
  dayAfter,
  demonstrationId,
  hoursAfter,
  organisationOf,
  personWith,
  type PledgeData,
  type PledgeLineData,
  PLEDGES,
  VEHICLE_TYPES,
} from './demonstration-data.js';
import { bestBefore, facts, noKnownDefects, specificationOf } from './specification.js';

/** Offers and pledges, drawn from the transports in `convoy-examples.json`. */
export function pledges(items: ReadonlyMap<string, ItemFacts>, now: Date): Part {
  const vins = vinNumbers();
  const all = PLEDGES.map((pledge, index) => ({
    ...pledge,
    id: demonstrationId('pledge', String(index)),
    giverId: organisationOf(pledge.giver),
    number: index + 1,
  }));
  const lines = all.flatMap((pledge) =>
    pledge.lines.map((line, index) => ({
      id: demonstrationId('pledge line', `${pledge.id}/${index}`),
      pledge_id: pledge.id,
      giver_id: pledge.giverId,
      position: index + 1,
      place_id: pledge.giver,
      available_from: dayAfter(now, 0),
      available_until: dayAfter(now, 150),
      ...goods(line, facts(items, line.item), vins),
    })),
  );
  return {
    tables: [
      { table: 'pledge', rows: all.map((pledge) => root(pledge, now)) },
      { table: 'pledge_line', rows: lines },
    ],
    events: all.flatMap(eventsOf),
  };
}

type Numbered = PledgeData & { readonly id: string; readonly giverId: string; readonly number: number };

function root(pledge: Numbered, now: Date): object {
  const granted = pledge.approval === 'granted';
  return {
    id: pledge.id,
    giver_id: pledge.giverId,
    title: pledge.title,
    title_language: 'de',
    state: pledge.state,
    visibility: pledge.visibility,
    approval: pledge.approval,
    approval_reference: granted ? `Beschluss (Beispiel) ${pledge.number}/2026` : null,
    approved_by: granted ? personWith('approver', pledge.giver) : null,
    approved_at: granted ? hoursAfter(now, -36) : null,
    first_call_id: pledge.firstCall && organisationOf(pledge.firstCall),
    first_call_until: pledge.firstCall && hoursAfter(now, 24 * 21),
    operator_ids: pledge.operators.map(organisationOf),
    file_number: `BEISPIEL ${String(pledge.number).padStart(3, '0')}/26`,
    due_on: dayAfter(now, 45),
    created_by: personWith('editor', pledge.giver),
    created_at: hoursAfter(now, -24 * (2 + (pledge.number % 7))),
  };
}

/** What a line says of its goods; a vehicle is at once goods and a means of transport. */
function goods(line: PledgeLineData, item: ItemFacts, vins: Iterator<string, string>) {
  const vehicle = VEHICLE_TYPES[line.item] ?? null;
  const vin = vehicle && vins.next().value;
  const unitWeightG = line.unitWeightG ?? item.unitWeightG;
  const unitVolumeCm3 = line.unitVolumeCm3 ?? item.unitVolumeCm3;
  const palletPlaces = line.palletPlaces ?? 0;
  const measured = { quantity: line.quantity, unitWeightG, unitVolumeCm3, palletPlaces, vin };
  const specification = specificationOf(item, measured, line.specification);
  return {
    item_code: line.item,
    quantity: line.quantity,
    pack_size: line.packSize ?? 1,
    specification,
    condition: line.condition,
    no_known_defects: noKnownDefects(specification),
    best_before: bestBefore(specification),
    unit_weight_g: unitWeightG,
    unit_volume_cm3: unitVolumeCm3,
    pallet_places: palletPlaces,
    value_cents: line.valueCents ?? null,
    vin,
    vehicle,
  };
}

/** Valid in form (17 characters without I, O, Q) and plainly made up. */
function* vinNumbers(): Generator<string, string> {
  for (let number = 1; ; number++) yield `DEM0${String(number).padStart(13, '0')}`;
}

function eventsOf({ id, giverId, state }: Numbered): DemonstrationEvent[] {
  const news = { key: id, payload: { pledgeId: id, giverId }, audience: [giverId] };
  const offered: DemonstrationEvent = { topic: 'pledge.offered', ...news };
  return state === 'offered' ? [offered] : [offered, { topic: 'pledge.pledged', ...news }];
}
