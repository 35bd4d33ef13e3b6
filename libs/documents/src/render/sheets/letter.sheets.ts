import { count, day } from '../paper.format.js';
import type { PaperFacts } from '../paper.facts.js';
import type { Phrase } from '../paper.view.js';
import { clauses, type SheetParts, signatures, type SheetWordings } from '../sheet.view.js';
import { goodsTable, itemOf } from './goods.table.js';

const BOTH = [
  ['giver', 'giver'],
  ['receiver', 'receiver'],
] as const;

/** What is given for good, to whom, and that it is not sold. */
export function giftLetterSheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  return {
    title: 'giftLetter',
    sides: BOTH,
    facts: [say.textFact('giftLetterNumber', say.plain(facts.giftLetter ?? ''))],
    blocks: [
      clauses([
        say.text('transfers'),
        say.text('humanitarian'),
        ...usedBy(facts, say),
        say.text('valueOnly'),
      ]),
      { kind: 'heading', text: say.label('goods') },
      goodsTable(facts, ['hsCode', 'quantity', 'weight', 'wear', 'value'], say),
      signatures(facts, [['giver', 'giver']], say),
    ],
  };
}

/** What could be given, as the Ukrainian system asks for it in writing. */
export function offerSheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  return {
    title: 'donorOffer',
    sides: BOTH,
    blocks: [
      clauses([say.text('offers'), say.text('humanitarian'), say.text('freeToAccept')]),
      { kind: 'heading', text: say.label('goods') },
      goodsTable(facts, ['hsCode', 'quantity', 'weight', 'wear', 'value'], say),
      signatures(facts, [['giver', 'giver']], say),
    ],
  };
}

/** The receiving side accepts. */
export function consentSheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  return {
    title: 'recipientConsent',
    sides: [
      ['receiver', 'receiver'],
      ['giver', 'giver'],
    ],
    blocks: [
      clauses([say.text('accepts'), ...usedBy(facts, say), say.text('reports')]),
      { kind: 'heading', text: say.label('goods') },
      goodsTable(facts, ['hsCode', 'quantity', 'weight'], say),
      signatures(facts, [['receiver', 'receiver']], say),
    ],
  };
}

/** The posted need as a letter: item, quantity, day and place, and no reason. */
export function needSheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  const needed = [...new Map(facts.lines.map((line) => [line.needLineId, line])).values()];
  return {
    title: 'needLetter',
    sides: [
      ['confirming', 'endUser'],
      // Whoever is registered for their own need writes to the giving side, not to themselves.
      ['addressed', facts.parties.endUser.id === facts.parties.receiver.id ? 'giver' : 'receiver'],
    ],
    blocks: [
      clauses([say.text('confirmsNeed')]),
      {
        kind: 'table',
        columns: [
          { head: say.label('position'), width: 9, align: 'left' },
          { head: say.label('item'), width: 0, align: 'left' },
          { head: say.label('quantity'), width: 28, align: 'right' },
          { head: say.text('neededBy'), width: 30, align: 'left' },
          { head: say.text('neededAt'), width: 40, align: 'left' },
        ],
        rows: needed.map((line, index) => [
          { stack: say.plain(String(index + 1)) },
          { item: { ...itemOf({ ...line, name: line.neededName ?? line.name }, say), details: [] } },
          { stack: say.quantity(count(line.neededQuantity), line.unit) },
          { stack: line.neededBy === null ? [] : say.figure(day(line.neededBy)) },
          { stack: say.wording(facts.destination) },
        ]),
        total: [],
      },
      signatures(facts, [['confirming', 'endUser']], say),
    ],
  };
}

/** Who gets what. */
export function planSheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  const { endUser } = facts.parties;
  return {
    title: 'distributionPlan',
    sides: [
      ['receiver', 'receiver'],
      ['endUser', 'endUser'],
    ],
    blocks: [
      clauses([say.text('distributes')]),
      {
        kind: 'table',
        columns: [
          { head: say.label('position'), width: 9, align: 'left' },
          { head: say.label('item'), width: 0, align: 'left' },
          { head: say.label('quantity'), width: 26, align: 'right' },
          { head: say.text('endUser'), width: 52, align: 'left' },
          { head: say.text('neededAt'), width: 34, align: 'left' },
        ],
        rows: facts.lines.map((line) => [
          { stack: say.plain(String(line.position)) },
          { item: itemOf(line, say) },
          { stack: say.quantity(count(line.quantity), line.unit) },
          {
            stack: [
              ...say.wording(endUser.name),
              ...endUser.codes
                .filter(({ register }) => register === 'EDRPOU')
                .flatMap(({ value }) => say.plain(`EDRPOU ${value}`)),
            ],
          },
          { stack: say.wording(facts.destination) },
        ]),
        total: [],
      },
      signatures(facts, [['receiver', 'receiver']], say),
    ],
  };
}

/** Named only where somebody else than the receiving side uses the goods. */
function usedBy({ parties: { receiver, endUser } }: PaperFacts, say: SheetWordings): Phrase[][] {
  return receiver.id === endUser.id ? [] : [say.sentence('usedBy', { name: endUser.name })];
}
