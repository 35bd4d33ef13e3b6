import { domainError } from '#libs/kernel';

export const StocktakeUnderWay = domainError('stocktake_under_way', 'conflict', {
  de: 'In dieser Halle läuft schon eine Inventur. Schließen Sie sie zuerst ab.',
  uk: 'На цьому складі вже триває інвентаризація. Спочатку завершіть її.',
  en: 'A stocktake of this hall is under way already. Finish it first.',
});

export const StocktakeIsOver = domainError('stocktake_is_over', 'conflict', {
  de: 'Diese Inventur ist inzwischen in einem anderen Stand. Laden Sie die Seite neu.',
  uk: 'Ця інвентаризація вже на іншому етапі. Оновіть сторінку.',
  en: 'This stocktake is in another state by now. Load the page again.',
});

export const PlaceNotCounted = domainError('place_not_counted', 'invalid', {
  de: 'Diesen Platz umfasst die Inventur nicht.',
  uk: 'Ця інвентаризація не охоплює цього місця.',
  en: 'This place is not part of the stocktake.',
});

export const NotAllCounted = domainError('not_all_counted', 'conflict', {
  de: 'Noch nicht gezählt: {left}. Wo nichts liegt, zählen Sie 0.',
  uk: 'Ще не пораховано: {left}. Там, де нічого немає, вкажіть 0.',
  en: 'Not counted yet: {left}. Where nothing lies, count 0.',
});

export const OthersApproveTheCount = domainError('others_approve_the_count', 'forbidden', {
  de: 'Wer mitgezählt hat, gibt das Ergebnis nicht frei. Eine zweite Person der Halle prüft die Differenzen.',
  uk: 'Результат погоджує не той, хто рахував. Розбіжності перевіряє інша особа складу.',
  en: 'Whoever counted does not approve the result. A second person of the hall checks the differences.',
});

export const PromisedGoodsMissing = domainError('promised_goods_missing', 'conflict', {
  de: 'Auf {place} fehlt von einer Charge mehr, als niemandem versprochen ist: {missing} fehlen, {free} sind frei. Eine Seite muss erst zurücktreten, oder es wird neu gezählt.',
  uk: 'На місці {place} бракує більше, ніж нікому не обіцяно: бракує {missing}, вільних {free}. Одна зі сторін має спершу відмовитися, або слід порахувати ще раз.',
  en: 'At {place} more of a lot is missing than is promised to nobody: {missing} are missing, {free} are free. A side has to step back first, or it is counted again.',
});
