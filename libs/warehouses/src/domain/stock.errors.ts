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

export const OperatorNotNamed = domainError('operator_not_named', 'forbidden', {
  de: 'Diese Güter bewegt, wen die gebende Seite in ihrer Zusage benannt hat oder wer sie in seiner Halle hat.',
  uk: 'Це майно перевозять і приймають ті, кого назвала у зобов’язанні сторона, що передає, або на чиєму складі воно є.',
  en: 'These goods are moved by those whom the giving side has named in its pledge, or who have them in their hall.',
});

export const NothingReserved = domainError('nothing_reserved', 'conflict', {
  de: 'Dafür ist nichts mehr reserviert.',
  uk: 'Для цього вже нічого не зарезервовано.',
  en: 'Nothing is reserved for this any more.',
});

export const StoragePlaceExists = domainError('storage_place_exists', 'conflict', {
  de: 'Einen Lagerplatz „{code}“ gibt es in dieser Halle schon.',
  uk: 'Місце зберігання «{code}» на цьому складі вже є.',
  en: 'The hall has a storage place “{code}” already.',
});

export const GoodsStayInTheirHall = domainError('goods_stay_in_their_hall', 'conflict', {
  de: 'Umgelagert wird innerhalb einer Halle; zwischen Hallen reisen Güter als Sendung.',
  uk: 'Переміщати можна в межах одного складу; між складами майно їде окремим вантажем.',
  en: 'Goods are moved within one hall; between halls they travel as a consignment.',
});

export const NothingIsMoved = domainError('nothing_is_moved', 'invalid', {
  de: 'Lagerplatz und Zustand bleiben gleich. Wählen Sie einen anderen Platz oder Zustand.',
  uk: 'Місце і стан залишаються ті самі. Оберіть інше місце або інший стан.',
  en: 'Place and disposition stay the same. Choose another place or disposition.',
});
