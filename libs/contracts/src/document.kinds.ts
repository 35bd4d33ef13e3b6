/** Every paper that is made here, in the order in which a print pack has them. */
export const DOCUMENT_KINDS = [
  'cmr',
  'packing_list',
  'proforma_invoice',
  'gift_letter',
  'export_pack',
  'donor_offer',
  'recipient_consent',
  'need_letter',
  'distribution_plan',
  'gift_contract',
  'vehicle_handover',
  'handover_record',
  'inventory_removal',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
