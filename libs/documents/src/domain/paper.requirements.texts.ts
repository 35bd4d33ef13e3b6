import type { Text } from '#libs/kernel';

/** What a paper can lack: stable codes with their sentences. `{name}` is the organisation, `{position}` the line. */
export const requirementTexts = {
  address: {
    de: 'Die Postanschrift von „{name}“ fehlt.',
    uk: 'Немає поштової адреси: {name}.',
    en: 'The postal address of {name} is missing.',
  },
  edrpou: {
    de: 'Die EDRPOU-Nummer von „{name}“ fehlt.',
    uk: 'Немає коду ЄДРПОУ: {name}.',
    en: 'The EDRPOU code of {name} is missing.',
  },
  signatory: {
    de: 'Wer für „{name}“ unterschreibt, fehlt: Name und Funktion.',
    uk: 'Не зазначено, хто підписує від імені: {name} (прізвище, ім’я та посада).',
    en: 'Who signs for {name} is missing: name and role.',
  },
  value: {
    de: 'Position {position}: Der Wert für den Zoll fehlt.',
    uk: 'Позиція {position}: немає вартості для митниці.',
    en: 'Line {position}: the value for customs is missing.',
  },
  wear: {
    de: 'Position {position}: Die Abnutzung in Prozent fehlt.',
    uk: 'Позиція {position}: немає відсотка зносу.',
    en: 'Line {position}: the wear in per cent is missing.',
  },
  hs_code: {
    de: 'Position {position}: Der HS-Code fehlt.',
    uk: 'Позиція {position}: немає коду HS (УКТЗЕД).',
    en: 'Line {position}: the HS code is missing.',
  },
  origin: {
    de: 'Position {position}: Das Ursprungsland fehlt.',
    uk: 'Позиція {position}: немає країни походження.',
    en: 'Line {position}: the country of origin is missing.',
  },
  vin: {
    de: 'Position {position}: Die Fahrgestellnummer (VIN) fehlt.',
    uk: 'Позиція {position}: немає ідентифікаційного номера (VIN).',
    en: 'Line {position}: the identification number (VIN) is missing.',
  },
  make_model: {
    de: 'Position {position}: Marke und Modell fehlen.',
    uk: 'Позиція {position}: немає марки та моделі.',
    en: 'Line {position}: make and model are missing.',
  },
  built_year: {
    de: 'Position {position}: Das Baujahr fehlt.',
    uk: 'Позиція {position}: немає року випуску.',
    en: 'Line {position}: the year of manufacture is missing.',
  },
  mileage: {
    de: 'Position {position}: Der Kilometerstand fehlt.',
    uk: 'Позиція {position}: немає пробігу.',
    en: 'Line {position}: the mileage is missing.',
  },
  delivery_term: {
    de: 'Die Lieferbedingung und ihr Ort fehlen.',
    uk: 'Немає умови поставки та її місця.',
    en: 'The delivery term and its place are missing.',
  },
  carrier_address: {
    de: 'Die Anschrift des Frachtführers fehlt.',
    uk: 'Немає адреси перевізника.',
    en: 'The address of the carrier is missing.',
  },
  decision: {
    de: 'Nummer und Datum des Beschlusses fehlen.',
    uk: 'Немає номера та дати рішення.',
    en: 'Number and date of the decision are missing.',
  },
  file_number: {
    de: 'Das Aktenzeichen fehlt.',
    uk: 'Немає номера справи.',
    en: 'The file number is missing.',
  },
  handover: {
    de: 'Die Übergabe ist noch nicht festgehalten.',
    uk: 'Передачу ще не зафіксовано.',
    en: 'The handover has not been recorded yet.',
  },
} as const satisfies Record<string, Text>;

export type Requirement = keyof typeof requirementTexts;
export const REQUIREMENTS = Object.keys(requirementTexts) as Requirement[];
