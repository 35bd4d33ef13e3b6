import type { Text } from '#libs/kernel';

/** The base units of the catalogue as a paper abbreviates them. */
export const unitTexts: Readonly<Record<string, Text>> = {
  piece: { de: 'Stück', uk: 'шт.', en: 'pcs' },
  pack: { de: 'Packungen', uk: 'уп.', en: 'packs' },
  set: { de: 'Sätze', uk: 'компл.', en: 'sets' },
  kg: { de: 'kg', uk: 'кг', en: 'kg' },
  g: { de: 'g', uk: 'г', en: 'g' },
  m: { de: 'm', uk: 'м', en: 'm' },
  litre: { de: 'l', uk: 'л', en: 'l' },
  l: { de: 'l', uk: 'л', en: 'l' },
};

/** The condition of goods, as it was shown before anybody agreed. */
export const conditionTexts: Readonly<Record<string, Text>> = {
  new: { de: 'neu', uk: 'нове', en: 'new' },
  good: { de: 'gut erhalten', uk: 'у доброму стані', en: 'in good condition' },
  used: { de: 'gebraucht', uk: 'вживане', en: 'used' },
  needs_repair: { de: 'reparaturbedürftig', uk: 'потребує ремонту', en: 'needs repair' },
};
