import { domainError } from '#libs/kernel';

export const TooManyPictures = domainError('too_many_pictures', 'conflict', {
  de: 'Hier gibt es schon {max} Bilder. Entfernen Sie zuerst eines.',
  uk: 'Тут уже {max} зображень. Спершу вилучіть одне з них.',
  en: 'There are {max} pictures here already. Remove one first.',
});

export const PictureIdTaken = domainError('picture_id_taken', 'conflict', {
  de: 'Unter dieser Kennung gibt es schon ein anderes Bild. Nehmen Sie eine neue.',
  uk: 'Під цим ідентифікатором уже є інше зображення. Візьміть новий.',
  en: 'There is another picture under this id already. Take a new one.',
});

export const CaptionNeedsLanguage = domainError('caption_needs_language', 'invalid', {
  de: 'Zu einer Bildunterschrift gehört ihre Sprache („captionLanguage“).',
  uk: 'До підпису потрібно вказати його мову («captionLanguage»).',
  en: 'A caption comes with its language (“captionLanguage”).',
});

export const PictureOfRecord = domainError('picture_of_record', 'conflict', {
  de: 'Dieses Bild gehört zu einem unterschriebenen Übergabeprotokoll und bleibt darin.',
  uk: 'Це зображення належить до підписаного акта приймання-передачі й залишається в ньому.',
  en: 'This picture belongs to a signed handover record and stays in it.',
});
