import type { Language } from '#libs/kernel';
import { bind } from './binder.js';
import type { Wording } from './paper.data.js';
import type { JourneyFacts } from './journey.facts.js';
import type { ManifestFacts } from './manifest.facts.js';
import { paperTexts } from './paper.texts.js';
import { PAPER_TITLES } from './paper.titles.js';
import { renderManifest, renderPowerOfAttorney, renderTravelLetter } from './sheets.js';
import { type Phrase, Wordings } from './paper.view.js';
import { type RouteSheet, routeView } from './route-sheet.view.js';
import { pageCount } from './page-count.js';
import { theTypesetter } from './typesetter.js';

type PaperKind = keyof typeof PAPER_TITLES;

export interface PackedPaper {
  kind: PaperKind;
  reference: string;
  content: Uint8Array;
  /** How often it is printed. */
  copies: number;
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
  groups: {
    vehicle?: string;
    route?: RouteSheet;
    /** What the drivers take along themselves; without the signature of the owner, no power of attorney. */
    journey?: JourneyFacts;
    mayAuthorise?: boolean;
    /** What belongs on the vehicle. */
    manifest?: ManifestFacts;
    consignments: PackedConsignment[];
  }[];
}

/** Border guards of three countries read what a driver shows. */
const ON_THE_WAY: readonly Language[] = ['de', 'uk', 'en'];

/** One for those who load, one that travels along to those who unload. Our own suggestion. */
const MANIFEST_COPIES = 2;

/** One PDF: what there is and what is missing on the first sheet, then by vehicle its way and every paper as it was made. */
export function renderPrintPack(pack: PrintPack, languages: readonly Language[]): Uint8Array<ArrayBuffer> {
  const say = new Wordings(languages, theTypesetter().covers);
  const first = say.languages[0] ?? 'de';
  const files = pack.groups.map(({ consignments, journey, mayAuthorise = false, manifest }, group) =>
    [
      ...(journey ? driverPapers(journey, mayAuthorise) : []),
      ...(manifest ? [manifestPaper(manifest, languages)] : []),
      ...consignments.flatMap(({ papers }) =>
        papers.map(({ kind, ...paper }) => ({ ...paper, title: PAPER_TITLES[kind] })),
      ),
    ].map(({ content, title, reference, copies }, index) => ({
      file: `${group}-${index}.pdf`,
      content,
      copies,
      pages: pageCount(content),
      title: `${paperTexts[title][first]} ${reference}`,
    })),
  );
  const view = {
    language: first,
    documentTitle: `${paperTexts.printPack[first]} ${pack.subject}`,
    title: say.label('printPack'),
    subject: say.plain(pack.subject),
    columns: (['consignment', 'destination', 'papers'] as const).map((key) => say.label(key)),
    groups: pack.groups.map(({ vehicle, route, journey, mayAuthorise, manifest, consignments }, group) => ({
      vehicle: say.plain(vehicle ?? ''),
      takes: [
        ...(journey ? driversView(journey, mayAuthorise ?? false, say) : []),
        ...(manifest ? [[...say.label('loadingManifest'), ...say.plain(`${MANIFEST_COPIES} ×`)]] : []),
      ],
      rows: consignments.map((consignment) => rowView(consignment, say)),
      ...(route ? { route: routeView(vehicle ?? '', route, say) } : {}),
      files: (files[group] ?? []).map(({ content: _, ...file }) => file),
    })),
  };
  return bind(view, files.flat());
}

/** The letter of the vehicle, and a power of attorney for each who drives it. */
function driverPapers(journey: JourneyFacts, mayAuthorise: boolean) {
  const { convoy: reference, drivers } = journey;
  return [
    {
      title: 'travelLetter' as const,
      reference,
      copies: 1,
      content: renderTravelLetter(journey, ON_THE_WAY),
    },
    ...(mayAuthorise ? drivers : []).map((driver) => ({
      title: 'powerOfAttorney' as const,
      reference,
      copies: 1,
      content: renderPowerOfAttorney(journey, driver, ON_THE_WAY),
    })),
  ];
}

const manifestPaper = (facts: ManifestFacts, languages: readonly Language[]) => ({
  title: 'loadingManifest' as const,
  reference: facts.convoy,
  copies: MANIFEST_COPIES,
  content: renderManifest(facts, languages),
});

function driversView({ drivers, owner }: JourneyFacts, mayAuthorise: boolean, say: Wordings): Phrase[][] {
  return [
    say.label('travelLetter'),
    [
      ...say.label('powerOfAttorney'),
      ...(mayAuthorise
        ? say.plain(`${drivers.length} ×`)
        : [...say.label('missing'), ...say.label('ownerLetterhead'), ...say.wording(owner.name)]),
    ],
  ];
}

function rowView({ reference, receiver, destination, papers, missing }: PackedConsignment, say: Wordings) {
  const entry = (kind: PaperKind, behind: Phrase[]) => [...say.label(PAPER_TITLES[kind]), ...behind];
  return {
    reference: say.plain(reference),
    destination: [...say.wording(receiver), ...say.wording(destination)],
    papers: [
      ...papers.map((paper) =>
        entry(
          paper.kind,
          say.plain(paper.copies > 1 ? `${paper.reference}, ${paper.copies} ×` : paper.reference),
        ),
      ),
      ...missing.map((kind) => entry(kind, say.label('missing'))),
    ],
    missing: missing.length > 0,
  };
}
