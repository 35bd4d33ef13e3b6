import { domainError } from '#libs/kernel';

export const PaperOfAVehicle = domainError('paper_of_a_vehicle', 'invalid', {
  de: 'Diese Unterlage gehört zu einem Fahrzeug der Sendung: Geben Sie dessen Zeile an („consignmentLineId“).',
  uk: 'Цей документ належить до транспортного засобу у вантажі: вкажіть його рядок («consignmentLineId»).',
  en: 'This paper belongs to a vehicle of the consignment: say which line it is (“consignmentLineId”).',
});

export const PaperOfNoVehicle = domainError('paper_of_no_vehicle', 'invalid', {
  de: 'Diese Unterlage gehört zur ganzen Sendung; lassen Sie „consignmentLineId“ weg.',
  uk: 'Цей документ належить до всього вантажу; не вказуйте «consignmentLineId».',
  en: 'This paper belongs to the whole consignment; leave “consignmentLineId” out.',
});

export const NumberedElsewhere = domainError('paper_numbered_elsewhere', 'invalid', {
  de: 'Nummer und Gültigkeit von Code und Deklaration stehen bei den Nummern der Sendung; ändern Sie sie dort.',
  uk: 'Номер і строк дії коду та декларації зазначено серед номерів вантажу; змініть їх там.',
  en: 'Number and validity of code and declaration stand among the numbers of the consignment; change them there.',
});

export const NoSuchNumber = domainError('paper_number_invalid', 'invalid', {
  de: 'Eine MRN hat 18 Zeichen: Jahr, Land und 14 Ziffern oder Großbuchstaben, etwa 26DE123456789012A7.',
  uk: 'MRN має 18 знаків: рік, країна та 14 цифр або великих латинських літер, наприклад 26DE123456789012A7.',
  en: 'An MRN has 18 characters: year, country and 14 digits or capital letters, such as 26DE123456789012A7.',
});

export const AppliedInFuture = domainError('paper_applied_in_future', 'invalid', {
  de: 'Der Tag der Einreichung liegt in der Zukunft.',
  uk: 'День подання ще не настав.',
  en: 'The day of filing lies in the future.',
});

export const TooManyFiles = domainError('too_many_files', 'conflict', {
  de: 'Hier liegen schon {max} Dateien. Entfernen Sie zuerst eine.',
  uk: 'Тут уже {max} файлів. Спершу вилучіть один із них.',
  en: 'There are {max} files here already. Remove one first.',
});

export const FileIdTaken = domainError('file_id_taken', 'conflict', {
  de: 'Unter dieser Kennung gibt es schon eine andere Datei. Nehmen Sie eine neue.',
  uk: 'Під цим ідентифікатором уже є інший файл. Візьміть новий.',
  en: 'There is another file under this id already. Take a new one.',
});
