import { domainError } from '#libs/kernel';

export const NeedHasNoLines = domainError('need_has_no_lines', 'conflict', {
  de: 'Dieser Bedarf hat noch keine Position. Fügen Sie mindestens eine hinzu.',
  uk: 'У цій потребі ще немає жодної позиції. Додайте принаймні одну.',
  en: 'This need has no line yet. Add at least one.',
});

export const NeedIsClosed = domainError('need_is_closed', 'conflict', {
  de: 'Dieser Bedarf ist abgeschlossen ({state}) und ändert sich nicht mehr.',
  uk: 'Цю потребу закрито ({state}), змінити її вже не можна.',
  en: 'This need is closed ({state}) and does not change any more.',
});

export const NeedBelongsToUkrainianSide = domainError('need_belongs_to_ukrainian_side', 'forbidden', {
  de: 'Einen Bedarf hält die ukrainische Seite fest. Ihre Organisation kann anbieten und zusagen.',
  uk: 'Потребу формує лише українська сторона. Ваша організація може пропонувати й брати зобов’язання.',
  en: 'The Ukrainian side states a need. Your organisation can offer and pledge.',
});

export const NoSuchLine = domainError('no_such_line', 'not_found', {
  de: 'Diese Position gibt es in dem Bedarf nicht.',
  uk: 'Такої позиції в цій потребі немає.',
  en: 'This need has no such line.',
});

export const LineIsAgreed = domainError('line_is_agreed', 'conflict', {
  de: 'Für diese Position ist schon mehr vorgeschlagen oder vereinbart. Lösen Sie das zuerst; die Ware bleibt dieselbe.',
  uk: 'За цією позицією вже запропоновано або погоджено більше. Спершу скасуйте це; вид товару не змінюється.',
  en: 'More than this is proposed or agreed for the line already. Undo that first; the item stays the same.',
});

export const LineSaysNothing = domainError('line_says_nothing', 'invalid', {
  de: 'Nennen Sie einen Katalogartikel oder beschreiben Sie mit eigenen Worten, was gebraucht wird.',
  uk: 'Оберіть товар із каталогу або опишіть власними словами, що потрібно.',
  en: 'Name an item of the catalogue or say in your own words what is needed.',
});

export const LimitsNeedAnItem = domainError('limits_need_an_item', 'invalid', {
  de: 'Grenzwerte gehören zu einem Katalogartikel. Ohne Artikel stehen sie in den eigenen Worten.',
  uk: 'Граничні значення стосуються товару з каталогу. Без нього зазначте їх власними словами.',
  en: 'Limits belong to an item of the catalogue. Without one they go into your own words.',
});

export const ItemCountsItself = domainError('item_counts_itself', 'invalid', {
  de: 'Ein Katalogartikel bringt seine Einheit mit; ein eigenes Zählwort gilt nur ohne Artikel.',
  uk: 'Товар із каталогу має власну одиницю; свою одиницю можна вказати лише без товару.',
  en: 'An item of the catalogue brings its unit; a counting word of your own goes with no item.',
});

export const LineHasItem = domainError('line_has_item', 'conflict', {
  de: 'Diese Position gehört schon zu einem Katalogartikel.',
  uk: 'Цю позицію вже пов’язано з товаром із каталогу.',
  en: 'This line belongs to an item of the catalogue already.',
});

export const OrderNamesOthers = domainError('order_names_others', 'invalid', {
  de: 'Die Reihenfolge nennt jeden Bedarf einmal, und nur eigene.',
  uk: 'У порядку кожну потребу зазначено один раз і лише власні.',
  en: 'The order names each need once, and only your own.',
});

export const NeedIsNoDraft = domainError('need_is_no_draft', 'conflict', {
  de: 'Zeilen einer Tabelle kommen nur in einen Entwurf. Dieser Bedarf ist schon veröffentlicht oder abgeschlossen; legen Sie einen neuen an.',
  uk: 'Рядки таблиці можна додати лише до чернетки. Цю потребу вже опубліковано або закрито; створіть нову.',
  en: 'Rows of a table only go into a draft. This need is published or closed already; write a new one.',
});

export const NeedIsFull = domainError('need_is_full', 'conflict', {
  de: 'Ein Bedarf hat höchstens {max} Positionen; hier wären es {count}. Legen Sie einen zweiten an.',
  uk: 'Потреба має щонайбільше {max} позицій; тут було б {count}. Створіть другу.',
  en: 'A need has at most {max} lines; here it would be {count}. Write a second one.',
});
