import { fill, type Text } from '#libs/kernel';
import type { Violation } from '../schedule/plan.js';
import type { ConvoyObstacle } from './convoy.entity.js';

const REFUSED: Text = {
  de: 'Der berechnete Plan verletzt eine Regel ({rules}) und wurde verworfen. Die Betreuung ist benachrichtigt.',
  uk: 'Розрахований план порушує правило ({rules}), тому його відхилено. Службу супроводу сповіщено.',
  en: 'The computed plan breaks a rule ({rules}) and was refused. Support has been told.',
};
const PASSED: Text = {
  de: 'Die späteste Abfahrt ist vorbei. Legen Sie ein neues Zeitfenster fest.',
  uk: 'Найпізніший час виїзду вже минув. Визначте новий проміжок часу.',
  en: 'The latest departure has passed. Set a new window.',
};
const TOO_LONG: Text = {
  de: 'Die Planung dauerte zu lange. Verkürzen Sie das Zeitfenster, oder teilen Sie den Konvoi.',
  uk: 'Планування тривало надто довго. Скоротіть проміжок часу або розділіть колону.',
  en: 'Planning took too long. Shorten the window or split the convoy.',
};

/** The independent check found the engine's plan to break rules. */
export function planRefused(violations: readonly Violation[]): ConvoyObstacle {
  const parameters = { rules: [...new Set(violations.map((violation) => violation.rule))].join(', ') };
  const text = {
    de: fill(REFUSED, 'de', parameters),
    uk: fill(REFUSED, 'uk', parameters),
    en: fill(REFUSED, 'en', parameters),
  };
  return { consignmentId: null, rule: 'plan_refused', text, parameters, source: 'checkPlan' };
}

export function departurePassed(): ConvoyObstacle {
  return { consignmentId: null, rule: 'departure_has_passed', text: PASSED, parameters: {}, source: 'plan' };
}

export function planningTookTooLong(): ConvoyObstacle {
  return {
    consignmentId: null,
    rule: 'planning_took_too_long',
    text: TOO_LONG,
    parameters: {},
    source: 'plan',
  };
}
