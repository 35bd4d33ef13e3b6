import { domainError } from '#libs/kernel';

export const MovementCannotBeReversed = domainError('movement_cannot_be_reversed', 'conflict', {
  de: 'Diese Bewegung lässt sich nicht mehr stornieren: Die Güter sind nicht mehr dort.',
  uk: 'Цей рух уже не можна сторнувати: майна там більше немає.',
  en: 'This movement cannot be reversed any more: the goods are no longer there.',
});

export const NotReversible = domainError('not_reversible', 'conflict', {
  de: 'Stornieren lässt sich, was in einer Halle gebucht wurde: Eingänge, Umlagerungen, Ausgänge und Korrekturen.',
  uk: 'Сторнувати можна те, що проведено на складі: надходження, переміщення, видачі та коригування.',
  en: 'What a hall has booked can be reversed: receipts, transfers, issues and adjustments.',
});

export const PromisedGoodsArriveWell = domainError('promised_goods_arrive_well', 'conflict', {
  de: 'Niemandem versprochen sind {available}; nur so viele lassen sich gesperrt oder beschädigt annehmen. Für die übrigen muss eine Seite erst zurücktreten.',
  uk: 'Нікому не обіцяно {available}; лише стільки можна прийняти як заблоковані або пошкоджені. Щодо решти одна зі сторін спершу має відмовитися.',
  en: '{available} are promised to nobody; only so many can be taken in set aside or damaged. For the others a side has to step back first.',
});

export const LotIsThere = domainError('lot_is_there', 'conflict', {
  de: 'Charge „{lotNumber}“ liegt schon in dieser Halle. Wurde die Tabelle schon übernommen? Lesen Sie sie noch einmal ein: Die Vorschau zeigt, was schon da ist.',
  uk: 'Партія «{lotNumber}» уже лежить на цьому складі. Можливо, таблицю вже перенесено? Завантажте її ще раз: попередній перегляд покаже, що вже є.',
  en: 'Lot “{lotNumber}” lies in this hall already. Was the table taken over before? Read it in again: the preview shows what is there.',
});
