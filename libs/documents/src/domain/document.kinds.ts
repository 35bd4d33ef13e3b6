import { DOCUMENT_KINDS, type DocumentKind } from '#libs/contracts';
import type { Language } from '#libs/kernel';

/** Who a paper is for first: the folder is laid out by it. */
export const PAPER_GROUPS = ['border', 'receiver', 'giver', 'road'] as const;
export type PaperGroup = (typeof PAPER_GROUPS)[number];

export { DOCUMENT_KINDS, type DocumentKind };

export const DOCUMENT_STATES = ['requested', 'ready', 'failed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

interface Paper {
  readonly group: PaperGroup;
  /** Which languages its readers need, in the order of the print; whoever makes it may choose others. */
  readonly languages: readonly Language[];
  /** How often the print pack holds it. The CMR note has its own sheet for each of its four readers. */
  readonly copies: number;
}

const paper = (group: PaperGroup, languages: readonly Language[], copies: number): Paper => ({
  group,
  languages,
  copies,
});

/** For whom each paper is made. Copies are our own suggestion. */
export const PAPERS: Readonly<Record<DocumentKind, Paper>> = {
  cmr: paper('border', ['de', 'uk', 'en'], 1),
  packing_list: paper('border', ['de', 'uk'], 2),
  proforma_invoice: paper('border', ['de', 'uk'], 2),
  gift_letter: paper('border', ['de', 'uk'], 2),
  export_pack: paper('border', ['de'], 1),
  donor_offer: paper('receiver', ['de', 'uk'], 1),
  recipient_consent: paper('receiver', ['uk', 'de'], 1),
  need_letter: paper('receiver', ['uk', 'de'], 1),
  distribution_plan: paper('receiver', ['uk', 'de'], 1),
  gift_contract: paper('giver', ['de', 'uk'], 2),
  vehicle_handover: paper('road', ['de', 'uk'], 2),
  handover_record: paper('road', ['de', 'uk'], 2),
  inventory_removal: paper('giver', ['de'], 1),
};

/** Kinds that those who give and those who carry alone see. */
export const INTERNAL_KINDS: readonly DocumentKind[] = ['inventory_removal', 'export_pack'];
