import { day } from '../paper.format.js';
import { givesPublicProperty, type PaperFacts } from '../paper.facts.js';
import type { Phrase } from '../paper.view.js';
import { sheetTexts } from '../sheet.texts.js';
import { clauses, type SheetParts, signatures, type SheetWordings } from '../sheet.view.js';
import { goodsTable } from './goods.table.js';

const SIDES = [
  ['giver', 'giver'],
  ['receiver', 'receiver'],
] as const;

/** The contract that both sides sign, resting on a decision where public property is given. */
export function contractSheet(facts: PaperFacts, say: SheetWordings): SheetParts {
  return {
    title: 'giftContract',
    sides: SIDES,
    facts: [decisionFact(facts, say)],
    blocks: [
      clauses(
        [
          say.text('contractSubject'),
          say.text('contractFree'),
          ...basis(facts, say),
          say.text('contractPurpose'),
          say.text('contractPassage'),
          say.text('contractCondition'),
          say.text('contractCopies'),
        ],
        '§ ',
      ),
      { kind: 'heading', text: say.label('goods') },
      goodsTable(facts, ['quantity', 'weight', 'wear', 'value'], say),
      signatures(facts, SIDES, say),
    ],
  };
}

/** Number and day of the decision, at the head of what rests on it. */
export function decisionFact({ terms: { decisionNumber, decisionOn } }: PaperFacts, say: SheetWordings) {
  return say.textFact(
    'decision',
    decisionNumber === null || decisionOn === null
      ? []
      : say.sentence('decisionSaid', { number: decisionNumber, on: day(decisionOn) }),
  );
}

function basis(facts: PaperFacts, say: SheetWordings): Phrase[][] {
  const { decisionNumber, decisionOn, decisionBody } = facts.terms;
  if (!givesPublicProperty(facts) || decisionNumber === null || decisionOn === null) return [];
  return [
    say.sentence('contractDecision', {
      body: decisionBody ?? sheetTexts.council,
      number: decisionNumber,
      on: day(decisionOn),
    }),
  ];
}
