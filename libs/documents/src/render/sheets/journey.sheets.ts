import { day, kilograms } from '../paper.format.js';
import type { Fact, Phrase } from '../paper.view.js';
import type { JourneyFacts } from '../journey.facts.js';
import { type Block, type Cell, clauses, type Sheet, signed, type SheetWordings } from '../sheet.view.js';

/** How long a power of attorney lasts: the way there and back with room for a delay. Our own choice. */
const VALID_DAYS = 30;
const DAY_MS = 86_400_000;

const stack = (phrases: Phrase[]): Cell => ({ stack: phrases });

/** Who drives what for whom, with which goods. Numbers of passports and licences are written by hand. */
export function travelLetter(facts: JourneyFacts, say: SheetWordings): Sheet {
  const { operator, owner, drivers } = facts;
  return {
    title: 'travelLetter',
    number: facts.convoy,
    date: facts.date,
    facts: wayFacts(facts, say),
    sides: [
      [say.text('onBehalfOf'), operator],
      ...(owner.id === operator.id ? [] : [[say.text('keeper'), owner] as const]),
    ],
    blocks: [
      clauses([say.text('drives'), say.text('carriesAid'), say.text('thanks')]),
      ...vehicleTable(facts, say),
      { kind: 'heading', text: say.text('drivers') },
      driversTable(drivers, say),
      { kind: 'heading', text: say.text('carries') },
      loadTable(facts, say),
      signed([[say.text('onBehalfOf'), operator]], say),
    ],
  };
}

/** For one driver and one vehicle, by its owner. */
export function powerOfAttorney(facts: JourneyFacts, driver: string, say: SheetWordings): Sheet {
  const until = new Date(Date.parse(facts.departsOn) + VALID_DAYS * DAY_MS).toISOString().slice(0, 10);
  return {
    title: 'powerOfAttorney',
    number: facts.convoy,
    date: facts.date,
    facts: wayFacts(facts, say),
    sides: [
      [say.text('mandator'), facts.owner],
      ...(facts.owner.id === facts.operator.id ? [] : [[say.text('onBehalfOf'), facts.operator] as const]),
    ],
    blocks: [
      clauses([
        say.sentence('authorises', { driver }),
        say.text('mayDrive'),
        say.sentence('validUntil', { from: day(facts.departsOn), until: day(until) }),
      ]),
      ...vehicleTable(facts, say),
      { kind: 'heading', text: say.text('drivers') },
      driversTable([driver], say),
      signed([[say.text('mandator'), facts.owner]], say),
    ],
  };
}

const wayFacts = (facts: JourneyFacts, say: SheetWordings): Fact[] => [
  say.textFact('departure', say.figure(day(facts.departsOn))),
  say.textFact('crossing', facts.crossing ? say.wording(facts.crossing) : []),
];

function vehicleTable({ vehicle: { label, plate, vin } }: JourneyFacts, say: SheetWordings): Block[] {
  return [
    { kind: 'heading', text: say.label('vehicle') },
    {
      kind: 'table',
      columns: [
        { head: say.label('vehicle'), width: 0, align: 'left' },
        { head: say.label('registration'), width: 45, align: 'left' },
        { head: say.label('vin'), width: 55, align: 'left' },
      ],
      rows: [[stack(say.plain(label)), stack(say.plain(plate ?? '')), stack(say.plain(vin ?? ''))]],
      total: [],
    },
  ];
}

const driversTable = (drivers: readonly string[], say: SheetWordings): Block => ({
  kind: 'table',
  columns: [
    { head: say.text('driverName'), width: 0, align: 'left' },
    { head: say.text('passport'), width: 50, align: 'left' },
    { head: say.text('licence'), width: 50, align: 'left' },
  ],
  rows: drivers.map((driver) => [stack(say.spelt(driver)), stack([]), stack([])]),
  total: [],
});

const loadTable = ({ consignments }: JourneyFacts, say: SheetWordings): Block => ({
  kind: 'table',
  columns: [
    { head: say.label('consignment'), width: 24, align: 'left' },
    { head: say.text('route'), width: 0, align: 'left' },
    { head: say.label('receiver'), width: 52, align: 'left' },
    { head: say.label('grossWeight'), width: 24, align: 'right' },
    { head: say.text('consignmentNote'), width: 28, align: 'left' },
  ],
  rows: consignments.map(({ reference, origin, destination, receiver, weightG, cmr }) => [
    stack(say.plain(reference)),
    stack(
      say.wording({
        de: `${origin.de} – ${destination.de}`,
        uk: `${origin.uk} – ${destination.uk}`,
        en: `${origin.en} – ${destination.en}`,
      }),
    ),
    stack(say.wording(receiver)),
    stack(say.figure(kilograms(weightG))),
    stack(say.plain(cmr ?? '')),
  ]),
  total: [],
});
