import type { Text } from '#libs/kernel';

/** What can be wrong with a cell of any table: what it is, and what to do. */
export const CELL_TEXTS = {
  item_missing: {
    de: 'Zeile {row}: Was es ist, fehlt. Tragen Sie die Bezeichnung oder Artikelnummer aus dem Katalog ein.',
    uk: 'Рядок {row}: не вказано, що це. Впишіть назву або код із каталогу.',
    en: 'Row {row}: what it is, is missing. Enter the name or code of the catalogue.',
  },
  item_unknown: {
    de: 'Zeile {row}, „{column}“: Der Katalog kennt „{value}“ nicht. {hint}',
    uk: 'Рядок {row}, «{column}»: у каталозі немає «{value}». {hint}',
    en: 'Row {row}, “{column}”: the catalogue has no “{value}”. {hint}',
  },
  item_unclear: {
    de: 'Zeile {row}, „{column}“: „{value}“ ist nicht eindeutig. Nehmen Sie eine dieser Artikelnummern: {near}.',
    uk: 'Рядок {row}, «{column}»: «{value}» можна зрозуміти по-різному. Оберіть один із кодів: {near}.',
    en: 'Row {row}, “{column}”: “{value}” can mean several things. Take one of these codes: {near}.',
  },
  missing: {
    de: 'Zeile {row}: „{column}“ fehlt. Tragen Sie den Wert ein oder geben Sie einen für alle Zeilen an.',
    uk: 'Рядок {row}: немає значення «{column}». Впишіть його або задайте одне для всіх рядків.',
    en: 'Row {row}: “{column}” is missing. Enter the value, or give one for all rows.',
  },
  not_a_number: {
    de: 'Zeile {row}, „{column}“: „{value}“ ist keine Zahl. Schreiben Sie zum Beispiel {example}.',
    uk: 'Рядок {row}, «{column}»: «{value}» не є числом. Напишіть, наприклад, {example}.',
    en: 'Row {row}, “{column}”: “{value}” is no number. Write {example}, for example.',
  },
  not_whole: {
    de: 'Zeile {row}, „{column}“: „{value}“ ist keine ganze Zahl. Zählen Sie in ganzen Einheiten; Tausender mit Punkt (1.500).',
    uk: 'Рядок {row}, «{column}»: «{value}» не є цілим числом. Рахуйте цілими одиницями (1500).',
    en: 'Row {row}, “{column}”: “{value}” is no whole number. Count whole units (1500).',
  },
  out_of_range: {
    de: 'Zeile {row}, „{column}“: {value} ist nicht möglich. Erlaubt ist {min} bis {max}.',
    uk: 'Рядок {row}, «{column}»: {value} неможливо. Допустимо від {min} до {max}.',
    en: 'Row {row}, “{column}”: {value} is not possible. Allowed is {min} to {max}.',
  },
  day_unreadable: {
    de: 'Zeile {row}, „{column}“: „{value}“ ist kein Datum. Schreiben Sie es wie 24.12.2026.',
    uk: 'Рядок {row}, «{column}»: «{value}» не є датою. Напишіть її так: 24.12.2026.',
    en: 'Row {row}, “{column}”: “{value}” is no date. Write it like 24.12.2026 or 2026-12-24.',
  },
  place_unknown: {
    de: 'Zeile {row}, „{column}“: Der Ort „{value}“ ist nicht bekannt. {hint}',
    uk: 'Рядок {row}, «{column}»: місце «{value}» невідоме. {hint}',
    en: 'Row {row}, “{column}”: the place “{value}” is not known. {hint}',
  },
  attribute_of_another: {
    de: 'Zeile {row}, „{column}“: Diese Angabe gibt es bei {item} nicht. Leeren Sie die Zelle.',
    uk: 'Рядок {row}, «{column}»: для {item} такого поля немає. Очистіть клітинку.',
    en: 'Row {row}, “{column}”: {item} has no such detail. Empty the cell.',
  },
  choice_unknown: {
    de: 'Zeile {row}, „{column}“: „{value}“ ist nicht möglich. Wählen Sie: {choices}.',
    uk: 'Рядок {row}, «{column}»: «{value}» неможливо. Оберіть: {choices}.',
    en: 'Row {row}, “{column}”: “{value}” is not possible. Choose: {choices}.',
  },
  too_long: {
    de: 'Zeile {row}, „{column}“: Der Text ist zu lang; höchstens {max} Zeichen.',
    uk: 'Рядок {row}, «{column}»: текст задовгий; щонайбільше {max} символів.',
    en: 'Row {row}, “{column}”: the text is too long; at most {max} characters.',
  },
  unit_differs: {
    de: 'Zeile {row}, „{column}“: „{value}“ passt nicht; {item} zählt der Katalog in „{unit}“. Rechnen Sie die Menge um und leeren Sie die Einheit.',
    uk: 'Рядок {row}, «{column}»: «{value}» не підходить; «{item}» у каталозі рахують так: {unit}. Перерахуйте кількість і очистіть одиницю.',
    en: 'Row {row}, “{column}”: “{value}” does not fit; the catalogue counts {item} in “{unit}”. Convert the quantity and empty the unit.',
  },
  word_unknown: {
    de: 'Zeile {row}, „{column}“: „{value}“ ist nicht möglich. Schreiben Sie: {choices}.',
    uk: 'Рядок {row}, «{column}»: «{value}» неможливо. Напишіть: {choices}.',
    en: 'Row {row}, “{column}”: “{value}” is not possible. Write: {choices}.',
  },
} as const satisfies Record<string, Text>;

export const DID_YOU_MEAN: Text = {
  de: 'Meinten Sie {near}?',
  uk: 'Можливо, це {near}?',
  en: 'Did you mean {near}?',
};
export const LOOK_IT_UP: Text = {
  de: 'Sehen Sie im Katalog nach, wie es heißt.',
  uk: 'Знайдіть назву в каталозі.',
  en: 'Look up its name in the catalogue.',
};
export const NEAREST_PLACE: Text = {
  de: 'Nehmen Sie die nächste bekannte Stadt.',
  uk: 'Вкажіть найближче відоме місто.',
  en: 'Take the nearest known town.',
};
