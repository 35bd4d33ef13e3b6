import type { Text } from '#libs/kernel';

/** What else can be wrong with a row of goods. */
export const ROW_TEXTS = {
  days_swapped: {
    de: 'Zeile {row}: „verfügbar bis“ liegt vor „verfügbar ab“. Prüfen Sie beide Tage.',
    uk: 'Рядок {row}: «доступно до» раніше, ніж «доступно з». Перевірте обидві дати.',
    en: 'Row {row}: “available until” is before “available from”. Check both days.',
  },
  minimum_above_quantity: {
    de: 'Zeile {row}, „{column}“: {value} ist mehr, als die Zeile an Menge hat.',
    uk: 'Рядок {row}, «{column}»: {value} – це більше, ніж кількість у рядку.',
    en: 'Row {row}, “{column}”: {value} is more than the quantity of the row.',
  },
  vin_wrong: {
    de: 'Zeile {row}, „{column}“: „{value}“ ist keine FIN. Sie hat 17 Zeichen, ohne I, O und Q; sie steht in der Zulassungsbescheinigung unter E.',
    uk: 'Рядок {row}, «{column}»: «{value}» не є VIN-кодом. Він має 17 знаків без I, O та Q і вказаний у свідоцтві про реєстрацію в полі E.',
    en: 'Row {row}, “{column}”: “{value}” is no VIN. It has 17 characters, without I, O and Q; it is field E of the registration certificate.',
  },
  vehicle_incomplete: {
    de: 'Zeile {row}: Das Fahrzeug fährt selbst. Es fehlen: {missing}.',
    uk: 'Рядок {row}: цей транспортний засіб їде своїм ходом. Бракує: {missing}.',
    en: 'Row {row}: the vehicle drives by itself. Missing: {missing}.',
  },
  one_piece: {
    de: 'Zeile {row}: Jedes Fahrzeug braucht eine eigene Zeile mit Menge 1 und eigener FIN.',
    uk: 'Рядок {row}: кожен транспортний засіб – окремий рядок із кількістю 1 і власним VIN-кодом.',
    en: 'Row {row}: every vehicle needs a row of its own with quantity 1 and its VIN.',
  },
  attributes_missing: {
    de: 'Zeile {row}: Bevor Sie „{item}“ anbieten, fehlt noch: {missing}. Ergänzen Sie es in der Tabelle oder danach an der Position.',
    uk: 'Рядок {row}: перш ніж пропонувати «{item}», додайте: {missing}. Зробіть це в таблиці або згодом у позиції.',
    en: 'Row {row}: before you offer “{item}”, this is still missing: {missing}. Add it to the table, or to the line afterwards.',
  },
} as const satisfies Record<string, Text>;

export type RowErrorCode = keyof typeof ROW_TEXTS;
