import { domainError } from '#libs/kernel';

export const FileUnreadable = domainError('file_unreadable', 'invalid', {
  de: 'Diese Datei lässt sich nicht lesen. Möglich sind PDF ohne Kennwort bis {maxPages} Seiten sowie JPEG, PNG und WebP.',
  uk: 'Цей файл не вдається прочитати. Можна PDF без пароля до {maxPages} сторінок, а також JPEG, PNG і WebP.',
  en: 'This file cannot be read. PDF without a password of up to {maxPages} pages, JPEG, PNG and WebP are possible.',
});

export const QuotaReached = domainError('quota_reached', 'conflict', {
  de: 'Ihre Organisation hat {storedMegabytes} von {quotaMegabytes} MB belegt; diese Datei passt nicht mehr. Entfernen Sie zuerst andere Dateien oder Bilder.',
  uk: 'Ваша організація зайняла {storedMegabytes} з {quotaMegabytes} МБ; цей файл уже не вміщується. Спершу вилучіть інші файли або зображення.',
  en: 'Your organisation uses {storedMegabytes} of {quotaMegabytes} MB; this file does not fit any more. Remove other files or pictures first.',
});

export const PictureUnreadable = domainError('picture_unreadable', 'invalid', {
  de: 'Diese Datei ist kein lesbares Bild. Möglich sind JPEG, PNG und WebP bis 50 Megapixel.',
  uk: 'Цей файл не є придатним зображенням. Можна JPEG, PNG і WebP до 50 мегапікселів.',
  en: 'This file is no readable picture. JPEG, PNG and WebP up to 50 megapixels are possible.',
});

export const PicturesAreBusy = domainError('pictures_are_busy', 'too_many', {
  de: 'Gerade werden viele Bilder hochgeladen. Versuchen Sie es in einigen Sekunden noch einmal.',
  uk: 'Саме зараз завантажують багато зображень. Спробуйте ще раз за кілька секунд.',
  en: 'Many pictures are being uploaded right now. Try again in a few seconds.',
});

export const FilesUnavailable = domainError('files_unavailable', 'unavailable', {
  de: 'Der Dateispeicher antwortet gerade nicht. Versuchen Sie es in einigen Minuten noch einmal.',
  uk: 'Сховище файлів зараз не відповідає. Спробуйте ще раз за кілька хвилин.',
  en: 'The file storage does not answer right now. Try again in a few minutes.',
});

export const FileIsMissing = domainError('file_is_missing', 'unavailable', {
  de: 'Diese Datei ist im Dateispeicher nicht zu finden oder wurde dort verändert. Wer das System betreibt, hat eine Meldung bekommen.',
  uk: 'Цього файлу немає у сховищі, або його там змінено. Адміністратора системи сповіщено.',
  en: 'This file is not to be found in the file storage, or was changed there. Whoever runs the system has been told.',
});
