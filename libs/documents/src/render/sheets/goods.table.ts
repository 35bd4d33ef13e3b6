import { count, day, euros, kilograms, kilometres, percent, year } from '../paper.format.js';
import { type FactLine, type PaperFacts, sumOf } from '../paper.facts.js';
import type { Fact, Phrase } from '../paper.view.js';
import { type Block, type Cell, countryName, type SheetWordings } from '../sheet.view.js';

export type Column = 'hsCode' | 'quantity' | 'weight' | 'wear' | 'unitValue' | 'value';

const RIGHT: Readonly<Record<Column, number>> = {
  hsCode: 17,
  quantity: 27,
  weight: 22,
  wear: 18,
  unitValue: 24,
  value: 26,
};

const stack = (phrases: Phrase[]): Cell => ({ stack: phrases });

/** The goods, with the particulars that stand below the name, the columns asked for, and what can be added up. */
export function goodsTable(facts: PaperFacts, columns: readonly Column[], say: SheetWordings): Block {
  return {
    kind: 'table',
    columns: [
      { head: say.label('position'), width: 9, align: 'left' },
      { head: say.label('item'), width: 0, align: 'left' },
      ...columns.map((column) => ({
        head: headOf(column, say),
        width: RIGHT[column],
        align: column === 'hsCode' ? ('left' as const) : ('right' as const),
      })),
    ],
    rows: facts.lines.map((line) => [
      stack(say.plain(String(line.position))),
      { item: itemOf(line, say) },
      ...columns.map((column) => stack(valueOf(column, line, say))),
    ]),
    total: columns.some((column) => column === 'weight' || column === 'value')
      ? [stack([]), stack(say.label('total')), ...columns.map((column) => stack(totalOf(column, facts, say)))]
      : [],
  };
}

function headOf(column: Column, say: SheetWordings): Phrase[] {
  switch (column) {
    case 'hsCode':
    case 'quantity':
    case 'wear':
      return say.label(column);
    case 'weight':
      return say.label('grossWeight');
    case 'unitValue':
      return say.text('unitValue');
    case 'value':
      return say.text('totalValue');
  }
}

function valueOf(column: Column, line: FactLine, say: SheetWordings): Phrase[] {
  switch (column) {
    case 'hsCode':
      return say.plain(line.hsCode ?? '');
    case 'quantity':
      return say.quantity(count(line.quantity), line.unit);
    case 'weight':
      return say.figure(kilograms(line.weightG));
    case 'wear':
      return line.wearPercent === null ? [] : say.figure(percent(line.wearPercent));
    case 'unitValue':
      return line.valueCents === null ? [] : say.figure(euros(Math.round(line.valueCents / line.quantity)));
    case 'value':
      return line.valueCents === null ? [] : say.figure(euros(line.valueCents));
  }
}

function totalOf(column: Column, { lines }: PaperFacts, say: SheetWordings): Phrase[] {
  if (column === 'weight') return say.figure(kilograms(sumOf(lines, ({ weightG }) => weightG)));
  if (column === 'value') return say.figure(euros(sumOf(lines, ({ valueCents }) => valueCents)));
  return [];
}

/** A line by its name, with what else is known of it. */
export function itemOf(line: FactLine, say: SheetWordings) {
  const { vehicle } = line;
  const details: Fact[] = [
    say.fact('condition', say.wording(line.condition)),
    say.textFact('origin', line.origin === null ? [] : say.wording(countryName(line.origin))),
    say.fact('lot', say.plain(line.lot ?? '')),
    say.fact('serialNumbers', say.plain(vehicle ? '' : (line.serialNumber ?? ''))),
    say.fact('bestBefore', line.bestBefore === null ? [] : say.figure(day(line.bestBefore))),
    ...(vehicle
      ? [
          say.textFact('makeModel', say.plain(vehicle.makeModel ?? '')),
          say.fact('vin', say.plain(vehicle.vin ?? '')),
          say.textFact('builtYear', vehicle.builtYear === null ? [] : say.figure(year(vehicle.builtYear))),
          say.fact('mileage', vehicle.mileageKm === null ? [] : say.figure(kilometres(vehicle.mileageKm))),
        ]
      : []),
  ];
  return {
    name: say.wording(line.name),
    description: [],
    details: details.filter(({ value }) => value.length > 0),
    reasons: [],
  };
}
