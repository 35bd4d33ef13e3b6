import type { Language } from '#libs/kernel';
import { renderHandoverRecord } from './handover-record.render.js';
import type { LabelData, Labels } from './label.data.js';
import { renderLabels, renderLabelSvg } from './label.render.js';
import { renderPackingList } from './packing-list.render.js';
import { type PrintPack, renderPrintPack } from './print-pack.render.js';
import { renderCmr } from './cmr.render.js';
import type { ManifestFacts } from './manifest.facts.js';
import type { HandoverRecord, PackingList } from './paper.data.js';
import type { PaperFacts } from './paper.facts.js';
import type { SheetKind } from './sheet.kinds.js';
import { renderManifest, renderSheet } from './sheets.js';

/** One document to render, as piscina hands it to a worker thread. */
export type RenderTask = { languages: readonly Language[] } & (
  | { paper: 'packing-list'; data: PackingList }
  | { paper: 'handover-record'; data: HandoverRecord }
  | { paper: 'cmr'; data: PaperFacts }
  | { paper: 'sheet'; kind: SheetKind; data: PaperFacts }
  | { paper: 'manifest'; data: ManifestFacts }
  | { paper: 'print-pack'; data: PrintPack }
  | { paper: 'labels'; data: Labels }
  | { paper: 'label-svg'; data: LabelData }
);

export default async function render(task: RenderTask): Promise<Uint8Array<ArrayBuffer>> {
  switch (task.paper) {
    case 'packing-list':
      return renderPackingList(task.data, task.languages);
    case 'handover-record':
      return renderHandoverRecord(task.data, task.languages);
    case 'cmr':
      return renderCmr(task.data, task.languages);
    case 'sheet':
      return renderSheet(task.kind, task.data, task.languages);
    case 'manifest':
      return renderManifest(task.data, task.languages);
    case 'print-pack':
      return renderPrintPack(task.data, task.languages);
    case 'labels':
      return renderLabels(task.data);
    case 'label-svg':
      return new TextEncoder().encode(renderLabelSvg(task.data));
  }
}
