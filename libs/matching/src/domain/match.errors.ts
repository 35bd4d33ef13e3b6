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
