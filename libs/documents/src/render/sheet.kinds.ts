/** Papers that the one template of sheets makes. */
export const SHEET_KINDS = [
  'proforma_invoice',
  'gift_letter',
  'donor_offer',
  'recipient_consent',
  'need_letter',
  'distribution_plan',
  'gift_contract',
  'vehicle_handover',
  'inventory_removal',
  'export_pack',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
