import { domainError } from '#libs/kernel';

export const LabelIsRevoked = domainError('label_is_revoked', 'conflict', {
  de: '{code} hat kein gültiges Etikett. Stellen Sie ein neues aus.',
  uk: '{code} не має дійсної етикетки. Створіть нову.',
  en: '{code} has no valid label. Make a new one.',
});

export const NothingToLabel = domainError('nothing_to_label', 'conflict', {
  de: 'Diese Sendung hat keine Ladeeinheit mit einem gültigen Etikett.',
  uk: 'У цьому вантажі немає жодної одиниці з дійсною етикеткою.',
  en: 'This consignment has no unit with a valid label.',
});
