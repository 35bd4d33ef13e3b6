import type { Language } from '#libs/kernel';
import { bind } from './binder.js';
import type { Wording } from './paper.data.js';
import { type PaperText, paperTexts } from './paper.texts.js';
import { type Phrase, Wordings } from './paper.view.js';
import { type RouteSheet, routeView } from './route-sheet.view.js';
import { pageCount } from './page-count.js';
import { theTypesetter } from './typesetter.js';

type PaperKind = 'packing_list' | 'handover_record';

export interface PackedPaper {
  kind: PaperKind;
  reference: string;
  content: Uint8Array;
}

export interface PackedConsignment {
  reference: string;
  receiver: Wording;
  destination: Wording;
  papers: PackedPaper[];
  missing: PaperKind[];
}

/** What is printed in its order: by vehicle the sheet of its way, then the papers by consignment. */
export interface PrintPack {
  /** Number and name of the convoy, or number of the consignment. */
  subject: string;
  groups: { vehicle?: string; route?: RouteSheet; consignments: PackedConsignment[] }[];
}

const TITLES = { packing_list: 'packingList', handover_record: 'handoverRecord' } as const satisfies Record<
  PaperKind,
  PaperText
>;

/** One PDF: what there is and what is missing on the first sheet, then by vehicle its way and every paper as it was made. */
export function renderPrintPack(pack: PrintPack, languages: readonly Language[]): Uint8Array<ArrayBuffer> {
  const say = new Wordings(languages, theTypesetter().covers);
  const first = say.languages[0] ?? 'de';
  const files = pack.groups.map(({ consignments }, group) =>
    consignments
      .flatMap(({ papers }) => papers)
      .map(({ content, kind, reference }, index) => ({
        file: `${group}-${index}.pdf`,
        content,
        pages: pageCount(content),
        title: `${paperTexts[TITLES[kind]][first]} ${reference}`,
      })),
  );
  const view = {
    language: first,
    documentTitle: `${paperTexts.printPack[first]} ${pack.subject}`,
    title: say.label('printPack'),
    subject: say.plain(pack.subject),
    columns: (['consignment', 'destination', 'papers'] as const).map((key) => say.label(key)),
    groups: pack.groups.map(({ vehicle, route, consignments }, group) => ({
      vehicle: say.plain(vehicle ?? ''),
      rows: consignments.map((consignment) => rowView(consignment, say)),
      ...(route ? { route: routeView(vehicle ?? '', route, say) } : {}),
      files: (files[group] ?? []).map(({ content: _, ...file }) => file),
    })),
  };
  return bind(view, files.flat());
}

function rowView({ reference, receiver, destination, papers, missing }: PackedConsignment, say: Wordings) {
  const entry = (kind: PaperKind, behind: Phrase[]) => [...say.label(TITLES[kind]), ...behind];
  return {
    reference: say.plain(reference),
    destination: [...say.wording(receiver), ...say.wording(destination)],
    papers: [
      ...papers.map((paper) => entry(paper.kind, say.plain(paper.reference))),
      ...missing.map((kind) => entry(kind, say.label('missing'))),
    ],
    missing: missing.length > 0,
  };
}
