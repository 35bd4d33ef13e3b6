import type { Language } from '#libs/kernel';
import { renderHandoverRecord } from './handover-record.render.js';
import { renderPackingList } from './packing-list.render.js';
import type { HandoverRecord, PackingList } from './paper.data.js';

/** One document to render, as piscina hands it to a worker thread. */
export type RenderTask = { languages: readonly Language[] } & (
  { paper: 'packing-list'; data: PackingList } | { paper: 'handover-record'; data: HandoverRecord }
);

export default function render(task: RenderTask): Promise<Uint8Array<ArrayBuffer>> {
  return task.paper === 'packing-list'
    ? renderPackingList(task.data, task.languages)
    : renderHandoverRecord(task.data, task.languages);
}
