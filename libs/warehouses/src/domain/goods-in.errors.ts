import { domainError } from '#libs/kernel';

export const MovementCannotBeReversed = domainError('movement_cannot_be_reversed', 'conflict', {
  de: 'Diese Bewegung lässt sich nicht mehr umkehren: Die Güter sind nicht mehr dort.',
  uk: 'Цей рух уже не можна сторнувати: вантажів там більше немає.',
  en: 'This movement cannot be reversed any more: the goods are no longer there.',
});

export const NotAReceipt = domainError('not_a_receipt', 'conflict', {
  de: 'Umkehren lassen sich Eingänge und Umlagerungen in ein Lager.',
  uk: 'Сторнувати можна надходження та переміщення на склад.',
  en: 'Receipts and transfers into a site can be reversed.',
});
