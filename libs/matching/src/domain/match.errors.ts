import { domainError } from '#libs/kernel';

export const NotYourTurn = domainError('not_your_turn', 'conflict', {
  de: 'Ihre Seite hat schon zugestimmt; jetzt entscheidet die andere.',
  uk: 'Ваша сторона вже погодилася; тепер рішення за іншою стороною.',
  en: 'Your side has agreed already; the other side decides now.',
});

export const NeedLineIsCovered = domainError('need_line_is_covered', 'conflict', {
  de: 'Für diese Position sind noch {open} offen, vorgeschlagen sind {asked}.',
  uk: 'За цією позицією ще відкрито {open}, запропоновано {asked}.',
  en: '{open} are still open on this line, {asked} are proposed.',
});

export const OnlyWholeSets = domainError('only_whole_sets', 'conflict', {
  de: 'Hier stehen je {units} zusammen für eines; {asked} geht nicht auf.',
  uk: 'Тут кожні {units} разом замінюють одну одиницю; {asked} на них не ділиться.',
  en: 'Here {units} together stand in for one; {asked} does not divide into such sets.',
});

export const BelowMinimum = domainError('below_minimum', 'conflict', {
  de: 'Die gebende Seite gibt diese Güter erst ab {minimum} ab; vorgeschlagen sind {asked}.',
  uk: 'Сторона, що надає, передає ці вантажі лише від {minimum}; запропоновано {asked}.',
  en: 'The giving side parts with these goods only from {minimum} on; {asked} are proposed.',
});

export const NeedIsNotOpen = domainError('need_is_not_open', 'conflict', {
  de: 'Dieser Bedarf ist nicht (mehr) offen.',
  uk: 'Ця потреба не є (або вже не є) відкритою.',
  en: 'This need is not open (any more).',
});

export const PledgeIsNotOpen = domainError('pledge_is_not_open', 'conflict', {
  de: 'Diese Zusage gilt nicht (mehr); ihre Güter lassen sich nicht vorschlagen.',
  uk: 'Ця обіцянка не є (або вже не є) чинною; запропонувати її товари не можна.',
  en: 'This pledge does not hold (any more); its goods cannot be proposed.',
});

export const LotDoesNotFit = domainError('lot_does_not_fit', 'conflict', {
  de: 'Das passt nicht zum Bedarf: {misses}.',
  uk: 'Це не відповідає потребі: {misses}.',
  en: 'This does not fit the need: {misses}.',
});

export const NotAllocated = domainError('match_not_allocated', 'conflict', {
  de: 'Noch nicht von beiden Seiten vereinbart und zugeteilt ({state}).',
  uk: 'Ще не погоджено обома сторонами й не закріплено ({state}).',
  en: 'Not yet agreed by both sides and allocated ({state}).',
});

export const OthersHaveFirstCall = domainError('others_have_first_call', 'conflict', {
  de: 'Bis {until} hat ein anderer Partner den ersten Zugriff auf diese Güter.',
  uk: 'До {until} право першого вибору цих вантажів має інший партнер.',
  en: 'Until {until} another partner has first call on these goods.',
});

export const NotBetweenOneself = domainError('not_between_oneself', 'conflict', {
  de: 'Eine Zuordnung hat zwei Seiten: Bedarf und Güter gehören derselben Organisation.',
  uk: 'У зіставлення дві сторони, а потреба й вантажі належать одній організації.',
  en: 'A match has two sides: need and goods belong to the same organisation.',
});

export const NotDeclined = domainError('match_not_declined', 'conflict', {
  de: 'Hier ist nichts zurückzunehmen: Der Vorschlag ist nicht abgelehnt ({state}).',
  uk: 'Скасовувати нічого: пропозицію не відхилено ({state}).',
  en: 'There is nothing to take back: the proposal is not declined ({state}).',
});

export const NotYourDecline = domainError('not_your_decline', 'conflict', {
  de: 'Abgelehnt hat die andere Seite; nur sie kann das zurücknehmen. Sie können neu vorschlagen.',
  uk: 'Відхилила інша сторона; лише вона може це скасувати. Ви можете запропонувати знову.',
  en: 'The other side declined; only it can take that back. You can propose anew.',
});

export const DeclineIsFinal = domainError('decline_is_final', 'conflict', {
  de: 'Eine Ablehnung lässt sich {minutes} Minuten lang zurücknehmen. Schlagen Sie dieselben Güter neu vor.',
  uk: 'Відмову можна скасувати протягом {minutes} хвилин. Запропонуйте ті самі товари знову.',
  en: 'A refusal can be taken back for {minutes} minutes. Propose the same goods anew.',
});

export const SuggestedAgain = domainError('suggested_again', 'conflict', {
  de: 'Dasselbe ist inzwischen neu vorgeschlagen. Laden Sie die Liste neu.',
  uk: 'Те саме вже запропоновано знову. Оновіть список.',
  en: 'The same has been suggested anew meanwhile. Load the list again.',
});

export const NothingIsChanged = domainError('nothing_is_changed', 'invalid', {
  de: 'Nennen Sie, was sich ändern soll: Menge, frühestes Datum oder einen Wunsch in Worten.',
  uk: 'Зазначте, що змінити: кількість, найранішу дату або побажання своїми словами.',
  en: 'Say what should change: quantity, earliest date or a wish in words.',
});

export const LineHasNoItem = domainError('line_has_no_item', 'conflict', {
  de: 'Diese Position ist noch in eigenen Worten beschrieben. Zuordnen lässt sie sich, sobald ihre Organisation den Katalogartikel bestätigt hat.',
  uk: 'Цю позицію поки описано власними словами. Зіставити її можна, щойно її організація підтвердить товар із каталогу.',
  en: 'This line is still in own words. It can be matched once its organisation has confirmed the catalogue item.',
});

export const TranslationInSameLanguage = domainError('translation_in_same_language', 'invalid', {
  de: 'Die Übersetzung hat dieselbe Sprache wie die Nachricht. Nennen Sie eine andere.',
  uk: 'Мова перекладу збігається з мовою повідомлення. Зазначте іншу.',
  en: 'The translation has the language of the message. Name another one.',
});
