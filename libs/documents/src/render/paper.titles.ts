import type { PaperText } from './paper.texts.js';

/** What each paper is called. */
export const PAPER_TITLES = {
  cmr: 'cmr',
  packing_list: 'packingList',
  proforma_invoice: 'proformaInvoice',
  gift_letter: 'giftLetter',
  export_pack: 'exportPack',
  donor_offer: 'donorOffer',
  recipient_consent: 'recipientConsent',
  need_letter: 'needLetter',
  distribution_plan: 'distributionPlan',
  gift_contract: 'giftContract',
  vehicle_handover: 'vehicleHandover',
  handover_record: 'handoverRecord',
  inventory_removal: 'inventoryRemoval',
} as const satisfies Record<string, PaperText>;
