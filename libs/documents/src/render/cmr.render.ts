import { fill, type Language } from '#libs/kernel';
import { type CmrText, cmrTexts } from './cmr.texts.js';
import type { Wording } from './paper.data.js';
import { count, cubicMetresFigure, day, type Formatter, kilogramsFigure } from './paper.format.js';
import { type FactLine, type PaperFacts, type PartyFacts, sumOf } from './paper.facts.js';
import { paperTexts } from './paper.texts.js';
import { PAPER_TITLES } from './paper.titles.js';
import { type Phrase, withLegend } from './paper.view.js';
import { qrCode } from './qr.js';
import { addressOf, countryName, SheetWordings } from './sheet.view.js';
import { theTypesetter } from './typesetter.js';

/** One sheet for each reader, in the colours that carriers know. */
const COPIES: readonly (readonly [CmrText, string])[] = [
  ['copySender', '#b3261e'],
  ['copyConsignee', '#1d4f9c'],
  ['copyCarrier', '#1e6b3a'],
  ['copyOffice', '#17212b'],
];
/** More lines than the box holds are said in one, with the number of the packing list. */
const MOST_LINES = 6;
/** As many signs of a name as the box of the goods holds. */
const LONGEST_NAME = 60;

class CmrWordings extends SheetWordings {
  /** A figure as the first language writes it: the boxes are narrow. */
  override figure(format: Formatter): Phrase[] {
    return super.figure(format).slice(0, 1);
  }

  /** Names of one thing on one line. */
  inLine(...wordings: Wording[]): Phrase[] {
    return wordings.flatMap((wording) => this.plain(this.joined(wording)));
  }

  box(key: CmrText, parameters: Readonly<Record<string, unknown>> = {}): Phrase[] {
    const text = cmrTexts[key];
    return this.wording({
      de: fill(text, 'de', parameters),
      uk: fill(text, 'uk', parameters),
      en: fill(text, 'en', parameters),
    });
  }
}

/** The CMR note as PDF/UA-1: four sheets of A4, each with all 24 boxes, in the model that was chosen. */
export function renderCmr(facts: PaperFacts, languages: readonly Language[]): Uint8Array<ArrayBuffer> {
  const { covers, typeset } = theTypesetter();
  const say = new CmrWordings(languages, covers);
  return typeset('cmr', withLegend(cmrView(facts, say), say));
}

function cmrView(facts: PaperFacts, say: CmrWordings) {
  const first = say.languages[0] ?? 'de';
  const [year, month, dayOfMonth] = facts.date.split('-').map(Number);
  const number = say.plain(facts.number);
  const { terms } = facts;
  return {
    language: first,
    documentTitle: `${paperTexts.cmr[first]} ${number[0]?.text ?? ''}`,
    date: { year, month, day: dayOfMonth },
    title: say.label('cmr'),
    number,
    model: say.box('model', { model: terms.cmrModel }),
    references: [
      say.fact('consignment', say.plain(facts.consignment)),
      say.fact('fileNumber', say.plain(terms.fileNumber ?? '')),
    ].filter(({ value }) => value.length > 0),
    subject: say.box('subject'),
    qr: {
      svg: qrCode(facts.qrUrl),
      alternative: fill(paperTexts.qrAlternative, first, { url: facts.qrUrl }),
    },
    copies: COPIES.map(([key, colour], index) => ({ number: String(index + 1), colour, name: say.box(key) })),
    boxes: boxes(facts, say),
    goods: goods(facts, say),
    ...payment(say),
  };
}

/** The written boxes by number. The models differ in 3, 4 and 5; what is handed along stands where 5 has other words. */
function boxes(facts: PaperFacts, say: CmrWordings) {
  const { giver, receiver } = facts.parties;
  const { terms } = facts;
  const delivery = box(say.box('delivery'), [
    ...say.inLine(facts.destination, countryName(receiver.country)),
  ]);
  const takingOver = box(say.box('takingOver'), [
    ...say.inLine(facts.origin, countryName(giver.country)),
    ...say.figure(day(facts.date)),
  ]);
  const documents = box(say.box('documents'), attached(facts, say));
  const instructions = box(say.box('instructions'), [
    ...say.box('humanitarian'),
    ...say.plain([terms.deliveryTerm, terms.deliveryPlace].filter(Boolean).join(' ')),
    ...say.plain(terms.instructions ?? ''),
  ]);
  const isOld = terms.cmrModel === '1976';
  return {
    '1': box(say.box('sender'), partyLines(giver, say)),
    '2': box(say.box('consignee'), partyLines(receiver, say)),
    '3': isOld ? delivery : takingOver,
    '4': isOld ? takingOver : delivery,
    '5': isOld ? documents : instructions,
    '13': isOld ? instructions : documents,
    '16': box(say.box('carrier'), carrier(facts, say)),
    '17': box(say.box('successive'), []),
    '18': box(say.box('reservations'), []),
    '19': box(say.box('agreements'), say.plain(terms.agreements ?? '')),
    '21': box(
      say.box('established'),
      say.plain(`${say.joined(facts.origin)}, ${say.figure(day(facts.date))[0]?.text ?? ''}`),
    ),
    '22': box(say.box('senderSigns'), say.wording(giver.name)),
    '23': box(say.box('carrierSigns'), []),
    '24': box(say.box('received'), []),
  };
}

