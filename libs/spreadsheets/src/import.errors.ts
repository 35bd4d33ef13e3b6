import { domainError } from '#libs/kernel';

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
