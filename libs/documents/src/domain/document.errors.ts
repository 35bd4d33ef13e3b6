import { domainError } from '#libs/kernel';

export const NothingHandedOver = domainError('nothing_handed_over', 'conflict', {
  de: 'Ein Übergabeprotokoll gibt es, sobald die Übergabe festgehalten ist.',
  uk: 'Акт приймання-передачі з’явиться, щойно передачу буде зафіксовано.',
  en: 'There is a handover record as soon as the handover has been recorded.',
});

/** Names everything that the paper lacks; `points` says who can supply each, and where. */
export const PaperIncomplete = domainError('paper_incomplete', 'conflict', {
  de: '„{paper}“ kann noch nicht erstellt werden. {missing}',
  uk: 'Документ «{paper}» ще не можна скласти. {missing}',
  en: '“{paper}” cannot be made yet. {missing}',
});

/** Such as a vehicle handover without a vehicle. */
export const PaperDoesNotApply = domainError('paper_does_not_apply', 'conflict', {
  de: '„{paper}“ gibt es für diese Sendung nicht: Sie enthält kein Fahrzeug.',
  uk: 'Документ «{paper}» для цього вантажу не складається: у ньому немає транспортного засобу.',
  en: 'There is no “{paper}” for this consignment: it holds no vehicle.',
});

export const EdrpouTaken = domainError('edrpou_taken', 'conflict', {
  de: 'Diese EDRPOU-Nummer hat schon eine andere Organisation.',
  uk: 'Цей код ЄДРПОУ вже належить іншій організації.',
  en: 'Another organisation has this EDRPOU code already.',
});

export const NoSuchConsignmentLine = domainError('no_such_consignment_line', 'invalid', {
  de: 'Diese Position gehört nicht zu der Sendung.',
  uk: 'Ця позиція не належить до вантажу.',
  en: 'This line does not belong to the consignment.',
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
