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

export const EarlierLotFirst = domainError('earlier_lot_first', 'conflict', {
  de: 'Zuerst geht, was früher abläuft: {lot}, haltbar bis {day}, liegt hier auf {place} ({free} frei). Nehmen Sie diese Charge, oder schreiben Sie, warum die spätere geht.',
  uk: 'Спершу йде те, термін чого спливає раніше: {lot}, придатна до {day}, лежить тут на місці {place} (вільно {free}). Візьміть цю партію або напишіть, чому йде пізніша.',
  en: 'What expires earlier goes first: {lot}, best before {day}, lies here at {place} ({free} free). Take that lot, or write why the later one goes.',
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
  de: 'Umgelagert wird innerhalb einer Halle. Für eine andere Halle wählen Sie „In andere Halle senden“.',
  uk: 'Переміщати можна в межах одного складу. Для іншого складу оберіть «Надіслати на інший склад».',
  en: 'Goods are moved within one hall. For another hall choose “Send to another hall”.',
});

export const NothingIsMoved = domainError('nothing_is_moved', 'invalid', {
  de: 'Lagerplatz und Zustand bleiben gleich. Wählen Sie einen anderen Platz oder Zustand.',
  uk: 'Місце і стан залишаються ті самі. Оберіть інше місце або інший стан.',
  en: 'Place and disposition stay the same. Choose another place or disposition.',
});

export const PromisedGoodsTravel = domainError('promised_goods_travel', 'conflict', {
  de: 'Davon lassen sich {movable} bewegen: Den Rest holt eine geplante Sendung dort ab, wo er liegt. Lösen Sie zuerst die Sendung auf.',
  uk: 'Перемістити можна {movable}: решту забирає запланований вантаж там, де вона зараз. Спочатку скасуйте цей вантаж.',
  en: '{movable} of these can be moved: a planned consignment fetches the rest where it is. Cancel the consignment first.',
});

export const PromisedStaysPromised = domainError('promised_stays_promised', 'invalid', {
  de: 'Reserviert ist, was beide Seiten vereinbart haben; von Hand ändert sich das nicht. Erst wenn eine Seite zurücktritt, ist es wieder frei.',
  uk: 'Зарезервоване – те, про що домовилися обидві сторони; вручну це не змінюється. Воно звільниться, коли одна зі сторін відмовиться.',
  en: 'Reserved is what both sides agreed on; by hand that does not change. Only when a side steps back is it free again.',
});

export const AlreadyReversed = domainError('already_reversed', 'conflict', {
  de: 'Diese Bewegung ist schon storniert.',
  uk: 'Цей рух уже сторновано.',
  en: 'This movement has been reversed already.',
});
