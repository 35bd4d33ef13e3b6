import { count, euros } from '../paper.format.js';
import { type PaperFacts, sumOf } from '../paper.facts.js';
import { clauses, type SheetParts, signatures, type SheetWordings } from '../sheet.view.js';
import { decisionFact } from './contract.sheet.js';
import { itemOf } from './goods.table.js';

/** What leaves the books of the giver, and on what ground. */
export function inventorySheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  const { lines } = facts;
  return {
    title: 'inventoryRemoval',
    sides: [
      ['giver', 'giver'],
      ['receiver', 'receiver'],
    ],
    facts: [decisionFact(facts, say)],
    blocks: [
      clauses([say.text('leavesInventory')]),
      {
        kind: 'table',
        columns: [
          { head: say.label('position'), width: 9, align: 'left' },
          { head: say.text('inventoryNumber'), width: 28, align: 'left' },
          { head: say.label('item'), width: 0, align: 'left' },
          { head: say.label('quantity'), width: 27, align: 'right' },
          { head: say.text('bookValue'), width: 27, align: 'right' },
          { head: say.text('valueEur'), width: 27, align: 'right' },
        ],
        rows: lines.map((line) => [
          { stack: say.plain(String(line.position)) },
          { stack: say.plain(line.inventoryNumber ?? '') },
          { item: itemOf(line, say) },
          { stack: say.quantity(count(line.quantity), line.unit) },
          { stack: line.bookValueCents === null ? [] : say.figure(euros(line.bookValueCents)) },
          { stack: line.valueCents === null ? [] : say.figure(euros(line.valueCents)) },
        ]),
        total: [
          { stack: [] },
          { stack: [] },
          { stack: say.label('total') },
          { stack: [] },
          { stack: say.figure(euros(sumOf(lines, ({ bookValueCents }) => bookValueCents))) },
          { stack: say.figure(euros(sumOf(lines, ({ valueCents }) => valueCents))) },
        ],
      },
      { kind: 'checks', entries: [{ text: say.text('booked'), line: true }] },
      signatures(facts, [['giver', 'giver']], say),
    ],
  };
}
