import type { Language } from '#libs/kernel';

/**
 * The same name or sentence in the languages in which it exists. A paper prints the requested languages
 * it finds, each wording once, and whatever exists when none of them does: a name is never left out.
 */
export type Wording = Partial<Readonly<Record<Language, string>>>;

/** What a person wrote, with the language it was written in (BCP 47); it is printed as it is. */
export interface Remark {
  language?: string;
  text: string;
}

/** A register code of an organisation; the paper prints the register's name beside it. */
export interface OrganisationCode {
  register: 'AGS' | 'KATOTTG' | 'EDRPOU' | 'AHARS';
  value: string;
}

export interface PaperOrganisation {
  name: Wording;
  /** Postal lines without the name, in the organisation's own spelling. */
  address?: string[];
  codes?: OrganisationCode[];
  contact?: string;
}

/** A vehicle of the papers: it carries the goods, is itself handed over, or both. */
export interface PaperVehicle {
  name: Wording;
  registration?: string;
  vin?: string;
  mileageKm?: number;
}

/** What both papers carry at their head. Dates are `YYYY-MM-DD`. */
export interface PaperHead {
  number: string;
  date: string;
  consignment: string;
  fileNumber?: string;
  /** The unique code of the lot in the Ukrainian system, where it exists already. */
  uniqueCode?: string;
  giver: PaperOrganisation;
  receiver: PaperOrganisation;
  vehicles: PaperVehicle[];
  /** An https address that opens this paper; it is printed and coded as QR. */
  qrUrl: string;
  remarks?: Remark[];
}

interface PaperLine {
  position: number;
  name: Wording;
  description?: Remark;
  unit: Wording;
  lot?: string;
  serialNumbers?: string[];
}

export interface PackingLine extends PaperLine {
  quantity: number;
  packages: number;
  grossWeightG: number;
  netWeightG?: number;
  volumeCm3?: number;
  valueCents?: number;
  /** SSCC or own codes of the handling units that hold this line. */
  handlingUnits?: string[];
  bestBefore?: string;
  condition?: Wording;
  /** Wear in whole per cent, as the Ukrainian declaration asks for it. */
  wearPercent?: number;
  hsCode?: string;
}

export interface PackingTotals {
  packages: number;
  grossWeightG: number;
  /** Where pallets, boxes or the scales make the gross weight another one. */
  goodsWeightG?: number;
  netWeightG?: number;
  volumeCm3?: number;
  valueCents?: number;
}

export interface PackingList extends PaperHead {
  placeOfLoading: Wording;
  destination: Wording;
  lines: PackingLine[];
  /** Given, not summed here: packages that hold several lines count once. */
  totals: PackingTotals;
}

export interface HandoverLine extends PaperLine {
  handedOver: number;
  accepted: number;
  short: number;
  damaged: number;
  surplus: number;
  reason?: Wording;
  note?: Remark;
}

/** What somebody drew: the data of one SVG path (commands and numbers alone) in a box of this size. */
export interface Drawing {
  width: number;
  height: number;
  path: string;
}

/** Who signs for a side; what is missing stays free for a pen. */
export interface Signatory {
  name?: string;
  drawn?: Drawing;
  role?: Wording;
  signedOn?: string;
  place?: Wording;
}

export interface HandoverRecord extends PaperHead {
  placeOfHandover: Wording;
  lines: HandoverLine[];
  /** Keys, papers, manuals that went along. */
  enclosures?: Wording[];
  /** Instruction given to the receiving side's crew. */
  instruction?: { subject: Wording; minutes: number }[];
  /** How many photographs of the condition belong to this record. */
  photos?: number;
  giverSignatory?: Signatory;
  receiverSignatory?: Signatory;
}
