import type { Text } from '#libs/kernel';

/** What else can be wrong with a row of a packing list. */
export const ROW_TEXTS = {
  not_on_list: {
    de: 'Zeile {row}, „{column}“: „{value}“ steht nicht auf der Liste dieser Sendung. Darauf stehen: {known}.',
    uk: 'Рядок {row}, «{column}»: «{value}» немає в переліку цього вантажу. У ньому є: {known}.',
    en: 'Row {row}, “{column}”: “{value}” is not on the list of this consignment. On it are: {known}.',
  },
  position_differs: {
    de: 'Zeile {row}, „{column}“: Position {value} dieser Sendung ist {item}. Prüfen Sie Position und Artikel.',
    uk: 'Рядок {row}, «{column}»: позиція {value} цього вантажу – це {item}. Перевірте позицію й назву.',
    en: 'Row {row}, “{column}”: line {value} of this consignment is {item}. Check the line and the item.',
  },
  position_unclear: {
    de: 'Zeile {row}: {item} steht mehrmals auf der Liste. Nennen Sie unter „{column}“ die Position: {known}.',
    uk: 'Рядок {row}: {item} є в переліку кілька разів. Вкажіть у стовпці «{column}» позицію: {known}.',
    en: 'Row {row}: {item} is on the list several times. Name the line under “{column}”: {known}.',
  },
  more_than_loose: {
    de: 'Zeile {row}, „{column}“: So viel ist nicht mehr lose. Von {item} (Position {position}) sind bis hierher noch {loose} zu packen.',
    uk: 'Рядок {row}, «{column}»: стільки незапакованого немає. З «{item}» (позиція {position}) до цього рядка лишається запакувати {loose}.',
    en: 'Row {row}, “{column}”: that much is not loose any more. Of {item} (line {position}) {loose} are left to pack up to here.',
  },
  said_otherwise: {
    de: 'Zeile {row}, „{column}“: Für dieses Packstück steht in Zeile {first} etwas anderes. Schreiben Sie beide Male dasselbe, oder leeren Sie die Zelle.',
    uk: 'Рядок {row}, «{column}»: для цієї вантажної одиниці в рядку {first} вказано інше. Напишіть однаково або очистіть клітинку.',
    en: 'Row {row}, “{column}”: row {first} says something else of this package. Write the same twice, or empty the cell.',
  },
  packed_otherwise: {
    de: 'Zeile {row}: {code} ist schon gepackt, und anders als hier. Ändern Sie es auf der Seite der Ladeeinheit, oder nehmen Sie eine neue Nummer.',
    uk: 'Рядок {row}: {code} вже запаковано, і не так, як тут. Змініть це на сторінці вантажної одиниці або візьміть новий номер.',
    en: 'Row {row}: {code} is packed already, and not like this. Change it on the page of the unit, or take a new number.',
  },
  stands_on_unknown: {
    de: 'Zeile {row}, „{column}“: Ein Packstück „{value}“ gibt es weder in der Tabelle noch in dieser Sendung. Geben Sie ihm eine eigene Zeile.',
    uk: 'Рядок {row}, «{column}»: вантажної одиниці «{value}» немає ні в таблиці, ні в цьому вантажі. Додайте для неї окремий рядок.',
    en: 'Row {row}, “{column}”: there is no package “{value}” in the table, nor in this consignment. Give it a row of its own.',
  },
  stands_on_smaller: {
    de: 'Zeile {row}, „{column}“: Ein Packstück steht nur auf oder in einem größeren: Kartons in Kisten, beides auf Paletten.',
    uk: 'Рядок {row}, «{column}»: одиниця стоїть лише на більшій або в ній: коробки в ящиках, ті й ті на палетах.',
    en: 'Row {row}, “{column}”: a package stands on or in a larger one alone: boxes in crates, both on pallets.',
  },
  lighter_than_empty: {
    de: 'Zeile {row}, „{column}“: {value} ist weniger, als das leere Packstück wiegt ({tareKg} kg). Tragen Sie das Gewicht mit Inhalt ein.',
    uk: 'Рядок {row}, «{column}»: {value} менше, ніж важить порожня одиниця ({tareKg} кг). Вкажіть вагу разом із вмістом.',
    en: 'Row {row}, “{column}”: {value} is less than the empty package weighs ({tareKg} kg). Enter the weight with what is in it.',
  },
  stays_loose: {
    de: 'Zeile {row}: Ohne Packstück bleibt es lose. Gehört es in eines, tragen Sie dessen Nummer ein.',
    uk: 'Рядок {row}: без вантажної одиниці це лишиться незапакованим. Якщо воно належить до якоїсь, впишіть її номер.',
    en: 'Row {row}: without a package it stays loose. If it belongs into one, enter its number.',
  },
} as const satisfies Record<string, Text>;

export type RowErrorCode = keyof typeof ROW_TEXTS;
