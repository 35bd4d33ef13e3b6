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

export const PledgeIsFull = domainError('pledge_is_full', 'conflict', {
  de: 'Eine Zusage hat höchstens {max} Positionen; hier wären es {count}. Legen Sie eine zweite an.',
  uk: 'Зобов’язання має щонайбільше {max} позицій; тут було б {count}. Створіть друге.',
  en: 'A pledge has at most {max} lines; here it would be {count}. Write a second one.',
});

export const ImportIsUndone = domainError('import_is_undone', 'conflict', {
  de: 'Diese Übernahme ist schon rückgängig gemacht.',
  uk: 'Це перенесення вже скасовано.',
  en: 'This import has been undone already.',
});

export const ImportHasMovedOn = domainError('import_has_moved_on', 'conflict', {
  de: 'An den übernommenen Positionen wurde inzwischen etwas geändert. Entfernen Sie die gewünschten einzeln.',
  uk: 'Перенесені позиції вже змінено. Вилучіть потрібні поодинці.',
  en: 'The imported lines have been changed meanwhile. Remove the ones you want one by one.',
});
