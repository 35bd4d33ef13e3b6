import { domainError } from '#libs/kernel';

export const OnlyGoodStockIsHandedOut = domainError('only_good_stock_is_handed_out', 'conflict', {
  de: 'Verbraucht oder ausgegeben wird nur, was verfügbar ist. Gesperrtes und Beschädigtes kann entsorgt werden.',
  uk: 'Використати або видати можна лише доступне. Заблоковане та пошкоджене можна утилізувати.',
  en: 'Only what is available is used up or handed out. What is set aside or damaged can be disposed of.',
});

export const NothingDiffers = domainError('nothing_differs', 'invalid', {
  de: 'Eine Korrektur um 0 ändert nichts. Nennen Sie, wie viele es mehr oder weniger sind.',
  uk: 'Коригування на 0 нічого не змінює. Вкажіть, на скільки більше чи менше.',
  en: 'An adjustment by 0 changes nothing. Say how many more or fewer there are.',
});
