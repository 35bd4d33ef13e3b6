import { domainError } from '#libs/kernel';

export const UnknownItem = domainError('unknown_item', 'invalid', {
  de: 'Der Katalog kennt „{itemCode}“ nicht.',
  uk: 'У каталозі немає «{itemCode}».',
  en: 'The catalogue has no “{itemCode}”.',
});

export const UnknownAttribute = domainError('unknown_attribute', 'invalid', {
  de: '„{attribute}“ gehört nicht zu „{item}“. Möglich ist: {known}.',
  uk: '«{attribute}» не стосується «{item}». Можливо: {known}.',
  en: '“{attribute}” does not belong to “{item}”. Possible: {known}.',
});

export const WrongAttributeValue = domainError('wrong_attribute_value', 'invalid', {
  de: '„{name}“: {value} passt nicht. Erwartet wird: {expected}.',
  uk: '«{name}»: значення {value} не підходить. Очікується: {expected}.',
  en: '“{name}”: {value} does not fit. Expected: {expected}.',
});

export const ContradictoryLimits = domainError('contradictory_limits', 'invalid', {
  de: '„{name}“: mindestens {min} und höchstens {max} schließen sich aus.',
  uk: '«{name}»: щонайменше {min} і щонайбільше {max} суперечать одне одному.',
  en: '“{name}”: at least {min} and at most {max} exclude each other.',
});

export const MissingAttribute = domainError('missing_attribute', 'invalid', {
  de: 'Für ein Angebot von „{item}“ fehlt noch: {names}.',
  uk: 'Щоб запропонувати «{item}», бракує: {names}.',
  en: 'To offer “{item}”, this is still missing: {names}.',
});
