import { kilometres, year } from '../paper.format.js';
import { type PaperFacts, vehiclesOf } from '../paper.facts.js';
import type { SheetText } from '../sheet.texts.js';
import { clauses, type SheetParts, signatures, type SheetWordings } from '../sheet.view.js';

const SIDES = [
  ['giver', 'giver'],
  ['receiver', 'receiver'],
] as const;

/** What goes along with a vehicle, ticked by hand where it changes hands. */
const ALONG: readonly SheetText[] = [
  'mileageNow',
  'keys',
  'registrationPapers',
  'conformity',
  'deregistration',
  'manuals',
  'equipment',
  'instructionGiven',
  'photographs',
];

export function vehicleSheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  return {
    title: 'vehicleHandover',
    sides: SIDES,
    facts: [say.fact('placeOfHandover', say.wording(facts.destination))],
    blocks: [
      { kind: 'heading', text: say.label('vehicles') },
      {
        kind: 'table',
        columns: [
          { head: say.label('vehicle'), width: 0, align: 'left' },
          { head: say.text('makeModel'), width: 40, align: 'left' },
          { head: say.label('vin'), width: 42, align: 'left' },
          { head: say.text('builtYear'), width: 18, align: 'right' },
          { head: say.label('mileage'), width: 25, align: 'right' },
        ],
        rows: vehiclesOf(facts).map(({ name, vehicle }) => [
          { stack: say.wording(name) },
          { stack: say.plain(vehicle.makeModel ?? '') },
          { stack: say.plain(vehicle.vin ?? '') },
          { stack: vehicle.builtYear === null ? [] : say.figure(year(vehicle.builtYear)) },
          { stack: vehicle.mileageKm === null ? [] : say.figure(kilometres(vehicle.mileageKm)) },
        ]),
        total: [],
      },
      clauses([say.text('vehiclesHandedOver')]),
      { kind: 'heading', text: say.text('handedOverAsWell') },
      { kind: 'checks', entries: ALONG.map((key) => ({ text: say.text(key), line: true })) },
      { kind: 'lines', label: say.text('remarksOfReceiver'), count: 3 },
      signatures(facts, SIDES, say),
    ],
  };
}
