import { fill } from '#libs/kernel';
import { labelTexts } from '../label.texts.js';
import type { ManifestFacts, ManifestGoods, ManifestLoose, ManifestUnit } from '../manifest.facts.js';
import { type ManifestText, manifestTexts } from '../manifest.texts.js';
import { count, day, type Formatter, kilograms, metres } from '../paper.format.js';
import type { Fact, Phrase } from '../paper.view.js';
import type { Block, Cell, Sheet, SheetWordings } from '../sheet.view.js';

const stack = (phrases: Phrase[]): Cell => ({ stack: phrases });

/** What goes on one vehicle, for those who load it, drive it and unload it. */
export function manifest(facts: ManifestFacts, say: SheetWordings): Sheet {
  const { vehicle, hints } = facts;
  const word = (key: ManifestText): Phrase[] => say.wording(manifestTexts[key]);
  return {
    title: 'loadingManifest',
    number: `${facts.convoy} · ${vehicle.plate ?? vehicle.label}`,
    date: facts.date,
    facts: [
      say.textFact('departure', say.figure(day(facts.departsOn))),
      say.fact('vehicle', say.plain([vehicle.label, vehicle.plate].filter(Boolean).join(' · '))),
      ...roomFacts(facts, say),
    ],
    sides: [[say.text('onBehalfOf'), facts.operator]],
    blocks: [
      ...hints.map((text): Block => ({ kind: 'notice', texts: say.wording(text) })),
      ...unitBlocks(facts, say),
      ...looseBlocks(facts, say),
      { kind: 'heading', text: word('byHand') },
      {
        kind: 'checks',
        entries: (['secured', 'scales', 'seal'] as const).map((key) => ({ text: word(key), line: true })),
      },
      signedByHand(say),
    ],
  };
}

/** What is expected on the vehicle, and what it holds. */
function roomFacts({ planned, vehicle }: ManifestFacts, say: SheetWordings): Fact[] {
  const of = (key: 'ofPayload' | 'ofRoom', part: Formatter, whole: Formatter): Phrase[] =>
    say.figure((language) =>
      fill(manifestTexts[key], language, { planned: part(language), room: whole(language) }),
    );
  return [
    {
      label: say.wording(manifestTexts.expectedWeight),
      value: of('ofPayload', kilograms(planned.weightG), kilograms(vehicle.payloadG)),
    },
    {
      label: say.wording(manifestTexts.palletPlaces),
      value: of('ofRoom', count(planned.palletPlaces), count(vehicle.palletPlaces)),
    },
    {
      label: say.wording(manifestTexts.loadingMetres),
      value: of('ofRoom', metres(planned.loadingMm), metres(vehicle.loadingMm)),
    },
  ];
}

function unitBlocks({ units }: ManifestFacts, say: SheetWordings): Block[] {
  if (units.length === 0) return [];
  const word = (key: ManifestText): Phrase[] => say.wording(manifestTexts[key]);
  const sum = (of: (unit: ManifestUnit) => number): number =>
    units.reduce((total, unit) => total + of(unit), 0);
  return [
    { kind: 'heading', text: word('units') },
    {
      kind: 'table',
      columns: [
        { head: say.label('position'), width: 9, align: 'left' },
        { head: say.label('handlingUnits'), width: 0, align: 'left' },
        { head: say.label('consignment'), width: 22, align: 'left' },
        { head: word('places'), width: 15, align: 'right' },
        { head: word('weight'), width: 29, align: 'right' },
        { head: word('loaded'), width: 23, align: 'left' },
      ],
      rows: units.map((unit, index) => [
        stack(say.plain(String(index + 1))),
        { item: unitItem(unit, say) },
        stack(say.plain(unit.consignment ?? '')),
        stack(say.figure(count(unit.palletPlaces))),
        stack([...say.figure(kilograms(unit.weightG)), ...(unit.isWeighed ? [] : word('computed'))]),
        stack(unit.isLoaded ? word('isLoaded') : []),
      ]),
      total: [
        stack([]),
        stack(say.label('total')),
        stack([]),
        stack(say.figure(count(sum(({ palletPlaces }) => palletPlaces)))),
        stack(say.figure(kilograms(sum(({ weightG }) => weightG)))),
        stack([]),
      ],
    },
  ];
}

function unitItem({ code, sscc, kind, contents, inside, marks }: ManifestUnit, say: SheetWordings) {
  return {
    name: say.plain(code),
    description: [
      ...say.plain(sscc === null ? '' : `SSCC (00) ${sscc}`),
      ...say.plain(say.joined(labelTexts[kind])),
      ...marks.flatMap((mark) => say.plain(say.joined(labelTexts[mark]))),
    ],
    details: [
      ...contents.map((goods) => ({
        label: say.wording(goods.name),
        value: say.quantity(count(goods.quantity), goods.unit),
      })),
      { label: say.wording(manifestTexts.inside), value: say.plain(inside.join(', ')) },
      ...contents.flatMap((goods) => dangerOf(goods, say)),
    ].filter(({ value }) => value.length > 0),
    reasons: [],
  };
}

/** What may be dangerous goods, with what the catalogue knows of it. */
const dangerOf = ({ isDangerous, unNote, name }: ManifestGoods, say: SheetWordings): Fact[] =>
  isDangerous
    ? [
        {
          label: say.wording(labelTexts.adr),
          value: unNote === null ? say.wording(name) : say.plain(unNote),
        },
      ]
    : [];

function looseBlocks({ loose }: ManifestFacts, say: SheetWordings): Block[] {
  if (loose.length === 0) return [];
  const word = (key: ManifestText): Phrase[] => say.wording(manifestTexts[key]);
  const item = (goods: ManifestLoose) => ({
    name: say.wording(goods.name),
    description: [],
    details: dangerOf(goods, say),
    reasons: [],
  });
  return [
    { kind: 'heading', text: word('loose') },
    {
      kind: 'table',
      columns: [
        { head: say.label('item'), width: 0, align: 'left' },
        { head: say.label('consignment'), width: 22, align: 'left' },
        { head: say.label('quantity'), width: 27, align: 'right' },
        { head: word('weight'), width: 29, align: 'right' },
        { head: word('loaded'), width: 23, align: 'left' },
      ],
      rows: loose.map((goods) => [
        { item: item(goods) },
        stack(say.plain(goods.consignment)),
        stack(say.quantity(count(goods.quantity), goods.unit)),
        stack(say.figure(kilograms(goods.weightG))),
        stack([]),
      ]),
      total: [
        stack(say.label('total')),
        stack([]),
        stack([]),
        stack(say.figure(kilograms(loose.reduce((sum, { weightG }) => sum + weightG, 0)))),
        stack([]),
      ],
    },
  ];
}

/** Whoever loads and whoever drives write their names themselves. */
const signedByHand = (say: SheetWordings): Block => ({
  kind: 'signatures',
  labels: {
    signatory: say.label('signatory'),
    placeAndDate: say.label('placeAndDate'),
    signature: say.label('signature'),
  },
  sides: (['loadedBy', 'takenBy'] as const).map((key) => ({
    side: say.wording(manifestTexts[key]),
    name: [],
  })),
});
