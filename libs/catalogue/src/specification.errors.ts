import { domainError } from '#libs/kernel';

export const UnknownItem = domainError('unknown_item', 'invalid', {
  de: 'Der Katalog kennt „{itemCode}“ nicht.',
  uk: 'У каталозі немає «{itemCode}».',
  en: 'The catalogue has no “{itemCode}”.',
});

export const UnknownAttribute = domainError('unknown_attribute', 'invalid', {
  de: '„{attribute}“ gehört nicht zu {itemCode}. Möglich ist: {known}.',
  uk: '«{attribute}» не стосується {itemCode}. Можливо: {known}.',
  en: '“{attribute}” does not belong to {itemCode}. Possible: {known}.',
});

export const WrongAttributeValue = domainError('wrong_attribute_value', 'invalid', {
  de: '„{attribute}“: {value} passt nicht. Erwartet wird: {expected}.',
  uk: '«{attribute}»: значення {value} не підходить. Очікується: {expected}.',
  en: '“{attribute}”: {value} does not fit. Expected: {expected}.',
});

export const ContradictoryLimits = domainError('contradictory_limits', 'invalid', {
  de: '„{attribute}“: mindestens {min} und höchstens {max} schließen sich aus.',
  uk: '«{attribute}»: щонайменше {min} і щонайбільше {max} суперечать одне одному.',
  en: '“{attribute}”: at least {min} and at most {max} exclude each other.',
});

export const MissingAttribute = domainError('missing_attribute', 'invalid', {
  de: 'Zu {itemCode} fehlt: {attributes}.',
  uk: 'Для {itemCode} бракує: {attributes}.',
  en: '{itemCode} lacks: {attributes}.',
});
