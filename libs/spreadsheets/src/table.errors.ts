import { domainError } from '#libs/kernel';

export const TableUnreadable = domainError('table_unreadable', 'invalid', {
  de: 'Diese Tabelle lässt sich nicht lesen. Kopieren Sie die Zellen samt Kopfzeile aus Excel, oder speichern Sie sie als CSV oder XLSX.',
  uk: 'Цю таблицю не вдалося прочитати. Скопіюйте клітинки разом із заголовком з Excel або збережіть їх як CSV чи XLSX.',
  en: 'This table cannot be read. Copy the cells with their header from Excel, or save them as CSV or XLSX.',
});

export const TableTooLarge = domainError('table_too_large', 'invalid', {
  de: 'Diese Tabelle ist zu groß: höchstens {maxRows} Zeilen und {maxColumns} Spalten. Teilen Sie sie auf.',
  uk: 'Ця таблиця завелика: щонайбільше {maxRows} рядків і {maxColumns} стовпців. Розділіть її.',
  en: 'This table is too large: at most {maxRows} rows and {maxColumns} columns. Split it.',
});

export const TableIsEmpty = domainError('table_is_empty', 'invalid', {
  de: 'In dieser Tabelle steht unter der Kopfzeile nichts.',
  uk: 'У цій таблиці під заголовком нічого немає.',
  en: 'There is nothing below the header of this table.',
});

export const UnknownColumnMeaning = domainError('unknown_column_meaning', 'invalid', {
  de: '„{field}“ ist keine Angabe einer Position. Möglich ist: {known}.',
  uk: '«{field}» не є полем позиції. Можливо: {known}.',
  en: '“{field}” is no detail of a line. Possible: {known}.',
});
