import { domainError } from '#libs/kernel';

export const InsufficientStock = domainError('insufficient_stock', 'conflict', {
  de: 'Verfügbar sind noch {available}, gebraucht werden {asked}.',
  uk: 'Доступно ще {available}, потрібно {asked}.',
  en: '{available} are still available, {asked} are asked for.',
});

export const LotHasExpired = domainError('lot_has_expired', 'conflict', {
  de: 'Das Mindesthaltbarkeitsdatum {bestBefore} ist überschritten; diese Charge geht nirgends mehr hin.',
  uk: 'Термін придатності {bestBefore} минув; цю партію більше не можна відправляти.',
  en: 'Best before {bestBefore} has passed; this lot does not go anywhere any more.',
});

export const NothingReserved = domainError('nothing_reserved', 'conflict', {
  de: 'Dafür ist nichts mehr reserviert.',
  uk: 'Для цього вже нічого не зарезервовано.',
  en: 'Nothing is reserved for this any more.',
});
