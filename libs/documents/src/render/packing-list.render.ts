import type { Language } from '#libs/kernel';
import type { PackingLine, PackingList, PackingTotals } from './paper.data.js';
import { count, cubicMetres, day, euros, kilograms, percent } from './paper.format.js';
import { headView, withLegend, Wordings, type Fact } from './paper.view.js';
import { theTypesetter } from './typesetter.js';

/** The packing list as PDF/UA-1, A4, each wording in the languages given and in their order. */
export async function renderPackingList(
  data: PackingList,
  languages: readonly Language[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { covers, typeset } = theTypesetter();
  const say = new Wordings(languages, covers);
  return typeset('packing-list', withLegend(packingListView(data, say), say));
}

function packingListView(data: PackingList, say: Wordings) {
  const places = [
    say.fact('placeOfLoading', say.wording(data.placeOfLoading)),
    say.fact('destination', say.wording(data.destination)),
  ];
  return {
    ...headView(data, 'packingList', places, say),
    columns: (['position', 'item', 'hsCode', 'quantity', 'packages', 'grossWeight'] as const).map((key) =>
      say.label(key),
    ),
    rows: data.lines.map((line) => rowView(line, say)),
    total: {
      label: say.label('total'),
      packages: say.figure(count(data.totals.packages)),
      grossWeight: say.figure(kilograms(data.totals.grossWeightG)),
      more: measures(data.totals, say),
    },
  };
}

function rowView(line: PackingLine, say: Wordings) {
  return {
    position: String(line.position),
    name: say.wording(line.name),
    description: line.description ? [say.remark(line.description)] : [],
    details: [
      say.fact('condition', line.condition ? say.wording(line.condition) : []),
      say.fact('wear', line.wearPercent === undefined ? [] : say.figure(percent(line.wearPercent))),
      say.fact('lot', say.plain(line.lot ?? '')),
      say.fact('serialNumbers', say.plain((line.serialNumbers ?? []).join(', '))),
      say.fact('bestBefore', line.bestBefore ? say.figure(day(line.bestBefore)) : []),
      ...measures(line, say),
      say.fact('handlingUnits', say.plain((line.handlingUnits ?? []).join(', '))),
    ].filter(({ value }) => value.length > 0),
    reasons: [],
    hsCode: say.plain(line.hsCode ?? ''),
    quantity: say.quantity(count(line.quantity), line.unit),
    packages: say.figure(count(line.packages)),
    grossWeight: say.figure(kilograms(line.grossWeightG)),
  };
}

function measures(
  of: Pick<PackingTotals, 'goodsWeightG' | 'netWeightG' | 'volumeCm3' | 'valueCents'>,
  say: Wordings,
): Fact[] {
  return [
    say.fact('goodsWeight', of.goodsWeightG === undefined ? [] : say.figure(kilograms(of.goodsWeightG))),
    say.fact('netWeight', of.netWeightG === undefined ? [] : say.figure(kilograms(of.netWeightG))),
    say.fact('volume', of.volumeCm3 === undefined ? [] : say.figure(cubicMetres(of.volumeCm3))),
    say.fact('value', of.valueCents === undefined ? [] : say.figure(euros(of.valueCents))),
  ].filter(({ value }) => value.length > 0);
}
