import type { Text } from '#libs/kernel';

/** What else can be wrong with a row of needs. */
export const ROW_TEXTS = {
  is_example: {
    de: 'Zeile {row} ist das Beispiel der Vorlage. Löschen Sie die Zeile, oder leeren Sie „{column}“, wenn Sie das wirklich brauchen.',
    uk: 'Рядок {row} – це приклад із шаблону. Видаліть його або очистіть клітинку «{column}», якщо це справді потрібно.',
    en: 'Row {row} is the example of the template. Delete the row, or empty “{column}” if you do need this.',
  },
  days_swapped: {
    de: 'Zeile {row}: „spätestens“ liegt vor „sinnvoll ab“. Prüfen Sie beide Tage.',
    uk: 'Рядок {row}: «не пізніше» раніше, ніж «потрібно з». Перевірте обидві дати.',
    en: 'Row {row}: “at the latest” is before “useful from”. Check both days.',
  },
  latest_past: {
    de: 'Zeile {row}, „{column}“: Der {value} ist schon vorbei. Nennen Sie einen Tag, der noch kommt, oder leeren Sie die Zelle.',
    uk: 'Рядок {row}, «{column}»: дата {value} вже минула. Вкажіть майбутню дату або очистіть клітинку.',
    en: 'Row {row}, “{column}”: {value} has passed already. Name a day to come, or empty the cell.',
  },
  limit_unreadable: {
    de: 'Zeile {row}, „{column}“: „{value}“ ist keine Grenze. Schreiben Sie zum Beispiel ≥ 30, ≤ 50 oder 30–50, ohne andere Einheit als {unit}.',
    uk: 'Рядок {row}, «{column}»: «{value}» не є межею. Напишіть, наприклад, ≥ 30, ≤ 50 або 30–50; одиниця лише {unit}.',
    en: 'Row {row}, “{column}”: “{value}” is no limit. Write ≥ 30, ≤ 50 or 30–50, for example, in no other unit than {unit}.',
  },
} as const satisfies Record<string, Text>;

export type RowErrorCode = keyof typeof ROW_TEXTS;

/** Stands in the example row of a template, so that it never becomes a need by mistake. */
export const EXAMPLE: Text = {
  de: 'Beispiel – durch Ihren Bedarf ersetzen',
  uk: 'Приклад – замініть власною потребою',
  en: 'Example – replace it with your own need',
};

export const OR_OWN_WORDS: Text = {
  de: 'Nehmen Sie einen Namen aus dem Blatt „Katalog“ der Vorlage, oder lassen Sie ihn leer und beschreiben Sie es unter „In eigenen Worten“.',
  uk: 'Візьміть назву з аркуша «Каталог» у шаблоні або залиште її порожньою й опишіть у стовпці «Власними словами».',
  en: 'Take a name of the sheet “Catalogue” of the template, or leave it empty and describe it under “In own words”.',
};
