import type { Text } from '#libs/kernel';

/** The fixed words of the labels. */
export const labelTexts = {
  title: { de: 'Etikett', uk: 'Етикетка', en: 'Label' },
  box: { de: 'Karton', uk: 'Коробка', en: 'Box' },
  crate: { de: 'Kiste', uk: 'Ящик', en: 'Crate' },
  pallet: { de: 'Palette', uk: 'Палета', en: 'Pallet' },
  from: { de: 'Von', uk: 'Від', en: 'From' },
  destination: { de: 'Nach', uk: 'До', en: 'To' },
  standsIn: { de: 'steht in {code}', uk: 'стоїть у {code}', en: 'stands in {code}' },
  stock: { de: 'Lagerbestand', uk: 'Складські запаси', en: 'Stock' },
  more: { de: 'und {count} weitere', uk: 'та ще {count}', en: 'and {count} more' },
  weighed: { de: 'Gewicht', uk: 'Вага', en: 'Weight' },
  expected: { de: 'Gewicht (berechnet)', uk: 'Вага (розрахункова)', en: 'Weight (computed)' },
  this_way_up: { de: 'Oben', uk: 'Верх', en: 'This way up' },
  fragile: { de: 'Zerbrechlich', uk: 'Крихке', en: 'Fragile' },
  keep_dry: { de: 'Vor Nässe schützen', uk: 'Берегти від вологи', en: 'Keep dry' },
  adr: { de: 'Gefahrgut prüfen (ADR)', uk: 'Перевірити за ДОПНВ (ADR)', en: 'Check for ADR' },
  bars: { de: 'Strichcode {code}', uk: 'Штрихкод {code}', en: 'Barcode {code}' },
} as const satisfies Record<string, Text>;

export type LabelText = keyof typeof labelTexts;
