import { domainError } from '#libs/kernel';

export const PictureUnreadable = domainError('picture_unreadable', 'invalid', {
  de: 'Diese Datei ist kein lesbares Bild. Möglich sind JPEG, PNG und WebP bis 50 Megapixel.',
  uk: 'Цей файл не є придатним зображенням. Можна JPEG, PNG і WebP до 50 мегапікселів.',
  en: 'This file is no readable picture. JPEG, PNG and WebP up to 50 megapixels are possible.',
});

export const TooManyPictures = domainError('too_many_pictures', 'conflict', {
  de: 'Hier gibt es schon {max} Bilder. Entfernen Sie zuerst eines.',
  uk: 'Тут уже {max} зображень. Спершу вилучіть одне з них.',
  en: 'There are {max} pictures here already. Remove one first.',
});

export const PicturesAreBusy = domainError('pictures_are_busy', 'too_many', {
  de: 'Gerade werden viele Bilder hochgeladen. Versuchen Sie es in einigen Sekunden noch einmal.',
  uk: 'Саме зараз завантажують багато зображень. Спробуйте ще раз за кілька секунд.',
  en: 'Many pictures are being uploaded right now. Try again in a few seconds.',
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
