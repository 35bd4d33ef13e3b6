import type { Cast, Tell } from './cast.js';
import { until } from './client.js';
import type { Consignment, Page } from './views.js';

/** The consignments are handed over, the blankets short and damaged; their papers appear as PDF. */
export async function handOver(
  { malyn, logistics }: Cast,
  consignments: readonly Consignment[],
  tell: Tell,
): Promise<void> {
  for (const consignment of consignments) {
    await malyn.post(`/consignments/${consignment.id}/handover`, {
      at: new Date().toISOString(),
      giverSignatory: 'Konvoileitung Dortmund',
      receiverSignatory: 'Приймальна комісія Малин',
      lines: consignment.lines.map((line) => {
        const short = line.itemCode === 'CLO-BLANKET' ? 10 : 0;
        const damaged = line.itemCode === 'CLO-BLANKET' ? 5 : 0;
        return {
          consignmentLineId: line.id,
          accepted: line.quantity - short - damaged,
          damaged,
          missing: short,
          surplus: 0,
          ...(short > 0 ? { reason: 'Одну коробку пошкоджено, однієї бракує', reasonLanguage: 'uk' } : {}),
        };
      }),
    });
    const papers = await until('the papers', async () => {
      const { items } = await logistics.get<Page<{ id: string; kind: string; state: string }>>(
        `/consignments/${consignment.id}/documents`,
      );
      return items.length >= 2 && items.every((d) => d.state === 'ready') ? items : undefined;
    });
    for (const paper of papers) {
      const pdf = await logistics.bytes(`/documents/${paper.id}/content`);
      if (Buffer.from(pdf.subarray(0, 5)).toString() !== '%PDF-') throw new Error(`${paper.kind} is no PDF`);
    }
    tell(
      `${consignment.reference} is handed over and signed`,
      papers.map((p) => `${p.kind} as PDF`).join(', '),
    );
  }
  tell('Discrepancies', '10 blankets missing and 5 damaged, recorded line by line');
}
