import { domainError } from '#libs/kernel';

export const AnotherHall = domainError('another_hall', 'invalid', {
  de: 'Die Güter sind schon in dieser Halle. Wählen Sie eine andere oder lagern Sie um.',
  uk: 'Майно вже на цьому складі. Оберіть інший склад або перемістіть його в межах складу.',
  en: 'The goods are in this hall already. Choose another one, or move them within it.',
});

export const HallTransferHasEnded = domainError('hall_transfer_has_ended', 'conflict', {
  de: 'Davon ist nichts mehr unterwegs.',
  uk: 'Із цього вже нічого не в дорозі.',
  en: 'Nothing of this is on the way any more.',
});

export const LessIsOnTheWay = domainError('less_is_on_the_way', 'conflict', {
  de: 'Unterwegs sind noch {rest}. Was darüber hinaus ankommt, buchen Sie als Korrektur.',
  uk: 'У дорозі ще {rest}. Те, що надійшло понад це, проведіть як коригування.',
  en: '{rest} are still on the way. Book what arrives beyond that as an adjustment.',
});

export const NotAHallOfTheTransfer = domainError('not_a_hall_of_the_transfer', 'invalid', {
  de: 'Abgeladen wird in der Halle, für die die Güter bestimmt sind, oder in der, aus der sie kamen.',
  uk: 'Розвантажують на складі, куди надіслано майно, або на тому, звідки воно прибуло.',
  en: 'Goods are put down in the hall they were sent to, or in the one they came from.',
});