const box = (label: Phrase[], value: Phrase[]) => ({ label, value });

const partyLines = (party: PartyFacts, say: CmrWordings): Phrase[] => [
  ...say.wording(party.name),
  ...addressOf(party, say),
  ...party.codes
    .filter(({ register }) => register === 'EDRPOU')
    .flatMap(({ value }) => say.plain(`EDRPOU ${value}`)),
];

/** Who carries. The vehicle is written by hand: its plates are for the staff of the convoy alone. */
function carrier(facts: PaperFacts, say: CmrWordings): Phrase[] {
  const { carrierName, carrierAddress } = facts.terms;
  const who =
    carrierName === null
      ? partyLines(facts.parties.operator, say)
      : [...say.spelt(carrierName), ...say.spelt(carrierAddress)];
  return [...who, ...(['plates', 'drivers'] as const).flatMap((key) => byHand(key, say))];
}

const byHand = (key: 'plates' | 'drivers', say: CmrWordings): Phrase[] =>
  say.plain(`${say.joined(cmrTexts[key])}: ${'_'.repeat(16)}`);

const attached = ({ attached: papers, declaration, uniqueCode }: PaperFacts, say: CmrWordings): Phrase[] => [
  ...papers.flatMap(({ kind, reference }) =>
    say.plain(`${say.joined(paperTexts[PAPER_TITLES[kind]])} ${reference}`),
  ),
  ...[
    [uniqueCode, 'AHARS'],
    [declaration, 'Декларація'],
  ].flatMap(([value, name]) => (value ? say.plain(`${name} ${value}`) : [])),
];

function goods(facts: PaperFacts, say: CmrWordings) {
  const { lines, totals } = facts;
  const goodsWeightG = sumOf(lines, ({ weightG }) => weightG);
  const list = facts.attached.find(({ kind }) => kind === 'packing_list')?.reference ?? '';
  const packingG = totals.grossWeightG - goodsWeightG;
  const packing = packingG === 0 ? [] : [packingRow(packingG, say)];
  const rows =
    lines.length + packing.length <= MOST_LINES
      ? lines.map((line) => goodsRow(facts, line, say))
      : [
          [
            say.plain(facts.consignment),
            say.figure(count(totals.packages)),
            say.inLine(cmrTexts.pieces),
            say.box('asListed', { count: lines.length, list }),
            [],
            say.figure(kilogramsFigure(goodsWeightG)),
            say.figure(cubicMetresFigure(totals.volumeCm3)),
          ],
        ];
  return {
    columns: (['marks', 'packages', 'packing', 'nature', 'statistical', 'weight', 'volume'] as const).map(
      (key) => say.box(key),
    ),
    rows: [...rows, ...packing],
    total: [
      say.label('total'),
      say.figure(count(totals.packages)),
      say.figure(kilogramsFigure(totals.grossWeightG)),
      say.figure(cubicMetresFigure(totals.volumeCm3)),
    ],
  };
}

const goodsRow = (facts: PaperFacts, line: FactLine, say: CmrWordings): Phrase[][] => [
  say.plain(`${facts.consignment}/${line.position}`),
  say.figure(count(line.packages)),
  say.inLine(cmrTexts[line.vehicle ? 'loose' : 'pieces']),
  [
    ...say.wording(line.name).map((phrase) => ({ ...phrase, text: shortened(phrase.text) })),
    ...(line.vehicle?.vin ? say.plain(`VIN ${line.vehicle.vin}`) : []),
  ],
  say.plain(line.hsCode ?? ''),
  say.figure(kilogramsFigure(line.weightG)),
  say.figure(cubicMetresFigure(line.volumeCm3)),
];

const packingRow = (weightG: number, say: CmrWordings): Phrase[][] => [
  [],
  [],
  [],
  say.box('packingWeight'),
  [],
  say.figure(kilogramsFigure(weightG)),
  [],
];

const shortened = (text: string): string => {
  const signs = Array.from(text);
  return signs.length > LONGEST_NAME ? `${signs.slice(0, LONGEST_NAME - 1).join('')}…` : text;
};

/** What is paid: nothing for the goods; the carriage is ticked by hand. */
function payment(say: CmrWordings) {
  return {
    freight: { label: say.box('freight'), choices: [say.box('prepaid'), say.box('payable')] },
    cashOnDelivery: { label: say.box('cashOnDelivery'), value: say.box('none') },
    toBePaid: {
      label: say.box('toBePaid'),
      columns: [say.box('bySender'), say.box('currency'), say.box('byConsignee')],
      rows: [say.box('carriage'), say.box('charges'), say.box('total')],
    },
  };
}
