import { domainError } from '#libs/kernel';

export const HandoverLinesDiffer = domainError('handover_lines_differ', 'invalid', {
  de: 'Das Protokoll führt jede der {expected} Zeilen der Sendung genau einmal auf.',
  uk: 'Акт містить кожен із рядків вантажу ({expected}) рівно один раз.',
  en: 'The record lists each of the {expected} lines of the consignment exactly once.',
});

export const HandoverDoesNotAddUp = domainError('handover_does_not_add_up', 'invalid', {
  de: 'Zeile {position}: angenommen, beschädigt und fehlend ergeben {counted}; übergeben wurden {quantity}.',
  uk: 'Рядок {position}: прийнято, пошкоджено й бракує разом {counted}; передано {quantity}.',
  en: 'Line {position}: accepted, damaged and missing make {counted}; {quantity} were handed over.',
});

export const DiscrepancyNeedsReason = domainError('discrepancy_needs_reason', 'invalid', {
  de: 'Zeile {position}: Halten Sie fest, wie es zur Abweichung kam.',
  uk: 'Рядок {position}: зазначте причину розбіжності.',
  en: 'Line {position}: note how the difference came about.',
});

export const HandoverInFuture = domainError('handover_in_future', 'invalid', {
  de: 'Eine Übergabe wird festgehalten, wenn sie stattgefunden hat.',
  uk: 'Передачу фіксують після того, як вона відбулася.',
  en: 'A handover is recorded once it has taken place.',
});

export const HandoverBeforeDispatch = domainError('handover_before_dispatch', 'invalid', {
  de: 'Die Übergabe kann nicht vor der Abfahrt stattgefunden haben.',
  uk: 'Передача не могла відбутися до виїзду.',
  en: 'The handover cannot have taken place before the departure.',
});

export const NoHandoverYet = domainError('no_handover_yet', 'not_found', {
  de: 'Diese Sendung ist noch nicht übergeben.',
  uk: 'Цей вантаж ще не передано.',
  en: 'This consignment has not been handed over yet.',
});

export const NotOnOwnJourney = domainError('not_on_own_journey', 'forbidden', {
  de: 'Keine Ihrer Fahrten befördert diese Sendung.',
  uk: 'Жоден ваш рейс не перевозить цей вантаж.',
  en: 'None of your journeys carries this consignment.',
});

export const PictureWithoutDifference = domainError('picture_without_difference', 'invalid', {
  de: 'Diese Zeile kam wie gelistet an („lineId“). Bilder gehören zu Zeilen mit einer Abweichung.',
  uk: 'Цей рядок прибув за переліком («lineId»). Зображення додають до рядків із розбіжністю.',
  en: 'This line arrived as listed (“lineId”). Pictures go with lines that differ.',
});
