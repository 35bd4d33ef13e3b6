import type { Language } from '#libs/kernel';
import { renderHandoverRecord } from './handover-record.render.js';
import { renderPackingList } from './packing-list.render.js';
import { type PrintPack, renderPrintPack } from './print-pack.render.js';
import type { HandoverRecord, PackingList } from './paper.data.js';

/** One document to render, as piscina hands it to a worker thread. */
export type RenderTask = { languages: readonly Language[] } & (
  | { paper: 'packing-list'; data: PackingList }
  | { paper: 'handover-record'; data: HandoverRecord }
  | { paper: 'print-pack'; data: PrintPack }
);

export default async function render(task: RenderTask): Promise<Uint8Array<ArrayBuffer>> {
  switch (task.paper) {
    case 'packing-list':
      return renderPackingList(task.data, task.languages);
    case 'handover-record':
      return renderHandoverRecord(task.data, task.languages);
    case 'print-pack':
      return renderPrintPack(task.data, task.languages);
  }
}
