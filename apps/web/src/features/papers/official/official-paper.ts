import type { Schemas } from '../../../api/client';
import type { GetPath } from '../../../api/query';

export type OfficialPaper = Schemas['OfficialPaperView'];
export type OfficialPaperKind = Schemas['OfficialPaper'];

/** Number and validity of these are written among the numbers of the consignment. */
export const isOfSystem = (paper: OfficialPaperKind): boolean =>
  paper === 'unique_code' || paper === 'declaration';

/** Those of one vehicle. */
export const OF_A_VEHICLE: readonly OfficialPaperKind[] = [
  'insurance_card',
  'export_plates',
  'onward_transfer_consent',
];

/** What may be wanted beside code and declaration. */
export const WANTED: readonly OfficialPaperKind[] = [
  'export_declaration',
  'export_control',
  'veterinary_certificate',
  'recipient_registration',
  ...OF_A_VEHICLE,
];

export const OUTDATED_BY_PAPERS: readonly GetPath[] = [
  '/consignments',
  '/consignments/{id}',
  '/consignments/{id}/official-papers',
  '/consignments/{id}/readiness',
  '/tasks',
];
