import type { PaperFacts } from '../paper.facts.js';
import { type SheetParts, signatures, type SheetWordings } from '../sheet.view.js';
import { goodsTable } from './goods.table.js';

/** Says what the goods are worth, and that nobody pays for them. */
export function invoiceSheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  const { deliveryTerm, deliveryPlace } = facts.terms;
  return {
    title: 'proformaInvoice',
    sides: [
      ['giver', 'giver'],
      ['consignee', 'receiver'],
    ],
    facts: [
      say.textFact('deliveryTerm', say.plain([deliveryTerm, deliveryPlace].filter(Boolean).join(' '))),
      say.textFact('currency', say.plain('EUR')),
      say.textFact('giftLetterNumber', say.plain(facts.giftLetter ?? '')),
    ],
    blocks: [
      { kind: 'notice', texts: say.text('customsOnly') },
      { kind: 'heading', text: say.label('goods') },
      goodsTable(facts, ['hsCode', 'quantity', 'weight', 'unitValue', 'value'], say),
      signatures(facts, [['giver', 'giver']], say),
    ],
  };
}
