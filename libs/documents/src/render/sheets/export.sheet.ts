import { fill } from '#libs/kernel';
import { exportRules, type ExportRules } from '../export.rules.js';
import { euros, kilograms } from '../paper.format.js';
import { type PaperFacts, sumOf } from '../paper.facts.js';
import type { Phrase } from '../paper.view.js';
import { clauses, type SheetParts, type SheetWordings } from '../sheet.view.js';
import { goodsTable } from './goods.table.js';

/** Which way the export takes by the limits that are set, and what remains to be settled. A working aid, no advice. */
export function exportSheet(
  facts: PaperFacts,
  say: SheetWordings,
  rules: ExportRules = exportRules,
): SheetParts {
  const valueCents = sumOf(facts.lines, (line) => line.valueCents);
  const weightG = sumOf(facts.lines, (line) => line.weightG);
  const { maxValueCents, maxWeightG } = rules.oralDeclaration;
  const isOral = valueCents <= maxValueCents && weightG <= maxWeightG;
  return {
    title: 'exportPack',
    sides: [
      ['exporter', 'giver'],
      ['consignee', 'receiver'],
    ],
    blocks: [
      { kind: 'heading', text: say.text('exportWay') },
      {
        kind: 'notice',
        texts: say.sentence(isOral ? 'exportUnder' : 'exportOver', {
          value: euros(valueCents),
          weight: kilograms(weightG),
          maxValue: euros(maxValueCents),
          maxWeight: kilograms(maxWeightG),
        }),
      },
      clauses([say.text('noAdvice'), ...restricted(facts, rules, say)]),
      { kind: 'heading', text: say.label('goods') },
      goodsTable(facts, ['hsCode', 'quantity', 'weight', 'value'], say),
      { kind: 'heading', text: say.text('beforeDeparture') },
      {
        kind: 'checks',
        entries: rules.checks.map((text) => ({ text: say.wording(text), line: true })),
      },
      { kind: 'heading', text: say.text('rulesUsed') },
      {
        kind: 'table',
        columns: [
          { head: say.text('rule'), width: 0, align: 'left' },
          { head: say.text('source'), width: 42, align: 'left' },
          { head: say.text('confidence'), width: 30, align: 'left' },
        ],
        rows: [...rules.rules, { ...rules.restricted, text: restrictedGroups(rules) }].map(
          ({ text, source, confidence }) => [
            { stack: say.wording(text) },
            { stack: say.plain(source) },
            { stack: say.text(`confidence_${confidence}`) },
          ],
        ),
        total: [],
      },
    ],
  };
}

/** Lines whose code begins like one for which restrictions are frequent. */
function restricted({ lines }: PaperFacts, rules: ExportRules, say: SheetWordings): Phrase[][] {
  const positions = lines
    .filter(({ hsCode }) => rules.restricted.hs.some((beginning) => hsCode?.startsWith(beginning)))
    .map(({ position }) => position)
    .join(', ');
  if (positions === '') return [];
  const { text } = rules.restricted;
  return [
    say.wording({
      de: fill(text, 'de', { positions }),
      uk: fill(text, 'uk', { positions }),
      en: fill(text, 'en', { positions }),
    }),
  ];
}

const restrictedGroups = ({ restricted: { hs } }: ExportRules) => {
  const codes = hs.join(', ');
  return {
    de: `HS-Gruppen, bei denen wir vor Beschränkungen warnen: ${codes}.`,
    uk: `Групи HS, для яких попереджаємо про обмеження: ${codes}.`,
    en: `HS groups for which we warn of restrictions: ${codes}.`,
  };
};
