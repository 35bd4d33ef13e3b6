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
