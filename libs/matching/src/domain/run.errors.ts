import { domainError } from '#libs/kernel';

export const RunHasEnded = domainError('matching_run_has_ended', 'conflict', {
  de: 'Dieser Lauf ist schon zu Ende; abzubrechen ist nichts mehr.',
  uk: 'Цей розрахунок уже завершено; скасовувати більше нічого.',
  en: 'This run has ended already; there is nothing left to cancel.',
});
