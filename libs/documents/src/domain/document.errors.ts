import { domainError } from '#libs/kernel';

export const NothingHandedOver = domainError('nothing_handed_over', 'conflict', {
  de: 'Ein Übergabeprotokoll gibt es, sobald die Übergabe festgehalten ist.',
  uk: 'Акт приймання-передачі з’явиться, щойно передачу буде зафіксовано.',
  en: 'There is a handover record as soon as the handover has been recorded.',
});

export const DocumentNotReady = domainError('document_not_ready', 'conflict', {
  de: 'Diese Unterlage wird noch erstellt oder konnte nicht erstellt werden ({state}).',
  uk: 'Цей документ ще готується або його не вдалося створити ({state}).',
  en: 'This paper is still being made or could not be made ({state}).',
});

/** Names what is missing by consignment. */
export const NothingToPrint = domainError('nothing_to_print', 'conflict', {
  de: 'Es gibt noch keine Unterlage zum Ausdrucken. Es fehlen: {missing}.',
  uk: 'Ще немає жодного документа для друку. Бракує: {missing}.',
  en: 'There is no paper to print yet. Missing: {missing}.',
});

export const TooManyPapers = domainError('too_many_papers', 'too_many', {
  de: 'Für diese Sendung wurden in der letzten Stunde schon {count} Papiere erstellt. Nehmen Sie eines davon.',
  uk: 'За останню годину для цього вантажу вже створено документів: {count}. Скористайтеся одним із них.',
  en: '{count} papers have been made for this consignment within the last hour already. Take one of them.',
});
