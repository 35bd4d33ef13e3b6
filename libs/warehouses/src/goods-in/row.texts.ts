import type { Text } from '#libs/kernel';

/** What else can be wrong with a row of goods that came in. */
export const ROW_TEXTS = {
  is_example: {
    de: 'Zeile {row} ist das Beispiel der Vorlage. Löschen Sie die Zeile, oder leeren Sie „{column}“, wenn genau das gekommen ist.',
    uk: 'Рядок {row} – це приклад із шаблону. Видаліть його або очистіть клітинку «{column}», якщо надійшло саме це.',
    en: 'Row {row} is the example of the template. Delete the row, or empty “{column}” if just that came in.',
  },
  storage_unknown: {
    de: 'Zeile {row}, „{column}“: In dieser Halle gibt es keinen Platz „{value}“. Nehmen Sie einen von diesen: {known}. Neue Plätze legen Sie auf der Seite der Halle an.',
    uk: 'Рядок {row}, «{column}»: на цьому складі немає місця «{value}». Оберіть одне з наявних: {known}. Нові місця додають на сторінці складу.',
    en: 'Row {row}, “{column}”: this hall has no place “{value}”. Take one of these: {known}. New places are added on the page of the hall.',
  },
  giver_unknown: {
    de: 'Zeile {row}, „{column}“: Eine Organisation „{value}“ ist nicht bekannt. {hint}',
    uk: 'Рядок {row}, «{column}»: організація «{value}» невідома. {hint}',
    en: 'Row {row}, “{column}”: there is no organisation “{value}”. {hint}',
  },
  giver_unclear: {
    de: 'Zeile {row}, „{column}“: Mehrere Organisationen heißen „{value}“. Leeren Sie die Zelle und wählen Sie die Organisation oben für alle Zeilen.',
    uk: 'Рядок {row}, «{column}»: кілька організацій мають назву «{value}». Очистіть клітинку й оберіть організацію вгорі для всіх рядків.',
    en: 'Row {row}, “{column}”: several organisations are called “{value}”. Empty the cell and choose the organisation above for all rows.',
  },
  expired: {
    de: 'Zeile {row}, „{column}“: Seit dem {value} nicht mehr haltbar; verfügbar kann es nicht sein. Nehmen Sie es als „{quarantine}“ an, oder prüfen Sie den Tag.',
    uk: 'Рядок {row}, «{column}»: строк придатності минув {value}; доступним воно бути не може. Прийміть його зі станом «{quarantine}» або перевірте дату.',
    en: 'Row {row}, “{column}”: past its best since {value}, so it cannot be available. Take it in as “{quarantine}”, or check the day.',
  },
  lot_twice: {
    de: 'Zeile {row}, „{column}“: Charge „{value}“ steht genauso schon in Zeile {first}. Zählen Sie beide Mengen in einer Zeile zusammen.',
    uk: 'Рядок {row}, «{column}»: партія «{value}» уже так само стоїть у рядку {first}. Додайте обидві кількості в одному рядку.',
    en: 'Row {row}, “{column}”: lot “{value}” stands in row {first} just the same. Add both quantities up in one row.',
  },
  lot_there: {
    de: 'Zeile {row}, „{column}“: Charge „{value}“ liegt schon in dieser Halle ({quantity} auf {places}). Löschen Sie die Zeile; ist mehr davon gekommen, nehmen Sie es auf der Seite der Halle einzeln an.',
    uk: 'Рядок {row}, «{column}»: партія «{value}» уже лежить на цьому складі ({quantity}, {places}). Видаліть рядок; якщо надійшло ще, прийміть це окремо на сторінці складу.',
    en: 'Row {row}, “{column}”: lot “{value}” lies in this hall already ({quantity} at {places}). Delete the row; if more of it came, take that in by itself on the page of the hall.',
  },
} as const satisfies Record<string, Text>;

export type RowErrorCode = keyof typeof ROW_TEXTS;

/** Stands as the lot number of the example row of a template, so that it never becomes stock by mistake. */
export const EXAMPLE: Text = {
  de: 'Beispiel – Zeile ersetzen',
  uk: 'Приклад – замініть рядок',
  en: 'Example – replace the row',
};

export const GIVER_BY_NAME: Text = {
  de: 'Schreiben Sie den Namen wie in Poruch, oder leeren Sie die Zelle und wählen Sie oben für alle Zeilen.',
  uk: 'Напишіть назву так, як у Poruch, або очистіть клітинку й оберіть організацію вгорі для всіх рядків.',
  en: 'Write the name as in Poruch, or empty the cell and choose above for all rows.',
};
