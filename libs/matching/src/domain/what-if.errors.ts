import { domainError } from '#libs/kernel';

export const NotInPlan = domainError('what_if_not_in_plan', 'invalid', {
  de: 'Das ist zurzeit nicht zu verteilen oder für Sie nicht sichtbar. Laden Sie den Plan neu.',
  uk: 'Цього зараз немає для розподілу або воно вам не видиме. Оновіть план.',
  en: 'This is not to be distributed at present, or not visible to you. Load the plan again.',
});

export const LockedAndForbidden = domainError('what_if_locked_and_forbidden', 'invalid', {
  de: 'Dasselbe Paar ist festgelegt und ausgeschlossen. Nehmen Sie eines davon zurück.',
  uk: 'Ту саму пару і закріплено, і виключено. Скасуйте одне з двох.',
  en: 'The same pair is fixed and excluded. Take one of the two back.',
});

export const NamedTwice = domainError('what_if_named_twice', 'invalid', {
  de: 'Das steht zweimal da. Nennen Sie es einmal.',
  uk: 'Це зазначено двічі. Зазначте один раз.',
  en: 'This is named twice. Name it once.',
});

export const LockTooLarge = domainError('what_if_lock_too_large', 'invalid', {
  de: 'Festgelegt ist mehr, als offen oder verfügbar ist ({most}).',
  uk: 'Закріплено більше, ніж відкрито або доступно ({most}).',
  en: 'More is fixed than is open or available ({most}).',
});

export const LockDoesNotFit = domainError('what_if_lock_does_not_fit', 'invalid', {
  de: 'Dieses Paar passt nicht zusammen oder wurde abgelehnt; es lässt sich nicht festlegen.',
  uk: 'Ця пара не відповідає вимогам або її відхилено; закріпити її не можна.',
  en: 'This pair does not fit or was declined; it cannot be fixed.',
});

export const PlanNotProven = domainError('what_if_plan_not_proven', 'unavailable', {
  de: 'Für diesen Plan fehlt der Nachweis, dass er der beste ist; deshalb zeigen wir ihn nicht. Versuchen Sie es später noch einmal.',
  uk: 'Для цього плану немає підтвердження, що він найкращий, тому ми його не показуємо. Спробуйте пізніше.',
  en: 'It is not proven that this plan is the best one, so we do not show it. Try again later.',
});
