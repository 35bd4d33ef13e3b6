import type { Language } from '#libs/kernel';
import type { JourneyFacts } from './journey.facts.js';
import type { SheetKind } from './sheet.kinds.js';
import { contractSheet } from './sheets/contract.sheet.js';
import { exportSheet } from './sheets/export.sheet.js';
import type { ManifestFacts } from './manifest.facts.js';
import { inventorySheet } from './sheets/inventory.sheet.js';
import { invoiceSheet } from './sheets/invoice.sheet.js';
import { consentSheet, giftLetterSheet, needSheet, offerSheet, planSheet } from './sheets/letter.sheets.js';
import { manifest } from './sheets/manifest.sheet.js';
import { powerOfAttorney, travelLetter } from './sheets/journey.sheets.js';
import { vehicleSheet } from './sheets/vehicle.sheet.js';
import type { PaperFacts } from './paper.facts.js';
import { withLegend } from './paper.view.js';
import { sheetOf, type SheetParts, sheetView, SheetWordings } from './sheet.view.js';
import { theTypesetter } from './typesetter.js';

const SHEETS: Readonly<Record<SheetKind, (facts: PaperFacts, say: SheetWordings) => SheetParts>> = {
  proforma_invoice: invoiceSheet,
  gift_letter: giftLetterSheet,
  donor_offer: offerSheet,
  recipient_consent: consentSheet,
  need_letter: needSheet,
  distribution_plan: planSheet,
  gift_contract: contractSheet,
  vehicle_handover: vehicleSheet,
  inventory_removal: inventorySheet,
  export_pack: exportSheet,
};

/** A letter, contract, list or form as PDF/UA-1, A4, in the languages given and in their order. */
export function renderSheet(
  kind: SheetKind,
  facts: PaperFacts,
  languages: readonly Language[],
): Uint8Array<ArrayBuffer> {
  const { covers, typeset } = theTypesetter();
  const say = new SheetWordings(languages, covers);
  return typeset('sheet', withLegend(sheetView(sheetOf(facts, SHEETS[kind](facts, say), say), say), say));
}

/** What drivers take along, made anew for each print and kept nowhere: names and plates are for the convoy alone. */
export function renderTravelLetter(
  facts: JourneyFacts,
  languages: readonly Language[],
): Uint8Array<ArrayBuffer> {
  const { covers, typeset } = theTypesetter();
  const say = new SheetWordings(languages, covers);
  return typeset('sheet', withLegend(sheetView(travelLetter(facts, say), say), say));
}

export function renderPowerOfAttorney(
  facts: JourneyFacts,
  driver: string,
  languages: readonly Language[],
): Uint8Array<ArrayBuffer> {
  const { covers, typeset } = theTypesetter();
  const say = new SheetWordings(languages, covers);
  return typeset('sheet', withLegend(sheetView(powerOfAttorney(facts, driver, say), say), say));
}

/** What goes on one vehicle, made anew for each print. */
export function renderManifest(
  facts: ManifestFacts,
  languages: readonly Language[],
): Uint8Array<ArrayBuffer> {
  const { covers, typeset } = theTypesetter();
  const say = new SheetWordings(languages, covers);
  return typeset('sheet', withLegend(sheetView(manifest(facts, say), say), say));
}
