import { domainError } from '#libs/kernel';

export const MatchesOfSeveralGivers = domainError('matches_of_several_givers', 'invalid', {
  de: 'Eine Sendung trägt Güter einer einzigen gebenden Seite. Planen Sie für jede eine eigene.',
  uk: 'Вантаж містить майно лише однієї сторони, що передає. Сплануйте для кожної окремий.',
  en: 'A consignment carries the goods of one giving side. Plan one for each.',
});

export const MatchesOfSeveralOwners = domainError('matches_of_several_need_owners', 'invalid', {
  de: 'Eine Sendung geht an eine einzige Seite, deren Bedarf sie deckt. Planen Sie für jede eine eigene.',
  uk: 'Вантаж покриває потреби лише однієї організації. Сплануйте для кожної окремий.',
  en: 'A consignment goes to the owner of one need. Plan one for each.',
});

export const MatchesAtSeveralOrigins = domainError('matches_at_several_origins', 'invalid', {
  de: 'Die Güter liegen an verschiedenen Orten. Lagern Sie um oder planen Sie für jeden Ort eine Sendung.',
  uk: 'Майно перебуває в різних місцях. Перемістіть його або сплануйте вантаж із кожного місця.',
  en: 'The goods are at different places. Move them together or plan a consignment from each place.',
});

export const MatchAlreadyTravels = domainError('match_already_travels', 'conflict', {
  de: 'Diese Zuordnung gehört schon zur Sendung {reference}.',
  uk: 'Це зіставлення вже входить до вантажу {reference}.',
  en: 'This match already belongs to the consignment {reference}.',
});

export const GoodsInHallOfOthers = domainError('goods_in_hall_of_others', 'conflict', {
  de: 'Diese Güter liegen in der Halle einer anderen Organisation; sie plant deren Weg.',
  uk: 'Ці вантажі зберігаються на складі іншої організації; їх перевезення планує вона.',
  en: 'These goods are in the hall of another organisation, which plans their way.',
});

export const DestinationIsOpen = domainError('destination_is_open', 'invalid', {
  de: 'Der Bedarf nennt mehrere Orte. Geben Sie an, wohin diese Sendung geht.',
  uk: 'У потребі вказано кілька місць. Зазначте, куди прямує цей вантаж.',
  en: 'The need names several places. Say where this consignment goes.',
});

export const ConsignmentHasLeft = domainError('consignment_has_left', 'conflict', {
  de: 'Die Sendung ist unterwegs oder abgeschlossen ({state}); das lässt sich nicht mehr ändern.',
  uk: 'Вантаж уже в дорозі або завершений ({state}); змінити це вже не можна.',
  en: 'The consignment is on its way or finished ({state}); this does not change any more.',
});

export const LeavesWithConvoy = domainError('consignment_leaves_with_convoy', 'conflict', {
  de: 'Die Sendung fährt mit dem Konvoi {convoy}. Melden Sie dort die Abfahrt.',
  uk: 'Вантаж їде з колоною {convoy}. Повідомте про виїзд там.',
  en: 'The consignment travels with the convoy {convoy}. Report the departure there.',
});

export const PapersNameRecipient = domainError('papers_name_recipient', 'conflict', {
  de: 'Die Unterlagen sind schon auf die bisherige empfangende Organisation ausgestellt ({state}).',
  uk: 'Документи вже оформлено на попередню організацію-отримувача ({state}).',
  en: 'The papers are already made out to the receiving organisation so far ({state}).',
});

export const ReceiverNotInUkraine = domainError('receiver_not_in_ukraine', 'invalid', {
  de: 'Diese Organisation ist nicht in der Ukraine. Wählen Sie, wer die Güter dort übernimmt.',
  uk: 'Ця організація не в Україні. Оберіть, хто прийматиме вантаж на місці.',
  en: 'This organisation is not in Ukraine. Choose who takes the goods over there.',
});

/** `missing` in its parameters lists every point of the gate that is still open. */
export const ConsignmentNotReady = domainError('consignment_not_ready', 'conflict', {
  de: 'Es fehlen noch Unterlagen oder Bestätigungen ({count}). Was fehlt und wer es ergänzen kann, steht in der Liste.',
  uk: 'Ще бракує документів або підтверджень ({count}). Чого бракує і хто може це надати, зазначено в переліку.',
  en: 'Papers or confirmations are still missing ({count}). The list says which, and who can supply them.',
});

export const NoSuchLine = domainError('no_such_consignment_line', 'invalid', {
  de: 'Diese Zeile gehört nicht zu dieser Sendung.',
  uk: 'Цей рядок не належить до цього вантажу.',
  en: 'This line does not belong to this consignment.',
});

export const NothingToReport = domainError('nothing_to_report', 'conflict', {
  de: 'Über die Verwendung wird erst berichtet, wenn die Güter übergeben sind.',
  uk: 'Про використання звітують лише після передачі вантажу.',
  en: 'The use is reported only after the goods were handed over.',
});

export const ReportFiledInFuture = domainError('report_filed_in_future', 'invalid', {
  de: 'Der Bericht kann nicht an einem Tag abgegeben sein, der noch kommt.',
  uk: 'Звіт не може бути подано датою, яка ще не настала.',
  en: 'The report cannot have been filed on a day that is still to come.',
});

export const ReportFiledBeforeHandover = domainError('report_filed_before_handover', 'invalid', {
  de: 'Der Bericht kann nicht vor der Übergabe abgegeben worden sein ({handedOverOn}).',
  uk: 'Звіт не могло бути подано до передачі вантажу ({handedOverOn}).',
  en: 'The report cannot have been filed before the goods were handed over ({handedOverOn}).',
});

export const NoNumbersYet = domainError('no_numbers_yet', 'conflict', {
  de: 'Es ist noch keine Nummer eingetragen. Tragen Sie Code und Deklaration ein.',
  uk: 'Ще не внесено жодного номера. Внесіть код і декларацію.',
  en: 'No number has been entered yet. Enter code and declaration.',
});

export const GoodsOnTheRoad = domainError('goods_on_the_road', 'conflict', {
  de: 'Ein Teil der Güter ist noch zwischen zwei Hallen unterwegs. Planen Sie die Sendung, wenn er angekommen ist.',
  uk: 'Частина майна ще в дорозі між двома складами. Сплануйте вантаж, коли вона прибуде.',
  en: 'Some of the goods are still on the way between two halls. Plan the consignment when they have arrived.',
});

export const SystemListUnknown = domainError('system_list_unknown', 'invalid', {
  de: 'In dieser Tabelle fehlen Spalten: Gebraucht werden Bezeichnung, Menge und Gewicht, jeweils mit Überschrift.',
  uk: 'У цій таблиці бракує стовпців: потрібні «Найменування», «Кількість» і «Вага» із заголовками.',
  en: 'Columns are missing in this table: name, quantity and weight are needed, each with a header.',
});
