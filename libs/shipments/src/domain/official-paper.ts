import type { Text } from '#libs/kernel';
import type { Supplier } from './readiness.js';

/** Papers that authorities and insurers issue: we keep their number, validity and file, we do not make them. */
export const OFFICIAL_PAPERS = [
  'unique_code',
  'declaration',
  'export_declaration',
  'export_control',
  'veterinary_certificate',
  'insurance_card',
  'export_plates',
  'recipient_registration',
  'onward_transfer_consent',
] as const;
export type OfficialPaper = (typeof OFFICIAL_PAPERS)[number];

/** Number and validity of these two stand with the consignment; every other is wanted once somebody has said so. */
export const NUMBERED_BY_CONSIGNMENT = ['unique_code', 'declaration'] as const satisfies OfficialPaper[];
export const WANTED_PAPERS = [
  'export_declaration',
  'export_control',
  'veterinary_certificate',
  'insurance_card',
  'export_plates',
  'recipient_registration',
  'onward_transfer_consent',
] as const satisfies readonly OfficialPaper[];
export type WantedPaper = (typeof WANTED_PAPERS)[number];

export const officialPaperNames = {
  unique_code: { de: 'Einmaliger Code', uk: 'Унікальний код', en: 'Unique code' },
  declaration: { de: 'Deklaration', uk: 'Декларація', en: 'Declaration' },
  export_declaration: {
    de: 'Ausfuhranmeldung (MRN)',
    uk: 'Експортна декларація (MRN)',
    en: 'Export declaration (MRN)',
  },
  export_control: {
    de: 'Nachweis der Exportkontrolle',
    uk: 'Документ експортного контролю',
    en: 'Export control clearance',
  },
  veterinary_certificate: {
    de: 'Veterinärbescheinigung',
    uk: 'Ветеринарний сертифікат',
    en: 'Veterinary certificate',
  },
  insurance_card: {
    de: 'Internationale Versicherungskarte',
    uk: 'Міжнародна страхова картка («зелена картка»)',
    en: 'International insurance card',
  },
  export_plates: { de: 'Ausfuhrkennzeichen', uk: 'Транзитні номерні знаки', en: 'Export plates' },
  recipient_registration: {
    de: 'Registrierung im ukrainischen System',
    uk: 'Реєстрація в системі гуманітарної допомоги',
    en: 'Registration in the Ukrainian system',
  },
  onward_transfer_consent: {
    de: 'Zustimmung zur Weitergabe an den Verkehrsbetrieb',
    uk: 'Згода на передачу транспортного засобу перевізнику',
    en: 'Consent to the onward transfer to the carrier',
  },
} as const satisfies Record<OfficialPaper, Text>;

/** Which belong to one vehicle of the goods. */
export const OF_A_VEHICLE: readonly OfficialPaper[] = [
  'insurance_card',
  'export_plates',
  'onward_transfer_consent',
];

/** What Ukrainian authorities issue. */
const OF_THE_RECIPIENT: readonly OfficialPaper[] = [
  'unique_code',
  'declaration',
  'recipient_registration',
  'onward_transfer_consent',
];

export const supplierOf = (paper: OfficialPaper): Supplier =>
  OF_THE_RECIPIENT.includes(paper) ? 'recipient' : 'giver';

/** Master reference number of customs: year, country, fourteen signs. Source: the EU customs code's annex on MRN. */
const MRN = /^\d{2}[A-Z]{2}[A-Z0-9]{14}$/;

/** Whether this can be the number of such a paper. */
export const canBeNumberOf = (paper: OfficialPaper, number: string): boolean =>
  paper !== 'export_declaration' || MRN.test(number);
